import { type Rupiah, rupiah } from "#app/core/money.ts";
import { credit, debit, kept, type Posting } from "./entries.rules.ts";
import { carriage, closing, makers, openIn, opening, type Part, piecesOf, type Share } from "./pools.rules.ts";
import type { Sale } from "./sale.ts";

type Handed = {
  id: string | null;
  enterpriseId?: string;
  shipsItself: boolean;
  shipping: Rupiah;
  lines: readonly { orderLineId: string; amount: Rupiah }[];
};

/** What is still held of a parcel's goods becomes due: what was given back before is not. */
export function received(sale: Sale, parcel: Handed, parts: readonly Part[]): { postings: Posting[]; parts: Part[] } {
  const moved = parcel.lines.flatMap(({ orderLineId, amount }) => {
    const wanted = left(parts, parcel.id, orderLineId, amount);
    const owned = piecesOf(parts, { pool: "held", orderLineId }, makersOfLine(sale, orderLineId), wanted);
    return owned.map((one) => ({ orderLineId, ...one }));
  });
  const carried = parcel.shipsItself ? carriedBy(parcel, parts) : 0;
  const shipper = carried > 0 ? (parcel.enterpriseId ?? null) : null;
  return {
    postings: kept([
      ...moved.flatMap(({ enterpriseId, share }) => [
        debit("enterpriseHeld", makers(share), enterpriseId),
        debit("ppnOut", share.ppn, enterpriseId),
        credit("enterpriseDue", dueOf(share), enterpriseId),
      ]),
      debit("shipping", rupiah(carried)),
      credit("enterpriseDue", rupiah(carried), shipper),
    ]),
    parts: [
      ...moved.flatMap(({ orderLineId, enterpriseId, share }) => [
        closing({ pool: "held", orderLineId, parcelId: parcel.id, enterpriseId }, share),
        opening({ pool: "due", orderLineId, parcelId: parcel.id, enterpriseId }, share),
      ]),
      ...(carried > 0
        ? [
            carriage({ pool: "held", parcelId: parcel.id, enterpriseId: shipper }, -carried),
            carriage({ pool: "due", parcelId: parcel.id, enterpriseId: shipper }, carried),
          ]
        : []),
    ],
  };
}

/** The tax in the price is due with it: the maker remits it herself. */
export const dueOf = ({ goods, commission }: Share): Rupiah => rupiah(goods - commission);

/** A parcel's part of a line without what was given back of that parcel before. */
function left(parts: readonly Part[], parcelId: string | null, orderLineId: string, amount: number): number {
  if (parcelId === null) return amount;
  return amount + openIn(parts, { pool: "held", orderLineId, parcelId }).goods;
}

function carriedBy({ id, shipping }: Handed, parts: readonly Part[]): number {
  const open = openIn(parts, { pool: "held", orderLineId: null }).shipping;
  const back = openIn(parts, { pool: "held", orderLineId: null, parcelId: id }).shipping;
  return Math.max(0, Math.min(open, shipping + (id === null ? 0 : back)));
}

export const makersOfLine = ({ lines }: Sale, orderLineId: string): string[] =>
  lines.filter(({ id }) => id === orderLineId).map(({ enterpriseId }) => enterpriseId);
