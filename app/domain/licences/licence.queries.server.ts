import { z } from "zod";
import { witDay } from "#app/core/time.ts";
import { clock } from "#app/platform/clock.server.ts";
import { askIn, db, Prisma, type Tx } from "#app/platform/db/db.server.ts";
import type { Question } from "#app/platform/http/pages/questions.server.ts";
import { validityOf } from "./findings.rules.ts";
import { type ParsedLicence, type RecordKind, recordKinds } from "./licence.kinds.ts";
import { type LicenceState, licenceStates } from "./licence.lifecycle.ts";
import { readNumber } from "./number.server.ts";
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
    select,
  });
  return rows.map(viewOf);
}

export async function licencesById(ids: readonly string[], tx: Tx = db): Promise<ReadonlyMap<string, LicenceView>> {
  const rows = await tx.licence.findMany({ where: { id: { in: [...new Set(ids)] } }, select });
  return new Map(rows.map((row) => [row.id, viewOf(row)]));
}

export type Pack = { variantId: string; productId: string; enterpriseId: string };

/** What stands for each pack today, whether the licence names the pack, its product or its enterprise. */
export async function licencesOfVariants(
  variants: readonly Pack[],
  tx: Tx = db,
): Promise<ReadonlyMap<string, LicenceView[]>> {
  const named = await licencesNaming(variants, tx);
  return new Map([...named].map(([id, licences]) => [id, licences.filter(({ state }) => state !== "voided")]));
}

/** All that ever named each pack and was not taken off it, the voided ones too. */
export async function licencesNaming(
  variants: readonly Pack[],
  tx: Tx = db,
): Promise<ReadonlyMap<string, LicenceView[]>> {
  const covers = z.array(coverRow).parse(await askIn(tx)`${coversOfAny(variants)}`);
  return new Map(
    variants.map((pack) => [
      pack.variantId,
      covers
        .filter(
          ({ variantId, productId, ownerId }) =>
            variantId === pack.variantId || productId === pack.productId || ownerId === pack.enterpriseId,
        )
        .map(licenceIn),
    ]),
  );
}

/** All that stands for any of these packs, each once, for a page that asks several rooms at once. */
export const licencesQuestion = (variants: readonly Pack[]): Question<LicenceView[]> => ({
  sql: coversOfAny(variants),
  read: (rows) => {
    const once = new Map(
      z
        .array(coverRow)
        .parse(rows)
        .map((cover) => [cover.id, cover]),
    );
    return [...once.values()].filter(({ state }) => state !== "voided").map(licenceIn);
  },
});

const coversOfAny = (variants: readonly Pack[]) => Prisma.sql`
    SELECT c.variant_id AS "variantId", c.product_id AS "productId", c.enterprise_id AS "ownerId", l.id,
      l.enterprise_id AS "enterpriseId", l.kind::text, l.number, l.number_cipher AS "numberCipher", l.issuer, l.state::text,
      l.valid_until AS "validUntil", l.precision::text, l.sample,
      (SELECT max(k.at) FROM licence_check k WHERE k.licence_id = l.id) AS "checkedAt"
    FROM licence_cover c JOIN licence l ON l.id = c.licence_id
    WHERE c.until IS NULL AND (
      c.variant_id = ANY (${variants.map(({ variantId }) => variantId)}::uuid[])
      OR c.product_id = ANY (${variants.map(({ productId }) => productId)}::uuid[])
      OR c.enterprise_id = ANY (${variants.map(({ enterpriseId }) => enterpriseId)}::uuid[]))
    ORDER BY l.kind, l.number, c.id`;

/** As PostgreSQL writes bytes into JSON. */
const bytesInWords = z
  .string()
  .regex(/^\\x[0-9a-f]*$/)
  .transform((text) => new Uint8Array(Buffer.from(text.slice(2), "hex")));

const coverRow = z.object({
  variantId: z.string().nullable(),
  productId: z.string().nullable(),
  ownerId: z.string().nullable(),
  id: z.string(),
  enterpriseId: z.string(),
  kind: z.enum(recordKinds),
  number: z.string(),
  numberCipher: z.union([z.instanceof(Uint8Array), bytesInWords]).nullable(),
  issuer: z.string().nullable(),
  state: z.enum(licenceStates),
  validUntil: z.coerce.date().nullable(),
  precision: z.enum(["year", "day"]).nullable(),
  sample: z.boolean(),
  checkedAt: z.coerce.date().nullable(),
});

const licenceIn = ({
  variantId: _pack,
  productId: _product,
  ownerId: _owner,
  ...licence
}: z.output<typeof coverRow>): LicenceView => viewed(licence);

const select = {
  id: true,
  enterpriseId: true,
  kind: true,
  number: true,
  numberCipher: true,
  issuer: true,
  state: true,
  validUntil: true,
  precision: true,
  sample: true,
  checks: { select: { at: true }, orderBy: { at: "desc" }, take: 1 },
} satisfies Prisma.LicenceSelect;

const viewOf = ({ checks, ...row }: Prisma.LicenceGetPayload<{ select: typeof select }>): LicenceView =>
  viewed({ ...row, checkedAt: checks[0]?.at ?? null });

type Row = Omit<LicenceView, "validity" | "parsed"> & { numberCipher: Uint8Array | null };

function viewed({ numberCipher, ...row }: Row): LicenceView {
  const validUntil = row.validUntil && endOfDay(row.validUntil);
  const number = readNumber({ ...row, numberCipher });
  return { ...row, number, validUntil, validity: validityOf(validUntil, clock.now()), parsed: parseLicence(number) };
}

/** A DATE column is midnight UTC of its day; the licence ends with that day in WIT. */
export const endOfDay = (day: Date): Date => new Date(Date.parse(`${witDay(day)}T23:59:59.999+09:00`));
