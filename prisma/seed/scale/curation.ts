import type { Multiplied } from "./pattern.ts";

/** The sample's grades, so that the filter by grade finds the copies, too. */
export const curation: readonly Multiplied[] = [
  {
    table: "grade",
    where: "t.version_id IN (SELECT live_version_id FROM product WHERE sample AND state = 'live')",
    ids: ["id", "product_id", "version_id"],
    changes: () => ({ decision_id: null }),
  },
];
