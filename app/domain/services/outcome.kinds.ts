import type { RecordKind } from "#app/domain/licences/licences.ts";

/** The seven fields of work of the centre, by the short name of their consultant. */
export const fieldsOfWork = [
  ["T1", "Kelembagaan", "Institutions"],
  ["T2", "Sumber daya manusia", "People and skills"],
  ["T3", "Produksi dan produktivitas", "Production and productivity"],
  ["T4", "Pemasaran", "Marketing"],
  ["T5", "Pembiayaan", "Finance"],
  ["T6", "Teknologi dan informasi", "Technology and information"],
  ["T7", "Jaringan kerja sama", "Partnerships"],
] as const;
export type FieldCode = (typeof fieldsOfWork)[number][0];

type Kind = {
  field: FieldCode;
  id: string;
  en: string;
  /** The number is a licence: it is read by the parser and kept as a licence of this kind. */
  licence?: RecordKind;
};

/** What can come of a service. Each belongs to one field of work, and each needs its number or its file. */
export const outcomeKinds = {
  NIB: { field: "T1", id: "NIB terbit", en: "NIB issued", licence: "nib" },
  PB_UMKU: { field: "T1", id: "PB-UMKU terbit", en: "Supporting permit issued", licence: "pbUmku" },
  PT_PERORANGAN: { field: "T1", id: "PT perorangan berdiri", en: "One-person company founded" },
  ENTERPRISE_VERIFIED: { field: "T1", id: "Data usaha diverifikasi", en: "Enterprise record verified" },
  SCALE_UP: { field: "T1", id: "Naik skala usaha", en: "Grew into the next scale" },
  TRAINING_CERT: { field: "T2", id: "Sertifikat pelatihan", en: "Training certificate" },
  ACTION_PLAN: { field: "T2", id: "Rencana kerja disepakati", en: "Action plan agreed" },
  PIRT: { field: "T3", id: "P-IRT terbit", en: "P-IRT issued", licence: "pirt" },
  BPOM_MD: { field: "T3", id: "BPOM MD terbit", en: "BPOM MD issued", licence: "bpomFood" },
  COSMETIC: { field: "T3", id: "Notifikasi kosmetik terbit", en: "Cosmetic notification issued", licence: "cosmetic" },
  HERBAL: { field: "T3", id: "Izin obat tradisional terbit", en: "Herbal licence issued", licence: "herbal" },
  HALAL: { field: "T3", id: "Sertifikat halal terbit", en: "Halal certificate issued", licence: "halal" },
  BRAND: { field: "T3", id: "Merek terdaftar", en: "Trade mark registered", licence: "brand" },
  SNI: { field: "T3", id: "SNI terbit", en: "National standard certificate issued", licence: "sni" },
  PSAT: { field: "T3", id: "PSAT-PDUK terbit", en: "Fresh plant food registration issued", licence: "psat" },
  HACCP: { field: "T3", id: "HACCP terbit", en: "HACCP certificate issued", licence: "haccp" },
  SHELF_LIFE: { field: "T3", id: "Hasil uji daya simpan", en: "Shelf-life test result" },
  PRODUCT_VARIANT: { field: "T3", id: "Varian produk baru", en: "New product variant" },
  PACKAGING_DONE: { field: "T3", id: "Kemasan selesai", en: "Packaging finished" },
  LISTED: { field: "T4", id: "Produk tayang", en: "Product listed" },
  CURATION_GRADE: { field: "T4", id: "Mutu kurasi", en: "Curation grade" },
  EXPO_SALES: { field: "T4", id: "Penjualan pameran", en: "Expo sales" },
  CONTRACT: { field: "T4", id: "Kontrak penjualan", en: "Sales contract" },
  FUNDING: { field: "T5", id: "Pembiayaan disetujui", en: "Finance approved" },
  FINANCIAL_STATEMENT: { field: "T5", id: "Laporan keuangan selesai", en: "Financial statement done" },
  QRIS: { field: "T6", id: "QRIS aktif", en: "QRIS in use" },
  BOOKKEEPING: { field: "T6", id: "Pembukuan digital berjalan", en: "Digital bookkeeping in use" },
  AGREEMENT: { field: "T7", id: "Kerja sama ditandatangani", en: "Partnership signed" },
  INCUBATION_GRADUATE: { field: "T7", id: "Lulus inkubasi", en: "Graduated from incubation" },
} as const satisfies Record<string, Kind>;
export type OutcomeCode = keyof typeof outcomeKinds;

export const isOutcomeCode = (code: string): code is OutcomeCode => Object.hasOwn(outcomeKinds, code);

export function licenceKindOf(code: OutcomeCode): RecordKind | null {
  const kind: Kind = outcomeKinds[code];
  return kind.licence ?? null;
}

/** What the paper behind an outcome is, and so who may open it. */
export function paperKindOf(code: OutcomeCode): "licence" | "certificate" | "evidence" {
  if (licenceKindOf(code)) return "licence";
  return code === "TRAINING_CERT" ? "certificate" : "evidence";
}
