import { type Rupiah, rupiah } from "#app/core/money.ts";
import type { Posting } from "./entries.rules.ts";
import type { Part } from "./pools.rules.ts";

/** One money event of an enterprise: what it changes in what is due to it. */
export type StatementRow = {
  entryId: string;
  at: Date;
  kind: string;
  orderId: string | null;
  sales: Rupiah;
  commission: Rupiah;
  ppn: Rupiah;
  shipping: Rupiah;
  refunds: Rupiah;
  paidOut: Rupiah;
  amount: Rupiah;
};

export type StatementSums = Pick<StatementRow, "sales" | "commission" | "ppn" | "shipping" | "refunds" | "paidOut">;

type Booked = {
  id: string;
  at: Date;
  kind: string;
  postings: readonly (Pick<Posting, "side" | "amount"> & { orderId: string | null })[];
  parts: readonly Pick<Part, "goods" | "commission" | "ppn" | "shipping">[];
};

/** `postings` and `parts` are those of the enterprise's due alone. */
export function statementRow({ id, at, kind, postings, parts }: Booked): StatementRow {
  const amount = postings.reduce((sum, one) => sum + (one.side === "credit" ? one.amount : -one.amount), 0);
  const of = (pick: (part: Booked["parts"][number]) => number) => parts.reduce((sum, part) => sum + pick(part), 0);
  const came = (value: number) => Math.max(0, value);
  const went = (value: number) => Math.max(0, -value);
  return {
    entryId: id,
    at,
    kind,
    orderId: postings[0]?.orderId ?? null,
    sales: rupiah(of(({ goods }) => came(goods))),
    commission: rupiah(of(({ commission }) => commission)),
    ppn: rupiah(of(({ ppn }) => ppn)),
    shipping: rupiah(of(({ shipping }) => came(shipping))),
    refunds: rupiah(of(({ goods, shipping }) => went(goods) + went(shipping))),
    paidOut: rupiah(parts.length === 0 ? -amount : 0),
    amount: rupiah(amount),
  };
}

export function sumsOf(rows: readonly StatementRow[]): StatementSums {
  const of = (key: keyof StatementSums) => rupiah(rows.reduce((sum, row) => sum + row[key], 0));
  return {
    sales: of("sales"),
    commission: of("commission"),
    ppn: of("ppn"),
    shipping: of("shipping"),
    refunds: of("refunds"),
    paidOut: of("paidOut"),
  };
}

/** What is due at the end: nothing else changes it. */
export const closingOf = (opening: Rupiah, { sales, commission, shipping, refunds, paidOut }: StatementSums): Rupiah =>
  rupiah(opening + sales - commission + shipping - refunds - paidOut);
