import { z } from "zod";
import { oneOf, optionalText, rupiahField, text } from "#app/core/fields.ts";

/** A buyer shows a payment at most so often; then somebody is called. */
export const MOST_PROOFS = 3;

/** The words beside the photo of a payment. */
export const proofSchema = z.object({ note: optionalText({ max: 200 }) });

const fields = z.object({
  action: oneOf(["take", "refuseProof"]),
  amount: z.preprocess((value) => (value === "" ? undefined : value), rupiahField({ min: 1 }).optional()),
  /** On what it rests: a line of the bank's list, a receipt. */
  note: text({ min: 10, max: 300 }),
});

/** What the centre says of money that no provider takes: how much came, or that nothing did. */
export const takeSchema = fields.superRefine((form, context) => {
  if (form.action === "take" && form.amount === undefined) {
    context.addIssue({ code: "custom", path: ["amount"], message: "form.required" });
  }
});
