import type { RouteConfigEntry } from "@remix-run/route-config";
import { expect, test } from "vitest";
import routes from "../../app/routes.ts";
import { matrix } from "./matrix/index.ts";

test("every route of the boards has its row in the authorization matrix, and every row its route", async () => {
  const spelled = addresses(await routes);
  expect([...new Set(matrix.map((row) => row.route))].sort()).toEqual([...new Set(spelled)].sort());
});

test("every row says who may read or who may act", () => {
  expect(matrix.filter((row) => !row.GET && !row.POST).map((row) => row.route)).toEqual([]);
});

/** The full address of every route that is a page or a resource; layouts without a path are none. */
function addresses(entries: readonly RouteConfigEntry[], above = ""): string[] {
  return entries.flatMap((entry) => {
    const at = entry.path ? `${above}/${entry.path}` : above;
    const own = entry.children && entry.children.length > 0 ? [] : [at || "/"];
    return [...own, ...addresses(entry.children ?? [], at)];
  });
}
