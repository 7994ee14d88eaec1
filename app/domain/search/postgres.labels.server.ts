import { z } from "zod";
import { askPrepared, db } from "#app/platform/db/db.server.ts";
import { keptAnswer } from "#app/platform/http/pages/rows.server.ts";
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
  if (labels.size === 0) return;
  await db.$executeRaw`
    WITH d AS (SELECT * FROM jsonb_to_recordset(${JSON.stringify([...labels.values()])}::jsonb) AS d(list text, value text, name text)),
      renamed AS (UPDATE search_label l SET name = d.name FROM d
        WHERE l.list = d.list AND l.value = d.value AND l.name <> d.name)
    INSERT INTO search_label (list, value, name) SELECT d.list, d.value, d.name FROM d
    WHERE NOT EXISTS (SELECT FROM search_label l WHERE l.list = d.list AND l.value = d.value)
    ORDER BY d.list, d.value ON CONFLICT DO NOTHING`;
}

type Label = { list: string; value: string; name: string };
const labelOf = (list: string, value: string, name = value): [string, Label] => [
  `${list}/${value}`,
  { list, value, name },
];

/** The numbers of what was chosen; what nobody knows has none, and nothing meets it. */
export type Labels = { of(list: string, values: readonly string[]): number[] };

/** Asked once for the same choice until the shop changes. */
export async function labelsFor({ categories, origins, enterprises }: Question): Promise<Labels> {
  const asked = [
    ...categories.map((value) => ({ list: "category", value })),
    ...origins.map((value) => ({ list: "region", value })),
    ...enterprises.map((value) => ({ list: "enterprise", value })),
  ];
  const rows =
    asked.length === 0 ? [] : await keptAnswer(`search.labels ${JSON.stringify(asked)}`, () => numbersOf(asked));
  const numbers = new Map(rows.map(({ id, list, value }) => [`${list}/${value}`, id]));
  return { of: (list, values) => values.flatMap((value) => numbers.get(`${list}/${value}`) ?? []) };
}

const numbered = z.array(z.object({ id: z.number(), list: z.string(), value: z.string() }));

async function numbersOf(asked: readonly { list: string; value: string }[]) {
  const [lists, values] = [asked.map(({ list }) => list), asked.map(({ value }) => value)];
  const rows = await askPrepared`
    SELECT l.id, l.list, l.value FROM unnest(${lists}::text[], ${values}::text[]) AS a(list, value)
    JOIN search_label l ON l.list = a.list AND l.value = a.value`;
  return numbered.parse(rows);
}

/** The enterprises of a list that another engine counted, by slug. */
export async function makersOf(slugs: readonly string[]): Promise<ReadonlyMap<string, { id: number; name: string }>> {
  const rows = await db.searchLabel.findMany({
    where: { list: "enterprise", value: { in: [...slugs] } },
    select: { id: true, value: true, name: true },
  });
  return new Map(rows.map(({ id, value, name }) => [value, { id, name }]));
}
