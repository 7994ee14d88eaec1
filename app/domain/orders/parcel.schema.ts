import { z } from "zod";
import { idField, oneOf, optionalText } from "#app/core/fields.ts";

/** What an owner does with a parcel; the button carries the action, the fields beside it what it needs. */
export const sellerActions = ["accept", "reject", "pack", "ship", "deliver"] as const;

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

const needs = { waybill: optionalText({ max: 40 }), reason: optionalText({ max: 300 }) };

export const parcelSchema = z.object({ action: oneOf(sellerActions), ...needs });

export const officeParcelSchema = z.object({ action: oneOf(officeActions), parcel: idField(), ...needs });

export type ParcelStep = Pick<z.output<typeof officeParcelSchema>, "action" | "waybill" | "reason">;

/** What a buyer may say about a parcel. */
export const buyerActions = ["deliver", "receive"] as const;

export const buyerSchema = z.object({ action: oneOf(buyerActions), parcel: z.uuid("form.badChoice") });
