import type { PayoutAction } from "./payout.schema.ts";

/** Where the word of the bank is kept: its reference, or why it failed. */
export function bankWords(action: PayoutAction, note: string): { reference?: string; failure?: string } {
  if (action === "settle") return { reference: note };
  return action === "fail" ? { failure: note } : {};
}
