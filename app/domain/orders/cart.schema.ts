import { z } from "zod";
import { countField, idField } from "#app/core/fields.ts";
import { MOST_OF_ONE } from "./cart.rules.ts";

const quantity = countField({ min: 1, max: MOST_OF_ONE });

/** Three things one can do to a cart; the button says which. */
export const cartSchema = z.discriminatedUnion(
  "intent",
  [
    z.object({ intent: z.literal("add"), variantId: idField(), quantity }),
    z.object({ intent: z.literal("change"), variantId: idField(), quantity: countField({ min: 0, max: MOST_OF_ONE }) }),
    z.object({ intent: z.literal("remove"), variantId: idField() }),
  ],
  { error: "form.badChoice" },
);

export type CartChange = z.output<typeof cartSchema>;
