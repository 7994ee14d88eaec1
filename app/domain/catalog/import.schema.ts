import type { z } from "zod";
import { optionalText } from "#app/core/fields.ts";
import { pricesFormSchema, productFormSchema, shippingFormSchema } from "./listing.schema.ts";

const pack = pricesFormSchema.shape.variants.element.omit({ variantId: true });
const { packaging, weightGrams } = shippingFormSchema.shape.variants.element.shape;

/** A line of a list says what the forms of the wizard say, and is refused for the same things. */
export const productLineSchema = productFormSchema
  .omit({ edition: true, attributes: true, attributesEn: true, nameEn: true, storyEn: true, compositionEn: true })
  .extend({ ...pack.shape, packaging, weightGrams, sku: optionalText({ max: 40 }) });
export type ProductLine = z.output<typeof productLineSchema>;
