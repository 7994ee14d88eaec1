import { isId } from "#app/core/ids.ts";
import { db, Prisma } from "#app/platform/db/db.server.ts";
import { nibLookup, opened, ownerWord, phoneLookup } from "./identity.server.ts";
import { wordsIn } from "./name.rules.ts";
import type { Scale } from "./scale.rules.ts";

export type RegistryLine = {
  id: string;
  name: string;
  kind: "enterprise" | "cooperative" | "prospect";
  scale: Scale | null;
  regionCode: string;
  owner: string | null;
  sector: string | null;
  sample: boolean;
};

const PAGE = 25;

/** The registry by name; with words, what is most like them first. `after` is the last id seen. */
export async function findEnterprises({
  text,
  after,
}: {
  text: string;
  after: string | null;
}): Promise<{ lines: RegistryLine[]; next: string | null }> {
  const words = text.trim().slice(0, 120);
  const ids = words ? await matching(words) : null;
  const rows = await db.enterprise.findMany({
    where: { mergedIntoId: null, erasedAt: null, ...(ids ? { id: { in: ids } } : {}) },
    orderBy: [{ name: "asc" }, { id: "asc" }],
    ...(ids ? {} : { take: PAGE + 1 }),
    ...(!ids && after && isId(after) ? { cursor: { id: after }, skip: 1 } : {}),
    select: lineColumns,
  });
  if (!ids) return { lines: rows.slice(0, PAGE).map(lineOf), next: nextOf(rows) };
  const from = after ? ids.indexOf(after) + 1 : 0;
  const page = ids.slice(from, from + PAGE + 1).flatMap((id) => rows.find((row) => row.id === id) ?? []);
  return { lines: page.slice(0, PAGE).map(lineOf), next: nextOf(page) };
}

export async function countEnterprises(): Promise<number> {
  return db.enterprise.count({ where: { mergedIntoId: null, erasedAt: null } });
}

const nextOf = (rows: readonly { id: string }[]): string | null =>
  rows.length > PAGE ? (rows[PAGE - 1]?.id ?? null) : null;

/** At most two hundred: a search that finds more needs another word, not another page. */
async function matching(words: string): Promise<string[]> {
  const lower = words.toLowerCase();
  const like = `%${lower.replace(/[\\%_]/g, (sign) => `\\${sign}`)}%`;
  const digits = words.replace(/\D/g, "");
  const phone = phoneLookup(digits.replace(/^0/, "62"));
  const nib = nibLookup(digits);
  const owner = wordsIn(words).map(ownerWord);
  const owned = owner.length > 0 ? Prisma.sql`OR owner_words @> ARRAY[${Prisma.join(owner)}]::bytea[]` : Prisma.empty;
  const found = await db.$queryRaw<{ id: string }[]>`
    SELECT id FROM enterprise
    WHERE merged_into_id IS NULL AND erased_at IS NULL
      AND (lower(name) LIKE ${like} OR lower(name) % ${lower} OR phone_lookup = ${phone}::bytea
           OR nib_lookup = ${nib}::bytea ${owned})
    ORDER BY (lower(name) LIKE ${like}) DESC, similarity(lower(name), ${lower}) DESC, id
    LIMIT 200`;
  return found.map(({ id }) => id);
}

const lineColumns = {
  id: true,
  name: true,
  kind: true,
  scale: true,
  regionCode: true,
  ownerTitle: true,
  ownerNameCipher: true,
  sample: true,
  kblis: { where: { main: true }, select: { kbli: { select: { title: true } } } },
} as const satisfies Prisma.EnterpriseSelect;

const lineOf = ({
  ownerTitle,
  ownerNameCipher,
  kblis,
  ...row
}: Prisma.EnterpriseGetPayload<{ select: typeof lineColumns }>): RegistryLine => ({
  ...row,
  owner: [ownerTitle, opened(ownerNameCipher, "owner_name", row.id)].filter(Boolean).join(" ") || null,
  sector: kblis[0]?.kbli.title ?? null,
});
