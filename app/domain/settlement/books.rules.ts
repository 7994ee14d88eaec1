import { noMoney, type Rupiah, rupiah, sum } from "#app/core/money.ts";
import { credit, debit, fee, kept, type Posting, type Purse, paidBack, unmatched } from "./entries.rules.ts";
import { carriage, makers, opening, type Part, type Share } from "./pools.rules.ts";
import { received } from "./receipt.rules.ts";
import { owedBack } from "./refund.rules.ts";
import { type Entry, entryKey, type Sale, type SaleCapture, type SaleLine } from "./sale.ts";

export type Booked = { keys: ReadonlySet<string>; parts: readonly Part[] };

type Step = { at: Date; make(parts: readonly Part[], sold: boolean): Omit<Entry, "at"> | null };

/**
 * What is missing in the books of an order, in the order in which it happened. It looks at facts alone, so that it may
 * be asked again after each of them, early, late or twice: what is booked already is not booked again.
 */
export function missingEntries(sale: Sale, booked: Booked): Entry[] {
  const keys = new Set(booked.keys);
  const parts = [...booked.parts];
  const entries: Entry[] = [];
  for (const { at, make } of stepsOf(sale)) {
    const sold = parts.length > 0;
    const made = make(parts, sold);
    if (!made || made.postings.length === 0 || keys.has(entryKey(made.kind, made.source.id))) continue;
    keys.add(entryKey(made.kind, made.source.id));
    parts.push(...made.parts);
    entries.push({ ...made, at });
  }
  return entries;
}

function stepsOf(sale: Sale): Step[] {
  const accepted = acceptedOf(sale);
  const steps: Step[] = [
    ...sale.captures.flatMap((capture) => captureSteps(sale, capture)),
    ...(accepted ? [acceptance(sale, accepted)] : []),
    ...receipts(sale),
    ...sale.refunds.flatMap((refund): Step[] => {
      const source = { kind: "refund", id: refund.id } as const;
      const back = sum([refund.amount]);
      return [
        {
          at: refund.approvedAt,
          make: (parts, sold) => {
            if (!sold || isUnmatched(sale, refund.attemptId, accepted, refund)) return null;
            return { kind: "owedBack", source, ...owedBack(sale, refund, parts) };
          },
        },
        ...(refund.settledAt
          ? [
              {
                at: refund.settledAt,
                make: () => ({ kind: "paidBack" as const, source, postings: paidBack(back, refund.from), parts: [] }),
              },
            ]
          : []),
      ];
    }),
  ];
  return steps.toSorted((a, b) => a.at.getTime() - b.at.getTime());
}

function captureSteps(sale: Sale, { attemptId, at, amount, into, doubt, fee: taken }: SaleCapture): Step[] {
  const source = { kind: "payment", id: attemptId } as const;
  const came: Step =
    doubt === null
      ? { at, make: () => ({ kind: "capture", source, ...sold(sale, into, amount) }) }
      : { at, make: () => ({ kind: "unmatched", source, postings: unmatched(amount, into), parts: [] }) };
  return [came, { at, make: () => ({ kind: "fee", source, postings: fee(taken), parts: [] }) }];
}

/** Money in doubt that finance kept after all: as much as the order costs, the rest stays owed to the buyer. */
function acceptance(sale: Sale, { attemptId, at }: SaleCapture): Step {
  return {
    at: sale.confirmedAt ?? at,
    make: () => ({
      kind: "accepted",
      source: { kind: "payment", id: attemptId },
      ...sold(sale, "buyerRefundsDue", sale.total),
    }),
  };
}

function acceptedOf({ captures, confirmedAt, total }: Sale): SaleCapture | null {
  if (confirmedAt === null || captures.some(({ doubt }) => doubt === null)) return null;
  return captures.find(({ amount }) => amount >= total) ?? null;
}

/** Money that was owed to the buyer from the moment it came needs no debt of its own. */
function isUnmatched(
  { captures }: Sale,
  attemptId: string,
  accepted: SaleCapture | null,
  refund: { parcelId: string | null; shipping: Rupiah; lines: readonly unknown[] },
): boolean {
  const came = captures.find((one) => one.attemptId === attemptId);
  if (!came || came.doubt === null) return false;
  const isWhole = refund.parcelId === null && refund.lines.length === 0 && refund.shipping === 0;
  return came.attemptId !== accepted?.attemptId || isWhole;
}

/** Money came in: the makers' part is held, the mart's part earned, the carriage kept for whoever ships. */
function sold(sale: Sale, into: Purse | "buyerRefundsDue", amount: Rupiah): { postings: Posting[]; parts: Part[] } {
  const shares = sale.lines.map((line) => ({ line, share: shareOf(line) }));
  const credits = [
    ...shares.flatMap(({ line: { enterpriseId }, share }) => [
      credit("enterpriseHeld", makers(share), enterpriseId),
      credit("commission", share.commission, enterpriseId),
      credit("ppnOut", share.ppn, enterpriseId),
    ]),
    credit("shipping", sale.shippingTotal),
    credit("fees", sale.serviceFee),
  ];
  const rest = amount - sum(credits.map((posting) => posting.amount));
  const rounding = rest < 0 ? debit("rounding", rupiah(-rest)) : credit("rounding", rupiah(rest));
  return {
    postings: kept([debit(into, amount), ...credits, rounding]),
    parts: [
      ...shares.map(({ line: { id, enterpriseId }, share }) =>
        opening({ pool: "held", orderLineId: id, parcelId: null, enterpriseId }, share),
      ),
      ...(sale.shippingTotal > 0
        ? [carriage({ pool: "held", parcelId: null, enterpriseId: null }, sale.shippingTotal)]
        : []),
    ],
  };
}

/** The tax in the price is the maker's to remit, after the commission. */
function shareOf({ total, commission, ppn }: SaleLine): Share {
  return { goods: total, commission, ppn: rupiah(Math.min(ppn, total - commission)) };
}

/** The buyer has it: what was held is due, and the carriage with it where the maker shipped. */
function receipts(sale: Sale): Step[] {
  if (sale.parcels.length === 0) {
    if (!sale.completedAt) return [];
    const whole = {
      id: null,
      shipsItself: false,
      shipping: noMoney,
      lines: sale.lines.map(({ id, total }) => ({ orderLineId: id, amount: total })),
    };
    const source = { kind: "order", id: sale.orderId } as const;
    return [{ at: sale.completedAt, make: (parts) => ({ kind: "received", source, ...received(sale, whole, parts) }) }];
  }
  return sale.parcels.flatMap((parcel): Step[] => {
    const source = { kind: "parcel", id: parcel.id } as const;
    return parcel.receivedAt === null
      ? []
      : [
          {
            at: parcel.receivedAt,
            make: (parts) => ({ kind: "received", source, ...received(sale, parcel, parts) }),
          },
        ];
  });
}
