import type { QuestionCode } from "./checklist-items.ts";

/** Weights sum to 100. A gate must pass whatever the score; a mandatory item can be waived by the lead curator only. */
type Line = { code: QuestionCode; weight: number; gate?: boolean; mandatory?: boolean };
export type ChecklistText = { group: string; name: { id: string; en: string }; lines: readonly Line[] };

const business: readonly Line[] = [
  { code: "story", weight: 10 },
  { code: "capacity", weight: 15 },
  { code: "price", weight: 10 },
];

const edible: readonly Line[] = [
  { code: "permit", weight: 10, gate: true, mandatory: true },
  { code: "halal", weight: 5, gate: true, mandatory: true },
  { code: "label", weight: 10, gate: true, mandatory: true },
  { code: "legal", weight: 5, mandatory: true },
  { code: "taste", weight: 12, mandatory: true },
  { code: "hygiene", weight: 8, mandatory: true },
  { code: "shelfLife", weight: 5 },
  { code: "packaging", weight: 10 },
  ...business,
];

export const checklists: readonly ChecklistText[] = [
  { group: "food", name: { id: "Pangan olahan", en: "Processed food" }, lines: edible },
  { group: "drink", name: { id: "Minuman", en: "Drinks" }, lines: edible },
  {
    group: "cosmetics",
    name: { id: "Kosmetik dan herbal", en: "Cosmetics and herbal goods" },
    lines: edible.map((line) => (line.code === "taste" ? { ...line, code: "consistency" } : line)),
  },
  {
    group: "craft",
    name: { id: "Kriya dan wastra", en: "Craft and textiles" },
    lines: [
      { code: "card", weight: 15, gate: true, mandatory: true },
      { code: "legal", weight: 10, mandatory: true },
      { code: "finish", weight: 15, mandatory: true },
      { code: "consistency", weight: 10 },
      { code: "packaging", weight: 15 },
      ...business,
    ],
  },
];

/** Ready reasons; a curator changes the words before they are sent. */
export const cannedReasons = [
  [
    "permit-missing",
    "permit",
    "Nomor izin edar belum ada. Konsultan pendamping bisa membantu mengurusnya.",
    "There is no market permit yet. A consultant can help to get one.",
  ],
  [
    "permit-type",
    "permit",
    "Jenis pangan pada P-IRT berbeda dari produk ini. Kirim nomor yang sesuai.",
    "The food type of the P-IRT differs from this product. Send the fitting number.",
  ],
  [
    "permit-expired",
    "permit",
    "Izin sudah berakhir. Masukkan nomor yang baru, atau minta bantuan pendamping.",
    "The permit has ended. Enter the new number, or ask a consultant.",
  ],
  [
    "halal-missing",
    "halal",
    "Sertifikat halal belum ada. Jalur mandiri gratis lewat Pendamping PPH.",
    "There is no halal certificate. The self-declared path is free.",
  ],
  [
    "label-code",
    "label",
    "Kode produksi belum ada di label. Cetak kode dan tanggal di kemasan.",
    "The batch code is missing. Print code and date on the pack.",
  ],
  [
    "label-allergen",
    "label",
    "Alergen belum disebut. Cetak tebal di daftar bahan.",
    "Allergens are not named. Print them in bold in the list of ingredients.",
  ],
  [
    "legal-name",
    "legal",
    "Nama produsen berbeda dari NIB. Samakan namanya.",
    "The producer differs from the NIB. Make the names agree.",
  ],
  [
    "packaging-leak",
    "packaging",
    "Tutup belum rapat saat dibalik. Rumah Kemasan bisa membantu memilih tutup.",
    "The lid leaks when turned. The packaging house can help to choose one.",
  ],
  [
    "photos-dark",
    "packaging",
    "Foto terlalu gelap. Ambil lagi di dekat jendela dengan alas polos.",
    "The photos are too dark. Take them again near a window on a plain ground.",
  ],
  [
    "shelf-life",
    "shelfLife",
    "Umur simpan belum teruji. Kirim catatan uji, atau turunkan angkanya.",
    "The shelf life is not tested. Send the notes of a test, or lower the figure.",
  ],
  [
    "story-source",
    "story",
    "Cerita asal belum ada sumbernya. Sebut tempat dan pembuatnya.",
    "The story has no source. Name the place and the maker.",
  ],
  [
    "card-care",
    "card",
    "Cara merawat dan ukuran belum ada. Tambahkan keduanya.",
    "Care and size are missing. Add both.",
  ],
] as const;
