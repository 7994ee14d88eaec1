import { z } from "zod";
import { countField, dayField, idField, oneOf, optionalText, text } from "#app/core/fields.ts";

const optionalDay = () => z.preprocess((value) => value || undefined, dayField().optional());

export const collectionSchema = z
  .object({
    nameId: text({ min: 3, max: 60 }),
    nameEn: optionalText({ max: 60 }),
    textId: optionalText({ max: 200 }),
    textEn: optionalText({ max: 200 }),
    position: countField({ min: 1, max: 99 }),
    shownFrom: dayField(),
    shownTo: optionalDay(),
  })
  .refine(({ shownFrom, shownTo }) => !shownTo || shownTo >= shownFrom, {
    path: ["shownTo"],
    message: "catalog.collection.endBeforeStart",
  });
export type CollectionWish = z.output<typeof collectionSchema>;

/** What may be done with one product of a collection. */
export const laying = ["put", "earlier", "remove"] as const;
export const layingSchema = z.object({ intent: oneOf(laying), productId: idField() });
export type Laying = z.output<typeof layingSchema>;
