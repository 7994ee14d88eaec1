import { z } from "zod";
import { checkbox, countField, dayField, idField, oneOf, optionalText, rupiahField, text } from "#app/core/fields.ts";
import { focusSpots } from "#app/domain/media/media.ts";
import { allergenKinds, attributeKinds, netUnits, packagingKinds, storageKinds } from "./content.ts";

/** What the wizard's forms may say. A draft may lack anything; what is given must be sound. */
const words = (max: number) => optionalText({ max }).transform((value) => value ?? "");

const maybe = <S extends z.ZodType>(schema: S) =>
  z.preprocess((value) => (typeof value === "string" && value.trim() === "" ? undefined : value), schema.optional());

const maybeCount = (max: number) => maybe(countField({ min: 1, max })).transform((value) => value ?? null);

const categoryCode = () => text({ max: 40 }).pipe(z.string().regex(/^[a-z0-9-]+$/, "form.badChoice"));

export const newListingSchema = z.object({ nameId: text({ min: 3, max: 80 }), categoryCode: categoryCode() });
export type NewListingForm = z.output<typeof newListingSchema>;

const edition = { edition: countField({ max: 999_999 }) };

const attributeWords = z
  .object(Object.fromEntries(attributeKinds.map((kind) => [kind, words(300)])))
  .optional()
  .transform((value): Record<string, string> => value ?? {});

export const productFormSchema = z.object({
  ...edition,
  nameId: text({ min: 3, max: 80 }),
  nameEn: words(80),
  categoryCode: categoryCode(),
  storyId: words(2_000),
  storyEn: words(2_000),
  compositionId: words(1_000),
  compositionEn: words(1_000),
  allergens: z.array(oneOf(allergenKinds)).max(allergenKinds.length).default([]),
  storage: maybe(oneOf(storageKinds)).transform((value) => value ?? null),
  shelfLifeDays: maybeCount(3_650),
  producer: optionalText({ max: 120 }),
  notHalal: checkbox(),
  attributes: attributeWords,
  attributesEn: attributeWords,
});
export type ProductForm = z.output<typeof productFormSchema>;

export const MOST_VARIANTS = 12;

export const pricesFormSchema = z.object({
  ...edition,
  variants: z
    .array(
      z.object({
        variantId: idField(),
        name: words(60),
        netQuantity: maybeCount(1_000_000),
        netUnit: maybe(oneOf(netUnits)).transform((value) => value ?? null),
        price: maybe(rupiahField({ min: 100, max: 100_000_000 })).transform((value) => value ?? null),
        onhand: maybe(countField({ max: 100_000 })).transform((value) => value ?? null),
        barcode: maybe(
          text({ max: 14 }).pipe(z.string().regex(/^(\d{8}|\d{12,14})$/, "catalog.form.barcode")),
        ).transform((value) => value ?? null),
      }),
    )
    .max(MOST_VARIANTS),
});
export type PricesForm = z.output<typeof pricesFormSchema>;

export const shippingFormSchema = z.object({
  ...edition,
  variants: z
    .array(
      z.object({
        variantId: idField(),
        packaging: maybe(oneOf(packagingKinds)).transform((value) => value ?? null),
        weightGrams: maybeCount(50_000),
        lengthCm: maybeCount(200),
        widthCm: maybeCount(200),
        heightCm: maybeCount(200),
      }),
    )
    .max(MOST_VARIANTS),
});
export type ShippingForm = z.output<typeof shippingFormSchema>;

export const licencesFormSchema = z.object({
  ...edition,
  variants: z
    .array(z.object({ variantId: idField(), licenceIds: z.array(idField()).max(20).default([]) }))
    .max(MOST_VARIANTS),
});
export type LicencesForm = z.output<typeof licencesFormSchema>;

export const newLicenceSchema = z.object({
  number: text({ max: 80 }),
  validUntil: maybe(dayField()).transform((value) => (value ? new Date(value) : null)),
});

export const photoFormSchema = z.object({
  photoId: idField(),
  photo: oneOf(["first", "earlier", "remove", "describe", "focus"]),
  altId: words(140),
  altEn: words(140),
  /** Where the photo's point is, when that is what was asked. */
  spot: maybe(oneOf(focusSpots)),
});

/** `seen` is what the form was drawn with: what is left as it was seen is not written. */
export const shelfFormSchema = z.object({
  variantId: idField(),
  placeId: idField(),
  price: rupiahField({ min: 100, max: 100_000_000 }),
  seenPrice: rupiahField(),
  onhand: countField({ max: 100_000 }),
  seenOnhand: countField({ max: 100_000 }),
  /** From how many on the desk warns; an empty field goes back to the usual, a form without the field leaves it. */
  mark: z
    .union([z.undefined(), maybe(countField({ min: 0, max: 10_000 })).transform((value) => value ?? null)])
    .optional(),
});
export type ShelfForm = z.output<typeof shelfFormSchema>;

export const shelvesFormSchema = z.object({
  action: oneOf(["preview", "commit"]),
  rows: z.array(shelfFormSchema).max(200).default([]),
});
