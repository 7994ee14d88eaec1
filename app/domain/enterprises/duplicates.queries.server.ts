import { db, type Tx } from "#app/platform/db/db.server.ts";
import { nibLookup, phoneLookup } from "./identity.server.ts";
import { plainName } from "./name.rules.ts";

export type Likeness = "name" | "phone" | "nib";
export type LikelyDouble = { id: string; name: string; regionCode: string; because: readonly Likeness[] };

type Wish = { name: string; phone: string; nib?: string | undefined; regionCode: string };

/** Businesses already known that may be this one: same number, same phone, or a name like it in the same regency. */
export async function likelyDoubles(wish: Wish, tx: Tx = db): Promise<LikelyDouble[]> {
  const phone = phoneLookup(wish.phone);
  const nib = wish.nib ? nibLookup(wish.nib) : null;
  const near = await tx.$queryRaw<
    { id: string; name: string; regionCode: string; samePhone: boolean; sameNib: boolean }[]
  >`
    SELECT id, name, region_code AS "regionCode",
           phone_lookup IS NOT DISTINCT FROM ${phone}::bytea AS "samePhone",
           coalesce(nib_lookup = ${nib}::bytea, false) AS "sameNib"
    FROM enterprise
    WHERE merged_into_id IS NULL AND erased_at IS NULL
      AND (phone_lookup = ${phone}::bytea OR nib_lookup = ${nib}::bytea
           OR (region_code = ${wish.regionCode} AND lower(name) % ${wish.name.toLowerCase()}))
    ORDER BY similarity(lower(name), ${wish.name.toLowerCase()}) DESC, id
    LIMIT 40`;
  const plain = plainName(wish.name);
  return near
    .map(({ samePhone, sameNib, ...row }) => ({
      ...row,
      because: [
        ...(sameNib ? (["nib"] as const) : []),
        ...(samePhone ? (["phone"] as const) : []),
        ...(row.regionCode === wish.regionCode && alike(plainName(row.name), plain) ? (["name"] as const) : []),
      ],
    }))
    .filter(({ because }) => because.length > 0)
    .slice(0, SHOWN);
}

const SHOWN = 5;

/** Equal, or one letter in six differs at most. */
function alike(a: string, b: string): boolean {
  if (a === b) return true;
  return Math.abs(a.length - b.length) <= 2 && distance(a, b) <= Math.floor(Math.max(a.length, b.length) / 6);
}

function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (const [i, letter] of [...a].entries()) {
    const next = [i + 1];
    for (const [j, other] of [...b].entries()) {
      next.push(Math.min((next[j] ?? 0) + 1, (row[j + 1] ?? 0) + 1, (row[j] ?? 0) + (letter === other ? 0 : 1)));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}
