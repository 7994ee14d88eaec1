import { z } from "zod";
import { countField, idField, oneOf, optionalText, phoneField, text } from "#app/core/fields.ts";

/** What an owner does with a parcel; the button carries the action, the fields beside it what it needs. */
export const sellerActions = ["accept", "reject", "pack", "cancel", "ship", "deliver"] as const;

/** What the centre does in the owner's place, and what only the centre may decide. */
export const officeActions = [
  ...sellerActions,
  "lose",
  "upholdDelivery",
  "refundDispute",
  "return",
  "refundReturn",
  "restock",
] as const;

const maybe = <S extends z.ZodType>(schema: S) =>
  z.preprocess((value) => (typeof value === "string" && value.trim() === "" ? undefined : value), schema.optional());

/** How many of which lot go into the parcel; without a lot nobody knows it. No rows at all: as it was proposed. */
const lots = z
  .array(
    z.object({
      line: idField(),
      variantId: idField(),
      lotId: maybe(idField()).transform((value) => value ?? null),
      quantity: maybe(countField({ max: 999 })).transform((value) => value ?? 0),
    }),
  )
  .max(200, "form.invalid")
  .default([]);

const needs = { waybill: optionalText({ max: 40 }), reason: optionalText({ max: 300 }), lots };

export const parcelSchema = z.object({ action: oneOf(sellerActions), ...needs });

export const officeParcelSchema = z.object({ action: oneOf(officeActions), parcel: idField(), ...needs });

export type ParcelStep = Pick<z.output<typeof officeParcelSchema>, "action" | "waybill" | "reason"> & {
  lots?: z.output<typeof lots>;
};
export type PackedLot = z.output<typeof lots>[number];

/** What of a parcel goes into one of its own: a line left empty stays. */
export const splitSchema = z.object({
  parcel: idField(),
  lines: z
    .array(z.object({ line: idField(), quantity: maybe(countField({ max: 999 })).transform((value) => value ?? 0) }))
    .max(60, "form.invalid")
    .default([]),
});
export type SplitForm = z.output<typeof splitSchema>;

/** Pieces that will not come after all, before the parcel is packed. */
export const takeOffSchema = z.object({
  parcel: idField(),
  line: idField(),
  quantity: countField({ min: 1, max: 999 }),
  reason: text({ min: 5, max: 300 }),
});
export type TakeOffForm = z.output<typeof takeOffSchema>;

/** A mistake in the address, mended before anything is packed; where it goes to stays. */
export const recipientSchema = z.object({
  name: text({ min: 2, max: 80 }),
  phone: phoneField(),
  addressText: optionalText({ max: 400 }),
});
export type RecipientForm = z.output<typeof recipientSchema>;

export const claimKinds = ["dispute", "return"] as const;
export const MOST_CLAIM_PHOTOS = 4;
export const claimSchema = z.object({
  parcel: idField(),
  kind: oneOf(claimKinds),
  words: text({ min: 10, max: 1_000 }),
});
export type ClaimForm = z.output<typeof claimSchema>;

/** What a buyer may say about a parcel. */
export const buyerActions = ["deliver", "receive"] as const;

export const buyerSchema = z.object({ action: oneOf(buyerActions), parcel: z.uuid("form.badChoice") });
