import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { allocate, noMoney, portion, rupiah, sum } from "#app/core/money.ts";
import { missingEntries } from "./books.rules.ts";
import type { Account, Posting } from "./entries.rules.ts";
import type { Part } from "./pools.rules.ts";
import { type Entry, entryKey, type Sale } from "./sale.ts";

const at = (hour: number) => new Date(Date.UTC(2026, 10, 24, hour));
const nothing = { keys: new Set<string>(), parts: [] };

const paid: Sale = {
  orderId: "order",
  total: rupiah(210_001),
  shippingTotal: rupiah(62_000),
  serviceFee: rupiah(0),
  confirmedAt: at(1),
  completedAt: null,
  lines: [
    { id: "a", enterpriseId: "ima", total: rupiah(90_000), commission: rupiah(4_500), ppn: rupiah(0) },
    { id: "b", enterpriseId: "ima", total: rupiah(58_001), commission: rupiah(2_900), ppn: rupiah(0) },
  ],
  parcels: [
    {
      id: "parcel",
      enterpriseId: "ima",
      shipsItself: true,
      shipping: rupiah(62_000),
      receivedAt: null,
      lines: [
        { orderLineId: "a", amount: rupiah(90_000) },
        { orderLineId: "b", amount: rupiah(58_001) },
      ],
    },
  ],
  captures: [
    {
      attemptId: "paid",
      at: at(1),
      amount: rupiah(210_001),
      fee: rupiah(8_000),
      into: "providerClearing",
      doubt: null,
    },
  ],
  refunds: [],
};
const parcelOf = (sale: Sale) => sale.parcels.map((parcel) => ({ ...parcel, receivedAt: at(5) }));
const back = (more: Partial<Sale["refunds"][number]>) => ({
  id: "back",
  attemptId: "paid",
  parcelId: "parcel",
  amount: rupiah(90_000),
  shipping: rupiah(0),
  approvedAt: at(3),
  settledAt: null,
  from: "providerClearing" as const,
  lines: [{ orderLineId: "a", amount: rupiah(90_000) }],
  ...more,
});

/** Credit less debit. */
const standing = (entries: readonly { postings: readonly Posting[] }[], account: Account): number =>
  entries
    .flatMap(({ postings }) => postings)
    .filter((posting) => posting.account === account)
    .reduce((total, { side, amount }) => total + (side === "credit" ? amount : -amount), 0);

describe("the books of a sale", () => {
  it("hold the maker's part, earn the commission rounded down by line, keep the carriage, bear the fee", () => {
    const entries = missingEntries(paid, nothing);
    expect(entries.map(({ kind }) => kind)).toEqual(["capture", "fee"]);
    expect(standing(entries, "commission")).toBe(4_500 + 2_900);
    expect(standing(entries, "enterpriseHeld")).toBe(148_001 - 7_400);
    expect(standing(entries, "shipping")).toBe(62_000);
    expect(standing(entries, "fees")).toBe(-8_000);
    expect(standing(entries, "providerClearing")).toBe(8_000 - 210_001);
  });

  it("make goods and carriage due when the buyer has them, and only the goods where the mart has shipped", () => {
    const received = { ...paid, parcels: parcelOf(paid) };
    const entries = missingEntries(received, nothing);
    expect(standing(entries, "enterpriseDue")).toBe(148_001 - 7_400 + 62_000);
    expect(standing(entries, "enterpriseHeld")).toBe(0);
    const byMart = { ...paid, parcels: parcelOf(paid).map((parcel) => ({ ...parcel, shipsItself: false })) };
    const martShips = missingEntries(byMart, nothing);
    expect(standing(martShips, "enterpriseDue")).toBe(148_001 - 7_400);
    expect(standing(martShips, "shipping")).toBe(62_000);
  });

  it("take a refund from what is held before the buyer had it, and from what is due afterwards", () => {
    const before = missingEntries({ ...paid, refunds: [back({})], parcels: parcelOf(paid) }, nothing);
    expect(before.map(({ kind }) => kind)).toEqual(["capture", "fee", "owedBack", "received"]);
    expect(standing(before, "enterpriseDue")).toBe(58_001 - 2_900 + 62_000);
    expect(standing(before, "buyerRefundsDue")).toBe(90_000);
    const after = missingEntries({ ...paid, refunds: [back({ approvedAt: at(7) })], parcels: parcelOf(paid) }, nothing);
    expect(after.map(({ kind }) => kind)).toEqual(["capture", "fee", "received", "owedBack"]);
    expect(standing(after, "enterpriseDue")).toBe(58_001 - 2_900 + 62_000);
    expect(standing(after, "commission")).toBe(2_900);
  });

  it("keep the tax of a taxable maker apart until it is due with the sale", () => {
    const taxed = { ...paid, lines: paid.lines.map((line) => ({ ...line, ppn: rupiah(5_000) })) };
    const entries = missingEntries(taxed, nothing);
    expect(standing(entries, "ppnOut")).toBe(10_000);
    expect(standing(entries, "enterpriseHeld")).toBe(148_001 - 7_400 - 10_000);
    const due = missingEntries({ ...taxed, parcels: parcelOf(taxed) }, nothing);
    expect(standing(due, "ppnOut")).toBe(0);
    expect(standing(due, "enterpriseDue")).toBe(148_001 - 7_400 + 62_000);
  });

  it("owe money in doubt to the buyer, until finance keeps it: then only the surplus", () => {
    const capture = { attemptId: "paid", at: at(1), fee: rupiah(0), into: "bank" as const, doubt: "wrongAmount" };
    const doubtful = { ...paid, confirmedAt: null, captures: [{ ...capture, amount: rupiah(220_001) }] };
    expect(standing(missingEntries(doubtful, nothing), "buyerRefundsDue")).toBe(220_001);
    const surplus = back({ parcelId: null, lines: [], amount: rupiah(10_000), settledAt: at(4), from: "bank" });
    const kept = missingEntries({ ...doubtful, confirmedAt: at(2), refunds: [surplus] }, nothing);
    expect(kept.map(({ kind }) => kind)).toEqual(["unmatched", "accepted", "paidBack"]);
    expect(standing(kept, "buyerRefundsDue")).toBe(0);
    expect(standing(kept, "bank")).toBe(-210_001);
  });

  it("put what came over the counter into the till, and make it due with the hand-over", () => {
    const [capture] = paid.captures;
    const counter = {
      ...paid,
      parcels: [],
      shippingTotal: rupiah(0),
      completedAt: at(1),
      total: rupiah(148_001),
      captures: capture ? [{ ...capture, into: "till" as const, amount: rupiah(148_001), fee: rupiah(0) }] : [],
    };
    const entries = missingEntries(counter, nothing);
    expect(entries.map(({ kind }) => kind)).toEqual(["capture", "received"]);
    expect(standing(entries, "till")).toBe(-148_001);
    expect(standing(entries, "enterpriseDue")).toBe(148_001 - 7_400);
  });

  it("charge the mart with what it gives back beyond the sale", () => {
    const generous = back({ parcelId: null, lines: [], amount: rupiah(215_001) });
    const entries = missingEntries({ ...paid, refunds: [generous] }, nothing);
    expect(standing(entries, "fees")).toBe(-8_000 - 5_000);
    expect(standing(entries, "enterpriseHeld")).toBe(0);
    expect(standing(entries, "shipping")).toBe(0);
  });
});

describe("whatever is sold, refunded and received, in whatever pieces and order", () => {
  const amount = fc.integer({ min: 1, max: 900_000_000 }).map(rupiah);
  const line = fc.record({
    enterpriseId: fc.constantFrom("ima", "udin", "wati"),
    total: amount,
    commissionBp: fc.integer({ min: 0, max: 10_000 }),
    taxed: fc.boolean(),
    hamper: fc.boolean(),
    split: fc.double({ min: 0, max: 1, noNaN: true }),
    refunds: fc.array(
      fc.record({
        share: fc.double({ min: 0, max: 1, noNaN: true }),
        hour: fc.integer({ min: 2, max: 20 }),
        named: fc.boolean(),
      }),
      { maxLength: 3 },
    ),
    hours: fc.tuple(fc.integer({ min: 2, max: 20 }), fc.integer({ min: 2, max: 20 })),
  });
  const sold = fc.record({ lines: fc.array(line, { minLength: 1, maxLength: 4 }), shipping: fc.nat(900_000) });

  type Drawn = { lines: ReturnType<typeof drawn>[]; shipping: number };
  const drawn = (one: {
    enterpriseId: string;
    total: ReturnType<typeof rupiah>;
    commissionBp: number;
    taxed: boolean;
    hamper: boolean;
    split: number;
    refunds: { share: number; hour: number; named: boolean }[];
    hours: [number, number];
  }) => one;

  function saleFrom({ lines, shipping }: Drawn): Sale {
    const refunds: Sale["refunds"][number][] = [];
    const parcels: Sale["parcels"][number][] = [];
    for (const [place, one] of lines.entries()) {
      const first = Math.floor(one.total * one.split);
      for (const [half, part] of [first, one.total - first].entries()) {
        parcels.push({
          id: `p${place}${half}`,
          enterpriseId: one.enterpriseId,
          shipsItself: half === 0,
          shipping: rupiah(place === 0 && half === 0 ? shipping : 0),
          receivedAt: at(one.hours[half] ?? 2),
          lines: part > 0 ? [{ orderLineId: `l${place}`, amount: rupiah(part) }] : [],
        });
      }
      let left: number = one.total;
      for (const [turn, { share, hour, named }] of one.refunds.entries()) {
        const piece = Math.floor(left * share);
        left -= piece;
        if (piece === 0) continue;
        refunds.push({
          ...back({ id: `r${place}${turn}`, approvedAt: at(hour), settledAt: at(21), amount: rupiah(piece) }),
          parcelId: named ? `p${place}0` : null,
          lines: [{ orderLineId: `l${place}`, amount: rupiah(piece) }],
        });
      }
    }
    const total = rupiah(lines.reduce((all, one) => all + one.total, shipping));
    return {
      ...paid,
      total,
      shippingTotal: rupiah(shipping),
      lines: lines.flatMap(({ enterpriseId, total: price, commissionBp, taxed, hamper }, place) => {
        const makers = hamper && price > 2 ? [enterpriseId, "sari", "tuti"] : [enterpriseId];
        const totals = allocate(price, [3, 2, 1].slice(0, makers.length));
        return makers.map((maker, at) => {
          const total = totals[at] ?? noMoney;
          const ppn = rupiah(taxed ? Math.floor((total * 11) / 111) : 0);
          return { id: `l${place}`, enterpriseId: maker, total, commission: portion(total, commissionBp), ppn };
        });
      }),
      parcels,
      refunds,
      captures: paid.captures.map((capture) => ({ ...capture, amount: total })),
    };
  }

  const balanced = (entries: readonly Entry[]) => {
    for (const { postings } of entries) {
      if (postings.some((posting) => posting.amount <= 0)) throw new Error("a posting is worth nothing");
      const off = postings.reduce((all, { side, amount: its }) => all + (side === "debit" ? its : -its), 0);
      if (off !== 0) throw new Error(`an entry is off by ${off}`);
    }
  };

  it("every entry balances, nothing stays held, and each rupiah has one owner", () => {
    fc.assert(
      fc.property(sold, (drawnSale) => {
        const sale = saleFrom(drawnSale);
        const entries = missingEntries(sale, nothing);
        balanced(entries);
        const refunded = sum(sale.refunds.map((refund) => refund.amount));
        const owned = (["enterpriseDue", "commission", "shipping"] as const).map((one) => standing(entries, one));
        const empty = (["enterpriseHeld", "ppnOut", "rounding", "buyerRefundsDue"] as const).map((one) =>
          standing(entries, one),
        );
        const all = owned.reduce((whole, one) => whole + one, 0);
        expect([...empty, all, owned.every((one) => one >= 0), standing(entries, "fees")]).toEqual([
          ...[0, 0, 0, 0],
          ...[sale.total - refunded, true, -8_000],
        ]);
      }),
      { numRuns: 10_000, seed: 26 },
    );
  }, 60_000);

  it("booked bit by bit as it is heard, or all at once, it is the same", () => {
    fc.assert(
      fc.property(sold, (drawnSale) => {
        const sale = saleFrom(drawnSale);
        const whole = missingEntries(sale, nothing);
        const keys = new Set<string>();
        const parts: Part[] = [];
        const step: Entry[] = [];
        for (let hour = 1; hour <= 21; hour += 4) {
          const known = {
            ...sale,
            parcels: sale.parcels.map((one) => ({ ...one, receivedAt: upTo(one.receivedAt, hour) })),
            refunds: sale.refunds
              .filter(({ approvedAt }) => approvedAt <= at(hour))
              .map((one) => ({ ...one, settledAt: upTo(one.settledAt, hour) })),
          };
          for (const made of missingEntries(known, { keys, parts })) {
            keys.add(entryKey(made.kind, made.source.id));
            parts.push(...made.parts);
            step.push(made);
          }
        }
        expect(step).toEqual(whole);
        expect(missingEntries(sale, { keys, parts })).toEqual([]);
      }),
      { numRuns: 500, seed: 26 },
    );
  }, 60_000);

  const upTo = (moment: Date | null, hour: number): Date | null => (moment && moment <= at(hour) ? moment : null);
});
