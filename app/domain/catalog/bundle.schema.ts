import { z } from "zod";
import { countField, idField, text } from "#app/core/fields.ts";

export const MOST_PARTS = 12;

/** What an owner or the centre does with the parts of a bundle; the code is a SKU or a barcode. */
export const bundlePartSchema = z.discriminatedUnion(
  "action",
  [
    z.object({
      action: z.literal("add"),
      variantId: idField(),
      code: text({ max: 40 }),
      quantity: countField({ min: 1, max: 99 }),
    }),
    z.object({ action: z.literal("drop"), variantId: idField(), part: idField() }),
  ],
  { error: "form.badChoice" },
);

export type BundleStep = z.output<typeof bundlePartSchema>;
