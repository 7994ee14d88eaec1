import { z } from "zod";
import { idField, oneOf } from "#app/core/fields.ts";

/** `from` is where the heart was pressed, and where its owner comes back to. */
export const wishSchema = z.object({
  product: idField(),
  action: oneOf(["keep", "drop"]),
  from: oneOf(["product", "list"]),
});
export type WishForm = z.output<typeof wishSchema>;
