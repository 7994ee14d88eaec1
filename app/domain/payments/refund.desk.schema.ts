import { z } from "zod";
import { checkbox, countField, idField, oneOf, optionalText, text } from "#app/core/fields.ts";

/** What finance may do with a refund; sending through the provider is the worker's. */
const refundActions = ["approve", "reject", "send", "settle", "fail", "retry"] as const;

export const refundStepSchema = z.object({
  refund: idField(),
  action: oneOf(refundActions),
  /** Only with `retry`: paid from the bank by people. */
  byHand: checkbox(),
  note: optionalText({ max: 300 }),
});

export type RefundStep = z.output<typeof refundStepSchema> & { orderId: string };

export const refundAskSchema = z.object({ parcel: idField(), note: text({ min: 10, max: 300 }) });

/** Some of one line's goods; the page's token makes two clicks one request. */
export const lineAskSchema = z.object({
  line: idField(),
  token: idField(),
  quantity: countField({ min: 1, max: 999 }),
  /** Came back whole: back on the shelf. */
  restock: checkbox(),
  note: text({ min: 10, max: 300 }),
});

export type LineAsk = z.output<typeof lineAskSchema>;

/** What the centre decides about an order as a whole. */
export const orderDecisions = ["confirmAfterReview", "cancelAfterReview", "cancel"] as const;
export type OrderDecision = (typeof orderDecisions)[number];

export const orderStepSchema = z.object({
  action: oneOf(orderDecisions),
  /** On what the decision rests; kept in the history. */
  note: text({ min: 10, max: 300 }),
});
