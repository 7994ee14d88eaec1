import { z } from "zod";
import { db } from "#app/platform/db/db.server.ts";
import type { HistoryEvent, Reaction } from "#app/platform/history/history.server.ts";
import { indexProducts } from "./keep.commands.server.ts";

/** Everything that changes what a shopper may find, or at what price. Each is looked at again from the start. */
const heard = [
  "listingVersion.approve",
  "product.goLive",
  "product.archive",
  "product.restore",
  "hold.open",
  "hold.end",
  "price.change",
  "stock.count",
  "holiday.take",
  "holiday.cancel",
  "licence.seeDocument",
  "licence.checkAtIssuer",
  "licence.void",
  "licence.expire",
  "order.place",
  "order.confirm",
  "order.confirmWithEvidence",
  "order.confirmAfterReview",
  "order.cancel",
  "order.cancelAfterReview",
  "order.cancelConfirmed",
  "order.expire",
  "parcel.restock",
] as const;

export const searchReactions: Reaction[] = heard.map((on) => ({
  on,
  name: "put the products where they are found",
  run: async (event) => indexProducts(await productsOf(event)),
}));

/** Products an event is about. Rows that are gone since then are simply not there. */
async function productsOf({ subjectKind, subjectId }: HistoryEvent): Promise<string[]> {
  switch (subjectKind) {
    case "product":
      return [subjectId];
    case "listingVersion":
      return ids(db.$queryRaw`SELECT product_id AS id FROM listing_version WHERE id = ${subjectId}::uuid`);
    case "enterprise":
      return ids(db.$queryRaw`SELECT id FROM product WHERE enterprise_id = ${subjectId}::uuid`);
    case "order":
      return ids(db.$queryRaw`SELECT DISTINCT product_id AS id FROM order_line WHERE order_id = ${subjectId}::uuid`);
    case "parcel":
      return ids(db.$queryRaw`
        SELECT DISTINCT l.product_id AS id FROM parcel p JOIN order_line l ON l.order_id = p.order_id
        WHERE p.id = ${subjectId}::uuid`);
    case "licence":
      return ids(db.$queryRaw`
        SELECT DISTINCT p.id FROM licence_cover k
        LEFT JOIN variant w ON w.id = k.variant_id
        JOIN product p ON p.id = k.product_id OR p.id = w.product_id OR p.enterprise_id = k.enterprise_id
        WHERE k.licence_id = ${subjectId}::uuid`);
    default:
      return [];
  }
}

async function ids(rows: Promise<unknown>): Promise<string[]> {
  return z
    .array(z.object({ id: z.string() }))
    .parse(await rows)
    .map(({ id }) => id);
}
