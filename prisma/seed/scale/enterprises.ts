import type { Multiplied } from "./pattern.ts";

const SAMPLE = "t.enterprise_id IN (SELECT id FROM enterprise WHERE sample AND merged_into_id IS NULL)";
/** Sealed for the row they stand in, and looked up as one of a kind. */
const sealed = /_(cipher|lookup)$/;

/** The sample's makers under other names: with premises, terms and consents, without anybody's numbers. */
export const enterprises: readonly Multiplied[] = [
  {
    table: "enterprise",
    where: "t.sample AND t.merged_into_id IS NULL",
    ids: ["id"],
    changes: (cells, k) => ({
      ...Object.fromEntries(
        Object.keys(cells)
          .filter((column) => sealed.test(column))
          .map((column) => [column, null]),
      ),
      slug: `${cells["slug"]}-s${k}`,
      name: `${cells["name"]?.replace(/ \(contoh\)$/, "")} ${k} (contoh)`,
    }),
  },
  { table: "place", where: SAMPLE, ids: ["id", "enterprise_id"] },
  { table: "enterprise_terms", where: SAMPLE, ids: ["id", "enterprise_id"] },
  { table: "consent", where: SAMPLE, ids: ["id", "enterprise_id"] },
];
