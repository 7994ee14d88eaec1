import { z } from "zod";
import { checkbox, countField, idField, oneOf, optionalText } from "#app/core/fields.ts";
import { MOST_VARIANTS } from "./listing.schema.ts";

/** Width and height of a printed label in millimetres. */
export const labelSizes = ["60x40", "100x60", "70x100", "100x150"] as const;
export type LabelSize = (typeof labelSizes)[number];

const amount = () =>
  optionalText({ max: 8 })
    .pipe(
      z
        .string()
        .regex(/^\d{1,5}([.,]\d)?$/, "catalog.form.amount")
        .nullable(),
    )
    .transform((value) => value?.replace(".", ",") ?? null);

/** What a label says beyond the words of the product. */
const ofTheProduct = {
  address: optionalText({ max: 160 }),
  productionCode: optionalText({ max: 60 }),
  origin: optionalText({ max: 160 }),
  noOrigin: checkbox(),
  noAllergens: checkbox(),
  alsoMade: optionalText({ max: 120 }),
  howToStore: optionalText({ max: 160 }),
  howToUse: optionalText({ max: 300 }),
  warning: optionalText({ max: 200 }),
  size: oneOf(labelSizes).default("100x60"),
  serving: amount(),
  energy: amount(),
  fat: amount(),
  saturated: amount(),
  protein: amount(),
  carbs: amount(),
  sugar: amount(),
  sodium: amount(),
};

export const labelFormSchema = z.object({
  edition: countField({ max: 999_999 }),
  ...ofTheProduct,
  variants: z
    .array(z.object({ variantId: idField(), servings: amount() }))
    .max(MOST_VARIANTS)
    .default([]),
});
export type LabelForm = z.output<typeof labelFormSchema>;

export type LabelKey = keyof typeof ofTheProduct | "servings";
export const labelKeys = Object.keys(ofTheProduct) as readonly Exclude<LabelKey, "servings">[];
