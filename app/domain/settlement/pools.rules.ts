import { allocate, noMoney, type Rupiah, rupiah } from "#app/core/money.ts";

/** Held until the buyer has it; then due to whoever sold or shipped it. */
export type Pool = "held" | "due";

/** What of a price is the mart's, and what of it is tax; the rest is the maker's. */
export type Share = { goods: Rupiah; commission: Rupiah; ppn: Rupiah };

/** What an entry opens (+) or closes (−): of a line's price, or of the carriage (no line). */
export type Part = Share & {
  pool: Pool;
  orderLineId: string | null;
  parcelId: string | null;
  enterpriseId: string | null;
  shipping: Rupiah;
};

type Where = { pool: Pool; orderLineId: string | null; enterpriseId?: string; parcelId?: string | null };

/** What is still open there after all that was booked. */
export function openIn(
  parts: readonly Part[],
  { pool, orderLineId, enterpriseId, parcelId }: Where,
): Share & { shipping: Rupiah } {
  const open = { goods: 0, commission: 0, ppn: 0, shipping: 0 };
  for (const part of parts) {
    if (part.pool !== pool || part.orderLineId !== orderLineId) continue;
    if (enterpriseId !== undefined && part.enterpriseId !== enterpriseId) continue;
    if (parcelId !== undefined && part.parcelId !== parcelId) continue;
    open.goods += part.goods;
    open.commission += part.commission;
    open.ppn += part.ppn;
    open.shipping += part.shipping;
  }
  return {
    goods: rupiah(open.goods),
    commission: rupiah(open.commission),
    ppn: rupiah(open.ppn),
    shipping: rupiah(open.shipping),
  };
}

/**
 * A piece of what is open with its share of commission and tax. Rounded down, and the last piece takes what is left:
 * in whatever pieces a price is closed, they add up to it.
 */
export function pieceOf(open: Share, amount: number): Share {
  const goods = Math.min(Math.max(0, amount), open.goods);
  if (goods === open.goods) return { goods: open.goods, commission: open.commission, ppn: open.ppn };
  const share = (whole: Rupiah) => Number((BigInt(whole) * BigInt(goods)) / BigInt(open.goods));
  const [commission, ppn] = [share(open.commission), share(open.ppn)];
  // Where nearly nothing of the price is the maker's, rounding down must not give away more than is hers.
  const over = Math.max(0, goods - commission - ppn - makers(open));
  const more = Math.min(over, open.ppn - ppn);
  return { goods: rupiah(goods), commission: rupiah(commission + over - more), ppn: rupiah(ppn + more) };
}

export type Owned = { enterpriseId: string; share: Share };

/** A piece of a line, told apart by maker: of a hamper each maker's part is closed alike. */
export function piecesOf(parts: readonly Part[], where: Where, makersOf: readonly string[], amount: number): Owned[] {
  const open = makersOf.map((enterpriseId) => openIn(parts, { ...where, enterpriseId }));
  const weights = open.map(({ goods }) => Math.max(0, goods));
  const all = weights.reduce((sum, one) => sum + one, 0);
  const wanted = Math.min(Math.max(0, amount), all);
  if (wanted === 0) return [];
  const pieces = allocate(rupiah(wanted), weights);
  return open.flatMap((share, at) => {
    const piece = pieceOf(share, pieces[at] ?? 0);
    return piece.goods > 0 ? [{ enterpriseId: makersOf[at] ?? "", share: piece }] : [];
  });
}

export const makers = ({ goods, commission, ppn }: Share): Rupiah => rupiah(goods - commission - ppn);

export const closing = (where: Omit<Part, keyof Share | "shipping">, share: Share): Part => ({
  ...where,
  goods: rupiah(-share.goods),
  commission: rupiah(-share.commission),
  ppn: rupiah(-share.ppn),
  shipping: noMoney,
});

export const opening = (where: Omit<Part, keyof Share | "shipping">, share: Share): Part => ({
  ...where,
  ...share,
  shipping: noMoney,
});

export const carriage = (where: Omit<Part, keyof Share | "shipping" | "orderLineId">, amount: number): Part => ({
  ...where,
  orderLineId: null,
  goods: noMoney,
  commission: noMoney,
  ppn: noMoney,
  shipping: rupiah(amount),
});
