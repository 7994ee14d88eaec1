type Lying = { onhand: number; reserved: number };
type Shelved = { lowStockMark: number | null; stocks: readonly Lying[] };

const LOW = 3;

export const availableOf = ({ stocks }: Pick<Shelved, "stocks">): number =>
  stocks.reduce((all, { onhand, reserved }) => all + onhand - reserved, 0);

/** At its own mark or below; where the owner set none, three. */
export const isLow = (pack: Shelved): boolean => availableOf(pack) <= (pack.lowStockMark ?? LOW);

export type StockLine = { variantId: string; placeId: string; quantity: number };

/** Equal lines become one, or two halves of a wish could each find the same last unit. */
export function mergedLines(lines: readonly StockLine[]): StockLine[] {
  const merged = new Map<string, StockLine>();
  for (const line of lines) {
    const key = `${line.variantId} ${line.placeId}`;
    const before = merged.get(key)?.quantity ?? 0;
    merged.set(key, { ...line, quantity: before + line.quantity });
  }
  return [...merged.values()];
}
