import { rupiah, sum } from "#app/core/money.ts";
import { credit, debit, kept, type Posting } from "./entries.rules.ts";
import { carriage, closing, makers, openIn, type Part, type Pool, piecesOf, type Share } from "./pools.rules.ts";
import { dueOf, makersOfLine } from "./receipt.rules.ts";
import type { Sale, SaleRefund } from "./sale.ts";

type Taken = { postings: Posting[]; parts: Part[]; left: number };

/**
 * What a refund takes back: from what is held before the buyer had it, from what is due afterwards, commission and tax
 * with it. What no sale is left for is the mart's own cost.
 */
export function owedBack(
  sale: Sale,
  refund: SaleRefund,
  parts: readonly Part[],
): { postings: Posting[]; parts: Part[] } {
  const seen = [...parts];
  const made: Taken[] = [];
  const take = (amount: number, from: (amount: number, seen: readonly Part[]) => Taken): number => {
    const taken = from(amount, seen);
    seen.push(...taken.parts);
    made.push(taken);
    return taken.left;
  };
  const named = sum(refund.lines.map(({ amount }) => amount));
  let rest = Math.max(0, refund.amount - named - refund.shipping);
  for (const { orderLineId, amount } of refund.lines) {
    rest += take(amount, (wanted, now) => fromLine(sale, orderLineId, refund.parcelId, wanted, now));
  }
  rest += take(refund.shipping, (wanted, now) => fromCarriage(sale, refund.parcelId, wanted, now));
  for (const id of new Set(sale.lines.map((line) => line.id))) {
    if (rest > 0) rest = take(rest, (wanted, now) => fromLine(sale, id, refund.parcelId, wanted, now));
  }
  if (rest > 0) rest = take(rest, (wanted, now) => fromCarriage(sale, refund.parcelId, wanted, now));
  return {
    postings: kept([
      ...made.flatMap(({ postings }) => postings),
      debit("fees", rupiah(rest)),
      credit("buyerRefundsDue", refund.amount),
    ]),
    parts: made.flatMap((one) => one.parts),
  };
}

/** Of a parcel that was received what became due with it; else what is held comes first. */
function fromLine(sale: Sale, orderLineId: string, parcelId: string | null, wanted: number, parts: readonly Part[]) {
  const parcels = [...new Set(parts.filter((part) => part.pool === "due").map((part) => part.parcelId))];
  const due = parcels.map((parcel) => ({ pool: "due" as const, parcelId: parcel }));
  const own = due.filter((one) => parcelId !== null && one.parcelId === parcelId);
  const held = { pool: "held" as const };
  const order: { pool: Pool; parcelId?: string | null }[] = [...own, held, ...due.filter((one) => !own.includes(one))];
  const taken: Taken = { postings: [], parts: [], left: wanted };
  for (const where of order) {
    const seen = [...parts, ...taken.parts];
    const owned = piecesOf(seen, { ...where, orderLineId }, makersOfLine(sale, orderLineId), taken.left);
    const parcel = where.pool === "due" ? (where.parcelId ?? null) : parcelId;
    for (const { enterpriseId, share } of owned) {
      taken.left -= share.goods;
      taken.parts.push(closing({ pool: where.pool, orderLineId, parcelId: parcel, enterpriseId }, share));
      taken.postings.push(
        debit("commission", share.commission, enterpriseId),
        ...makersSide(where.pool, enterpriseId, share),
      );
    }
  }
  return taken;
}

const makersSide = (pool: Pool, enterpriseId: string, share: Share): Posting[] =>
  pool === "due"
    ? [debit("enterpriseDue", dueOf(share), enterpriseId)]
    : [debit("enterpriseHeld", makers(share), enterpriseId), debit("ppnOut", share.ppn, enterpriseId)];

function fromCarriage(sale: Sale, parcelId: string | null, wanted: number, parts: readonly Part[]): Taken {
  const parcel = sale.parcels.find(({ id }) => id === parcelId);
  const due = parcel ? openIn(parts, { pool: "due", orderLineId: null, parcelId }).shipping : 0;
  const fromDue = Math.min(wanted, due);
  const held = Math.max(0, openIn(parts, { pool: "held", orderLineId: null }).shipping);
  const fromHeld = Math.min(wanted - fromDue, held);
  const shipper = parcel?.enterpriseId ?? null;
  return {
    left: wanted - fromDue - fromHeld,
    postings: [debit("enterpriseDue", rupiah(fromDue), shipper), debit("shipping", rupiah(fromHeld))],
    parts: [
      ...(fromDue > 0 ? [carriage({ pool: "due", parcelId, enterpriseId: shipper }, -fromDue)] : []),
      ...(fromHeld > 0 ? [carriage({ pool: "held", parcelId, enterpriseId: null }, -fromHeld)] : []),
    ],
  };
}
