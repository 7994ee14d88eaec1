import type { JobOptions } from "#app/domain/packaging/options.ts";
import type { JobState } from "#app/domain/packaging/packaging.ts";

const toQuote = ["accepted", "briefed", "quoted"] as const;
const toProof = [...toQuote, "designing", "proofSent"] as const;
const again = ["designing", "proofSent"] as const;
const toReady = ["proofApproved", "waitingMaterial", "ready"] as const;
const toEnd = ["printing", "qualityCheck", "readyForPickup", "handedOver"] as const;

export type SampleJob = {
  /** Whose goods: a demo owner's, or any maker's. */
  of: "pemilik" | "pemilik2" | "any";
  road: readonly JobState[];
  form: JobOptions["form"];
  quantity: number;
  askedDaysAgo: number;
  /** When the last step was taken. */
  lastDaysAgo: number;
  promisedInDays: number;
  hold?: { reason: string; waitsFor: "owner" | "centre" | "supplier" };
  reason?: string;
};

/** Every lane of the board holds something, one proof waits for the demo's owner, and some months lie behind. */
export const sampleJobs: readonly SampleJob[] = [
  { of: "any", road: [], form: "label", quantity: 300, askedDaysAgo: 1, lastDaysAgo: 1, promisedInDays: 30 },
  {
    of: "pemilik2",
    road: [],
    form: "standingPouch",
    quantity: 150,
    askedDaysAgo: 3,
    lastDaysAgo: 3,
    promisedInDays: 28,
  },
  { of: "any", road: ["accepted"], form: "box", quantity: 500, askedDaysAgo: 4, lastDaysAgo: 2, promisedInDays: 26 },
  {
    of: "any",
    road: ["accepted", "briefed"],
    form: "jar",
    quantity: 250,
    askedDaysAgo: 6,
    lastDaysAgo: 1,
    promisedInDays: 22,
  },
  { of: "pemilik", road: toQuote, form: "label", quantity: 400, askedDaysAgo: 8, lastDaysAgo: 1, promisedInDays: 20 },
  {
    of: "any",
    road: [...toQuote, "designing"],
    form: "standingPouch",
    quantity: 400,
    askedDaysAgo: 11,
    lastDaysAgo: 2,
    promisedInDays: 14,
  },
  {
    of: "any",
    road: [...toProof, "designing"],
    form: "sleeve",
    quantity: 600,
    askedDaysAgo: 26,
    lastDaysAgo: 3,
    promisedInDays: -1,
  },
  { of: "pemilik", road: toProof, form: "label", quantity: 500, askedDaysAgo: 14, lastDaysAgo: 1, promisedInDays: 12 },
  {
    of: "any",
    road: [...toProof, ...again],
    form: "standingPouch",
    quantity: 1_000,
    askedDaysAgo: 18,
    lastDaysAgo: 2,
    promisedInDays: 9,
  },
  {
    of: "any",
    road: [...toProof, "proofApproved"],
    form: "bottle",
    quantity: 250,
    askedDaysAgo: 16,
    lastDaysAgo: 1,
    promisedInDays: 8,
  },
  {
    of: "any",
    road: [...toProof, ...toReady.slice(0, 2)],
    form: "box",
    quantity: 300,
    askedDaysAgo: 21,
    lastDaysAgo: 4,
    promisedInDays: 5,
  },
  {
    of: "any",
    road: [...toProof, ...again, ...toReady],
    form: "vacuumPouch",
    quantity: 800,
    askedDaysAgo: 24,
    lastDaysAgo: 2,
    promisedInDays: 3,
    hold: { reason: "Pisau mesin potong sedang diganti", waitsFor: "centre" },
  },
  {
    of: "any",
    road: [...toProof, ...toReady, "printing"],
    form: "standingPouch",
    quantity: 1_000,
    askedDaysAgo: 25,
    lastDaysAgo: 1,
    promisedInDays: 1,
  },
  {
    of: "pemilik2",
    road: [...toProof, ...toReady, "printing", "qualityCheck"],
    form: "standingPouch",
    quantity: 500,
    askedDaysAgo: 27,
    lastDaysAgo: 1,
    promisedInDays: 2,
  },
  {
    of: "any",
    road: [...toProof, ...toReady, ...toEnd.slice(0, 3)],
    form: "label",
    quantity: 350,
    askedDaysAgo: 29,
    lastDaysAgo: 2,
    promisedInDays: 0,
  },
  {
    of: "any",
    road: [...toProof, ...toReady, ...toEnd],
    form: "bottle",
    quantity: 200,
    askedDaysAgo: 31,
    lastDaysAgo: 1,
    promisedInDays: 1,
  },
  ...[47, 62, 78, 95, 118, 140, 171, 204].map(
    (askedDaysAgo, at): SampleJob => ({
      of: at === 0 ? "pemilik" : "any",
      road:
        at % 3 === 1
          ? [...toProof, ...again, ...toReady, ...toEnd, "closed"]
          : [...toProof, ...toReady, ...toEnd, "closed"],
      form: (["standingPouch", "label", "box", "bottle"] as const)[at % 4] ?? "label",
      quantity: 200 + 100 * (at % 5),
      askedDaysAgo,
      lastDaysAgo: askedDaysAgo - 29,
      promisedInDays: -(askedDaysAgo - 30),
    }),
  ),
  {
    of: "any",
    road: ["declined"],
    form: "cup",
    quantity: 5_000,
    askedDaysAgo: 33,
    lastDaysAgo: 32,
    promisedInDays: 0,
    reason: "Mesin kami belum bisa mengerjakan gelas plastik sebanyak ini.",
  },
  {
    of: "any",
    road: [...toQuote, "cancelled"],
    form: "box",
    quantity: 1_000,
    askedDaysAgo: 52,
    lastDaysAgo: 45,
    promisedInDays: 0,
    reason: "Usaha menunda ganti kemasan sampai tahun depan.",
  },
];

export const sampleMaterials = [
  {
    code: "pouch-14x22",
    name: "Standing pouch 14 × 22 cm",
    unit: "lembar",
    left: 1_240,
    reorderAt: 500,
    unitPrice: 2_800,
    forms: ["standingPouch"],
  },
  {
    code: "vakum-16x24",
    name: "Kantong vakum 16 × 24 cm",
    unit: "lembar",
    left: 180,
    reorderAt: 300,
    unitPrice: 2_200,
    forms: ["vacuumPouch"],
  },
  {
    code: "stiker-a3",
    name: "Stiker chromo A3+",
    unit: "lembar",
    left: 420,
    reorderAt: 100,
    unitPrice: 1_200,
    forms: ["label", "jar", "sleeve", "cup", "other"],
  },
  {
    code: "duplex-310",
    name: "Karton duplex 310 g",
    unit: "lembar",
    left: 900,
    reorderAt: 200,
    unitPrice: 3_400,
    forms: ["box"],
  },
  {
    code: "botol-250",
    name: "Botol kaca 250 ml",
    unit: "botol",
    left: 320,
    reorderAt: 150,
    unitPrice: 4_600,
    forms: ["bottle"],
  },
] as const;

/** Proposals to begin with; the house sets its own. */
export const samplePrices = [
  { code: "desain", nameId: "Desain kemasan", nameEn: "Pack design", unit: "desain", price: 150_000, minimum: 1 },
  {
    code: "pouch-cetak",
    nameId: "Standing pouch cetak digital",
    nameEn: "Digitally printed standing pouch",
    unit: "lembar",
    price: 2_800,
    minimum: 100,
  },
  {
    code: "stiker-chromo",
    nameId: "Stiker chromo, dipotong",
    nameEn: "Chromo sticker, cut",
    unit: "lembar",
    price: 1_200,
    minimum: 50,
  },
  {
    code: "box-duplex",
    nameId: "Kotak duplex cetak",
    nameEn: "Printed duplex box",
    unit: "kotak",
    price: 3_400,
    minimum: 100,
  },
  {
    code: "vakum-cetak",
    nameId: "Kantong vakum cetak",
    nameEn: "Printed vacuum pouch",
    unit: "lembar",
    price: 2_200,
    minimum: 100,
  },
  {
    code: "botol-label",
    nameId: "Botol kaca dengan label",
    nameEn: "Glass bottle with label",
    unit: "botol",
    price: 4_600,
    minimum: 50,
  },
] as const;

export const optionsOf: Readonly<Record<JobOptions["form"], Omit<JobOptions, "form">>> = {
  standingPouch: { material: "PET12/ALU7/LLDPE80", size: "140 × 220 mm", colours: "CMYK + putih", finish: "matte" },
  vacuumPouch: { material: "Nylon/LLDPE 90 µ", size: "160 × 240 mm", colours: "CMYK", finish: "none" },
  label: { material: "Stiker chromo", size: "90 × 120 mm", colours: "CMYK", finish: "glossy" },
  box: { material: "Karton duplex 310 g", size: "120 × 60 × 180 mm", colours: "CMYK", finish: "matte" },
  bottle: { material: "Kaca 250 ml, label chromo", size: "Ø 62 × 170 mm", colours: "CMYK", finish: "glossy" },
  jar: { material: "Stoples PET, label chromo", size: "Ø 80 × 90 mm", colours: "CMYK", finish: "glossy" },
  sleeve: { material: "Art karton 260 g", size: "80 × 45 × 160 mm", colours: "CMYK + emas", finish: "matte" },
  cup: { material: "PP 200 ml", size: "Ø 90 × 80 mm", colours: "2 warna", finish: "none" },
  other: { material: "Kraft", size: "100 × 100 mm", colours: "1 warna", finish: "none" },
};
