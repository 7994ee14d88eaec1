import { witDay } from "#app/core/time.ts";
import { clock } from "#app/platform/clock.server.ts";
import { db, type Prisma, type Tx } from "#app/platform/db/db.server.ts";
import { validityOf } from "./findings.rules.ts";
import type { ParsedLicence, RecordKind } from "./licence.kinds.ts";
import type { LicenceState } from "./licence.lifecycle.ts";
import { parseLicence } from "./parse.rules.ts";

export type LicenceView = {
  id: string;
  enterpriseId: string;
  kind: RecordKind;
  number: string;
  issuer: string | null;
  state: LicenceState;
  /** The last moment of its last day in Maluku Utara; null where a licence has no end. */
  validUntil: Date | null;
  precision: "year" | "day" | null;
  validity: "valid" | "expiring" | "expired" | "unknown";
  /** When somebody last looked at the document or asked the issuer. */
  checkedAt: Date | null;
  sample: boolean;
  parsed: ParsedLicence;
};

/** What an enterprise has, in the order of kinds; voided ones are left out. */
export async function licencesOf(enterpriseId: string, tx: Tx = db): Promise<LicenceView[]> {
  const rows = await tx.licence.findMany({
    where: { enterpriseId, state: { not: "voided" } },
    orderBy: [{ kind: "asc" }, { number: "asc" }],
    take: 500,
    select: viewed,
  });
  return rows.map(viewOf);
}

export async function licencesById(ids: readonly string[], tx: Tx = db): Promise<ReadonlyMap<string, LicenceView>> {
  const rows = await tx.licence.findMany({ where: { id: { in: [...new Set(ids)] } }, select: viewed });
  return new Map(rows.map((row) => [row.id, viewOf(row)]));
}

/** What stands for each pack today, whether the licence names the pack, its product or its enterprise. */
export async function licencesOfVariants(
  variants: readonly { variantId: string; productId: string; enterpriseId: string }[],
  tx: Tx = db,
): Promise<ReadonlyMap<string, LicenceView[]>> {
  const covers = await tx.licenceCover.findMany({
    where: {
      until: null,
      licence: { state: { not: "voided" } },
      OR: [
        { variantId: { in: variants.map(({ variantId }) => variantId) } },
        { productId: { in: variants.map(({ productId }) => productId) } },
        { enterpriseId: { in: variants.map(({ enterpriseId }) => enterpriseId) } },
      ],
    },
    select: { variantId: true, productId: true, enterpriseId: true, licence: { select: viewed } },
  });
  return new Map(
    variants.map(({ variantId, productId, enterpriseId }) => [
      variantId,
      covers
        .filter(
          (cover) =>
            cover.variantId === variantId || cover.productId === productId || cover.enterpriseId === enterpriseId,
        )
        .map(({ licence }) => viewOf(licence)),
    ]),
  );
}

const viewed = {
  id: true,
  enterpriseId: true,
  kind: true,
  number: true,
  issuer: true,
  state: true,
  validUntil: true,
  precision: true,
  sample: true,
  checks: { select: { at: true }, orderBy: { at: "desc" }, take: 1 },
} satisfies Prisma.LicenceSelect;

function viewOf({ checks, ...row }: Prisma.LicenceGetPayload<{ select: typeof viewed }>): LicenceView {
  const validUntil = row.validUntil && endOfDay(row.validUntil);
  return {
    ...row,
    validUntil,
    validity: validityOf(validUntil, clock.now()),
    checkedAt: checks[0]?.at ?? null,
    parsed: parseLicence(row.number),
  };
}

/** A DATE column is midnight UTC of its day; the licence ends with that day in WIT. */
const endOfDay = (day: Date): Date => new Date(Date.parse(`${witDay(day)}T23:59:59.999+09:00`));
