import { z } from "zod";
import { isId } from "#app/core/ids.ts";
import { type Sort, sorts } from "./vocabulary.ts";

/** The last card of a page: by which sort, its key in that sort, and which product, for equal keys. */
export type Place = { sort: Sort; key: bigint; productId: string };

const shape = z.tuple([z.enum(sorts), z.string().regex(/^-?\d{1,18}$/), z.string().refine(isId)]);

export const placeToCursor = ({ sort, key, productId }: Place): string =>
  Buffer.from(JSON.stringify([sort, String(key), productId])).toString("base64url");

/** Null for whatever is no cursor of this sort: cut off, invented, or from another order. */
export function cursorToPlace(cursor: string, sort: Sort): Place | null {
  if (cursor.length > 200) return null;
  try {
    const read = shape.safeParse(JSON.parse(Buffer.from(cursor, "base64url").toString("utf8")));
    if (!read.success || read.data[0] !== sort) return null;
    return { sort, key: BigInt(read.data[1]), productId: read.data[2] };
  } catch {
    // JSON.parse throws on anything that is not ours; that is the same answer.
    return null;
  }
}
