import type { PrismaClient } from "#app/platform/db/generated/client.ts";

const services = [
  [
    "S1",
    "Konsultasi dan pendampingan usaha",
    "Consulting and mentoring",
    ["requested", "scheduled", "running", "done", "followUp"],
  ],
  ["S2", "Pendaftaran usaha di OSS", "Business registration in OSS", ["draft", "verification", "submitted", "issued"]],
  [
    "S3",
    "Pelatihan teknis dan manajerial",
    "Technical and managerial training",
    ["open", "enrolled", "selected", "attended", "passed"],
  ],
  [
    "S4",
    "Sertifikasi dan standardisasi produk",
    "Product certification and standards",
    ["readiness", "documents", "submitted", "audit", "issued", "renewal"],
  ],
  [
    "S5",
    "Pengembangan produk unggulan daerah",
    "Development of regional products",
    ["proposal", "study", "prototype", "marketTest", "adopted"],
  ],
  ["S6", "Pengembangan kemasan produk", "Packaging development", ["brief", "design", "proof", "print", "handOver"]],
  ["S7", "Promosi dan pemasaran", "Promotion and marketing", ["enrolled", "curated", "joined", "report"]],
  ["S8", "Inkubasi bisnis", "Business incubation", ["before", "incubation", "after"]],
  ["S9", "Pendataan usaha dan wirausaha", "Registry of enterprises", ["draft", "fieldCheck", "valid", "outdated"]],
  ["S10", "Seleksi usaha dan kurasi produk", "Selection and curation", ["submitted", "review", "decided"]],
] as const;

/** The ten services of the centre. Safe to repeat. */
export async function seedServices(db: PrismaClient): Promise<void> {
  await db.service.createMany({
    data: services.map(([code, nameId, nameEn, stages], position) => ({
      code,
      nameId,
      nameEn,
      stages: [...stages],
      position,
    })),
    skipDuplicates: true,
  });
}
