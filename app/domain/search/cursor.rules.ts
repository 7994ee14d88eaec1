import { z } from "zod";
import { isId } from "#app/core/ids.ts";
import { type Sort, sorts } from "./vocabulary.ts";

/**
 * The last card of a page, said twice so that either engine can go on where the other stopped: by its key in this order
 * and its product, for equal keys; and by how many cards lie before the next page. An engine whose order has no key
 * leaves it null.
 */
export type Place = { sort: Sort; key: bigint | null; productId: string; passed: number };

const key = z
  .string()
  .regex(/^-?\d{1,18}$/)
  .nullable();
const passed = z.number().int().min(1).max(1_000_000_000);
const shape = z.tuple([z.enum(sorts), key, z.string().refine(isId), passed]);

export const placeToCursor = ({ sort, key, productId, passed }: Place): string =>
  Buffer.from(JSON.stringify([sort, key === null ? null : String(key), productId, passed])).toString("base64url");

/** Null for whatever is no cursor of this sort: cut off, invented, or from another order. */
export function cursorToPlace(cursor: string, sort: Sort): Place | null {
  if (cursor.length > 200) return null;
  try {
    const read = shape.safeParse(JSON.parse(Buffer.from(cursor, "base64url").toString("utf8")));
    if (!read.success || read.data[0] !== sort) return null;
    const [, key, productId, passed] = read.data;
    return { sort, key: key === null ? null : BigInt(key), productId, passed };
  } catch {
    // JSON.parse throws on anything that is not ours; that is the same answer.
    return null;
  }
}
