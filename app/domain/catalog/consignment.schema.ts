import { z } from "zod";
import { checkbox, countField, dayField, idField, optionalText } from "#app/core/fields.ts";

/** What the mart's people write down: came in, stands where, was counted, went back to its maker. */
export const consignmentKinds = ["receipt", "shelf", "count", "return"] as const;
export type ConsignmentKind = (typeof consignmentKinds)[number];

const MOST_ROWS = 300;

const maybe = <S extends z.ZodType>(schema: S) =>
  z.preprocess((value) => (typeof value === "string" && value.trim() === "" ? undefined : value), schema.optional());

const maybeLot = maybe(idField()).transform((value) => value ?? null);
const note = optionalText({ max: 300 });

/** A row left empty is no row: the form shows everything a maker sells. */
const filled = <R extends z.ZodType>(row: R) =>
  z
    .array(row)
    .max(MOST_ROWS, "form.invalid")
    .default([])
    .transform((rows) => rows.map((value, at) => ({ at, ...(value as z.output<R> & object) }))); // every row is an object

const received = z
  .object({
    variantId: idField(),
    quantity: maybe(countField({ max: 10_000 })),
    code: optionalText({ max: 40 }),
    madeOn: maybe(dayField()).transform((value) => value ?? null),
    bestBefore: maybe(dayField()).transform((value) => value ?? null),
    shelf: optionalText({ max: 40 }),
  })
  .superRefine(({ quantity, code, madeOn, bestBefore }, wrong) => {
    if (!quantity) return;
    if (code && !madeOn) wrong.addIssue({ code: "custom", path: ["madeOn"], message: "catalog.refused.lotMadeOn" });
    if (!code && (madeOn || bestBefore))
      wrong.addIssue({ code: "custom", path: ["code"], message: "catalog.refused.lotCode" });
    if (madeOn && bestBefore && bestBefore < madeOn)
      wrong.addIssue({ code: "custom", path: ["bestBefore"], message: "catalog.refused.lotBackwards" });
  });

export const receiptSchema = z.object({ note, fromHome: checkbox(), rows: filled(received) });
export type ReceiptForm = z.output<typeof receiptSchema>;

const fetched = z.object({ variantId: idField(), lotId: maybeLot, quantity: maybe(countField({ max: 10_000 })) });
export const returnSchema = z.object({ note, toHome: checkbox(), rows: filled(fetched) });
export type ReturnForm = z.output<typeof returnSchema>;

const counted = z.object({
  variantId: idField(),
  lotId: maybeLot,
  /** What the books said when the list was made. */
  seen: countField({ max: 1_000_000 }),
  counted: maybe(countField({ max: 100_000 })),
  reason: optionalText({ max: 120 }),
});
export const countSchema = z.object({ note, rows: filled(counted) });
export type CountForm = z.output<typeof countSchema>;

const placed = z.object({
  variantId: idField(),
  seenShelf: optionalText({ max: 40 }),
  shelf: optionalText({ max: 40 }),
});
export const shelvingSchema = z.object({ note, rows: filled(placed) });
export type ShelvingForm = z.output<typeof shelvingSchema>;
