import { z } from "zod";
import { idField, oneOf, optionalText } from "#app/core/fields.ts";

export const payoutActions = ["release", "cancel", "settle", "fail"] as const;
export type PayoutAction = (typeof payoutActions)[number];

export const payoutSchema = z.object({
  payout: idField(),
  action: oneOf(payoutActions),
  note: optionalText({ max: 120 }),
});
