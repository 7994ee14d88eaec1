import { createHash } from "node:crypto";
import { addDays, witDay } from "#app/core/time.ts";
import { isOutcomeCode, outcomeKinds, paperKindOf } from "#app/domain/services/outcome.kinds.ts";
import { licences as licenceWords } from "#app/i18n/id/licences.ts";
import { pdfOf } from "#app/platform/documents/documents.server.ts";
import { storage } from "#app/platform/storage.server.ts";
import type { SeedContext } from "./context.ts";
import { demoOwners, enterpriseId } from "./enterprises.ts";
import { seedId } from "./ids.ts";

type Paper = { of: string; kind: "licence" | "certificate" | "evidence"; title: string; number: string; at: Date };

/** Papers behind what curators judge now, and behind what came of the demo owners' services: each says it is invented. */
export async function seedPapers(context: SeedContext): Promise<void> {
  const { db, now } = context;
  const judged = await db.licence.findMany({
    where: {
      kind: { not: "nib" },
      listingVersionVariantLicences: {
        some: { versionVariant: { version: { state: { in: ["submitted", "inReview"] } } } },
      },
    },
    orderBy: { number: "asc" },
    select: { id: true, enterpriseId: true, kind: true, number: true },
  });
  for (const { id, enterpriseId: of, kind, number } of judged) {
    const title = licenceWords[`licences.kind.${kind}`];
    const paper = { of, kind: "licence" as const, title, number, at: addDays(now, -70) };
    await db.licence.update({ where: { id }, data: { documentId: await keep(context, paper) } });
  }
  const owned = Object.values(demoOwners).map((key) => enterpriseId({ key }));
  const outcomes = await db.outcome.findMany({
    where: { enterpriseId: { in: owned }, case: { packagingJobId: null, versionId: null } },
    orderBy: { id: "asc" },
    select: { id: true, enterpriseId: true, kindCode: true, evidenceNumber: true, at: true },
  });
  for (const { id, enterpriseId: of, kindCode, evidenceNumber, at } of outcomes) {
    if (!isOutcomeCode(kindCode)) continue;
    const paper = {
      of,
      kind: paperKindOf(kindCode),
      title: outcomeKinds[kindCode].id,
      number: evidenceNumber ?? "",
      at,
    } as const;
    await db.outcome.update({ where: { id }, data: { documentId: await keep(context, paper) } });
  }
}

async function keep({ db, people }: SeedContext, { of, kind, title, number, at }: Paper): Promise<string> {
  const id = seedId(`paper:${of}:${kind}:${number}`);
  const bytes = await pdfOf({
    size: "A4",
    title: `${title} (contoh)`,
    lines: ["Berkas rekaan untuk mencoba UKM Mart. Bukan izin, bukan bukti, tidak berlaku."],
    columns: [
      { head: "Hal", share: 1, cell: ([label]: readonly [string, string]) => label },
      { head: "Keterangan", share: 2, cell: ([, value]) => value },
    ],
    rows: [
      ["Nomor", number],
      ["Tanggal", witDay(at)],
    ],
    foot: (page, pages) => `Halaman ${page} dari ${pages}`,
    language: "id",
  });
  const fileKey = `documents/${createHash("sha256").update(id).digest("hex").slice(0, 32)}.pdf`;
  await storage.put(fileKey, bytes);
  await db.privateDocument.createMany({
    data: [
      {
        ...{ id, enterpriseId: of, kind, fileKey, fileName: `${title} ${number}`.trim(), mime: "application/pdf" },
        bytes: bytes.length,
        sha256: new Uint8Array(createHash("sha256").update(bytes).digest()),
        uploadedById: people.get("konsultan") ?? null,
        createdAt: at,
      },
    ],
    skipDuplicates: true,
  });
  return id;
}
