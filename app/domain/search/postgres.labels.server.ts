import { db } from "#app/platform/db/db.server.ts";
import type { Document } from "./engine.ts";
import type { Question } from "./vocabulary.ts";

/** A number for every value that is new. They only ever grow; one that no product bears is never counted. */
export async function writeLabels(documents: readonly Document[]): Promise<void> {
  const labels = new Map(
    documents.flatMap(({ categoryCode, parentCategoryCode, regionCode, enterpriseSlug, enterpriseName }) => [
      labelOf("category", categoryCode),
      ...(parentCategoryCode === null ? [] : [labelOf("category", parentCategoryCode)]),
      labelOf("region", regionCode),
      labelOf("enterprise", enterpriseSlug, enterpriseName),
    ]),
  );
  const rows = [...labels.values()].filter(({ list, value, name }) => written.get(`${list}/${value}`) !== name);
  if (rows.length === 0) return;
  await db.$executeRaw`
    WITH d AS (SELECT * FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) AS d(list text, value text, name text)),
      renamed AS (UPDATE search_label l SET name = d.name FROM d
        WHERE l.list = d.list AND l.value = d.value AND l.name <> d.name)
    INSERT INTO search_label (list, value, name) SELECT d.list, d.value, d.name FROM d
    WHERE NOT EXISTS (SELECT FROM search_label l WHERE l.list = d.list AND l.value = d.value)
    ORDER BY d.list, d.value ON CONFLICT DO NOTHING`;
  if (written.size > 10_000) written.clear();
  for (const { list, value, name } of rows) written.set(`${list}/${value}`, name);
}

/** What this process knows to be written, so that most changes ask nothing about labels. */
const written = new Map<string, string>();
type Label = { list: string; value: string; name: string };
const labelOf = (list: string, value: string, name = value): [string, Label] => [
  `${list}/${value}`,
  { list, value, name },
];

/** The numbers of what was chosen; what nobody knows has none, and nothing meets it. */
export type Labels = { of(list: string, values: readonly string[]): number[] };

/** A number never changes, so this process asks once for each. */
export async function labelsFor({ categories, origins, enterprises }: Question): Promise<Labels> {
  const asked = [
    ...categories.map((value) => ({ list: "category", value })),
    ...origins.map((value) => ({ list: "region", value })),
    ...enterprises.map((value) => ({ list: "enterprise", value })),
  ];
  const unknown = asked.filter(({ list, value }) => !numbers.has(`${list}/${value}`));
  if (unknown.length > 0) {
    const rows = await db.searchLabel.findMany({
      where: { OR: unknown },
      select: { id: true, list: true, value: true },
    });
    if (numbers.size > 10_000) numbers.clear();
    for (const { id, list, value } of rows) numbers.set(`${list}/${value}`, id);
  }
  return { of: (list, values) => values.flatMap((value) => numbers.get(`${list}/${value}`) ?? []) };
}

const numbers = new Map<string, number>();

/** The enterprises of a list that another engine counted, by slug. */
export async function makersOf(slugs: readonly string[]): Promise<ReadonlyMap<string, { id: number; name: string }>> {
  const rows = await db.searchLabel.findMany({
    where: { list: "enterprise", value: { in: [...slugs] } },
    select: { id: true, value: true, name: true },
  });
  return new Map(rows.map(({ id, value, name }) => [value, { id, name }]));
}
