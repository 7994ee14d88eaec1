import { z } from "zod";
import { oneOf, optionalText } from "#app/core/fields.ts";

/** What an owner does with a parcel; the button carries the action, the fields beside it what it needs. */
export const sellerActions = ["accept", "reject", "pack", "ship", "deliver"] as const;

export const parcelSchema = z.object({
  action: oneOf(sellerActions),
  waybill: optionalText({ max: 40 }),
  reason: optionalText({ max: 300 }),
});

export type ParcelStep = z.output<typeof parcelSchema>;

/** What a buyer may say about a parcel. */
export const buyerActions = ["deliver", "receive"] as const;

export const buyerSchema = z.object({ action: oneOf(buyerActions), parcel: z.uuid("form.badChoice") });
