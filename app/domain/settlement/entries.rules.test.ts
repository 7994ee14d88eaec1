import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Rupiah, rupiah, sum } from "#app/core/money.ts";
import {
  captured,
  fee,
  owedBack,
  type Posting,
  paidBack,
  received,
  type SoldParcel,
  unmatched,
} from "./entries.rules.ts";

const parcel: SoldParcel = {
  enterpriseId: "ibu-ima",
  shipping: rupiah(62_000),
  lines: [
    { total: rupiah(90_000), commissionBp: 500 },
    { total: rupiah(58_001), commissionBp: 500 },
  ],
};

const of = (postings: readonly Posting[], account: string, side: string) =>
  postings.filter((one) => one.account === account && one.side === side).reduce((total, one) => total + one.amount, 0);

const balance = (postings: readonly Posting[]) =>
  postings.reduce((total, { side, amount }) => total + (side === "debit" ? amount : -amount), 0);

describe("the books of a sale", () => {
  it("hold the maker's part, earn the commission rounded down, keep the carriage", () => {
    const postings = captured(rupiah(210_001), [parcel]);
    expect(of(postings, "providerClearing", "debit")).toBe(210_001);
    expect(of(postings, "commission", "credit")).toBe(4_500 + 2_900);
    expect(of(postings, "enterpriseHeld", "credit")).toBe(148_001 - 7_400);
    expect(of(postings, "shipping", "credit")).toBe(62_000);
    expect(of(postings, "rounding", "credit")).toBe(0);
  });

  it("make goods and carriage due when the buyer has them", () => {
    expect(of(received(parcel), "enterpriseDue", "credit")).toBe(148_001 - 7_400 + 62_000);
  });

  it("owe the buyer everything a refused parcel was sold for", () => {
    expect(of(owedBack(whole(parcel)), "buyerRefundsDue", "credit")).toBe(210_001);
  });

  it("balance whatever is sold, at whatever commission", () => {
    const amounts = fc.integer({ min: 1, max: 900_000_000 });
    const line = fc.record({ total: amounts.map(rupiah), commissionBp: fc.integer({ min: 0, max: 10_000 }) });
    const sold = fc.record({
      enterpriseId: fc.uuid(),
      shipping: fc.integer({ min: 0, max: 9_000_000 }).map(rupiah),
      lines: fc.array(line, { minLength: 1, maxLength: 5 }),
    });
    fc.assert(
      fc.property(fc.array(sold, { minLength: 1, maxLength: 4 }), amounts, (parcels, total) => {
        const all = [
          captured(rupiah(total), parcels),
          unmatched(rupiah(total)),
          fee(rupiah(total)),
          paidBack(rupiah(total)),
        ];
        for (const postings of [...all, ...parcels.map((one) => owedBack(whole(one))), ...parcels.map(received)]) {
          expect(balance(postings)).toBe(0);
          expect(postings.every((posting) => posting.amount > 0)).toBe(true);
        }
      }),
      { numRuns: 2_000 },
    );
  });

  it("take back in parts exactly what they would take back at once", () => {
    const parts = fc.array(fc.integer({ min: 1, max: 90_000_000 }).map(rupiah), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(parts, fc.integer({ min: 0, max: 10_000 }), (amounts, commissionBp) => {
        const line = (amount: Rupiah, before: Rupiah) =>
          owedBack({ shipping: null, lines: [{ enterpriseId: "ibu-ima", commissionBp, amount, before }] });
        const piecewise = amounts.flatMap((amount, at) => line(amount, sum(amounts.slice(0, at))));
        const atOnce = line(sum(amounts), rupiah(0));
        for (const account of ["enterpriseHeld", "commission"] as const) {
          expect(of(piecewise, account, "debit")).toBe(of(atOnce, account, "debit"));
        }
      }),
      { numRuns: 10_000 },
    );
  });
});

const whole = ({ enterpriseId, shipping, lines }: SoldParcel) => ({
  shipping: { enterpriseId, amount: shipping },
  lines: lines.map(({ total, commissionBp }) => ({ enterpriseId, commissionBp, amount: total, before: rupiah(0) })),
});
