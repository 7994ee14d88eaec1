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
