import { db } from "#app/platform/db/db.server.ts";
import { isLow } from "./stock.rules.ts";

export type DeskCounts = { live: number; drafts: number; returned: number; waiting: number; low: number };
export type DeskTask = { productId: string; name: string; what: "returned" | "rejected" | "draft" | "low" };

/** What the owner should do next, the most pressing first, and how much of everything there is. */
export async function deskHome(
  enterpriseId: string,
): Promise<{ counts: DeskCounts; tasks: DeskTask[]; empty: boolean }> {
  const rows = await db.product.findMany({
    where: { enterpriseId, state: { not: "archived" } },
    orderBy: { id: "desc" },
    take: 500,
    select: {
      id: true,
      state: true,
      versions: { orderBy: { number: "desc" }, take: 1, select: { state: true, nameId: true } },
      variants: {
        where: { retiredAt: null, price: { not: null } },
        select: { lowStockMark: true, stocks: { select: { onhand: true, reserved: true } } },
      },
    },
  });
  const lines = rows.map((row) => ({
    productId: row.id,
    name: row.versions[0]?.nameId ?? "",
    live: row.state === "live",
    version: row.versions[0]?.state ?? "draft",
    low: row.state === "live" && row.variants.some(isLow),
  }));
  const count = (holds: (line: (typeof lines)[number]) => boolean) => lines.filter(holds).length;
  const tasks = (what: DeskTask["what"], holds: (line: (typeof lines)[number]) => boolean): DeskTask[] =>
    lines.filter(holds).map(({ productId, name }) => ({ productId, name, what }));
  return {
    empty: lines.length === 0,
    counts: {
      live: count((line) => line.live),
      drafts: count((line) => line.version === "draft"),
      returned: count((line) => line.version === "returned"),
      waiting: count((line) => line.version === "submitted" || line.version === "inReview"),
      low: count((line) => line.low),
    },
    tasks: [
      ...tasks("returned", (line) => line.version === "returned"),
      ...tasks("rejected", (line) => line.version === "rejected"),
      ...tasks("draft", (line) => line.version === "draft"),
      ...tasks("low", (line) => line.low),
    ].slice(0, 6),
  };
}
