import { describe, expect, it } from "vitest";
import { type AttemptFigures, paymentState } from "./state.rules.ts";

const open: AttemptFigures = { outcome: "open", captured: 0, refunded: 0 };
const paid: AttemptFigures = { outcome: "captured", captured: 165_000, refunded: 0 };

describe("how the money of an order stands", () => {
  it.each([
    ["waits while a payment page is open", [open], "unpaid"],
    ["is paid when the money came", [paid], "paid"],
    ["stays paid when a second page is open", [paid, open], "paid"],
    ["is partly back after one parcel was refused", [{ ...paid, refunded: 50_000 }], "partlyRefunded"],
    ["is back when all of it is", [{ ...paid, refunded: 165_000 }], "refunded"],
    ["is over when the page's time is", [{ ...open, outcome: "expired" as const }], "expired"],
    ["has failed when the provider said no", [{ ...open, outcome: "failed" as const }], "failed"],
  ])("%s", (_says, attempts, state) => {
    expect(paymentState(attempts)).toBe(state);
  });
});
