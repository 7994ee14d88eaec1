import { describe, expect, it } from "vitest";
import { rupiah } from "#app/core/money.ts";
import { judge, type Truth } from "./truth.rules.ts";

const expected = { orderId: "order-1", total: rupiah(165_000), live: false };
const paid: Truth = {
  session: "cs_1",
  status: "complete",
  paid: true,
  fellThrough: false,
  amount: 16_500_000,
  currency: "idr",
  orderId: "order-1",
  live: false,
  payment: "pi_1",
  fee: 500_000,
  returned: 0,
};

describe("what the provider says, judged", () => {
  it("confirms what fits in amount, currency, order and mode", () => {
    expect(judge(paid, expected)).toEqual({ kind: "paid" });
  });

  it.each([
    ["a cheap payment", { amount: 100_000 }, "wrongAmount"],
    ["an amount with sen", { amount: 16_500_050 }, "wrongAmount"],
    ["another currency of the same figure", { currency: "usd" }, "wrongCurrency"],
    ["another order's payment", { orderId: "order-2" }, "wrongOrder"],
    ["a payment that names no order", { orderId: null }, "wrongOrder"],
    ["money that went back before it was noted", { returned: 100 }, "givenBack"],
    ["practice money in a live shop", { live: true }, "wrongMode"],
  ])("never confirms by %s", (_says, wrong, why) => {
    expect(judge({ ...paid, ...wrong }, expected)).toEqual({ kind: "doubt", why });
  });

  it("waits while nothing is paid, and ends when the page's time is over", () => {
    expect(judge({ ...paid, paid: false, status: "open" }, expected)).toEqual({ kind: "open" });
    expect(judge({ ...paid, paid: false, status: "complete" }, expected)).toEqual({ kind: "open" });
    expect(judge({ ...paid, paid: false, status: "expired" }, expected)).toEqual({ kind: "expired" });
    expect(judge({ ...paid, paid: false, fellThrough: true }, expected)).toEqual({ kind: "expired" });
  });
});
