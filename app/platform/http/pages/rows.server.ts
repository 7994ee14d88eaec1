type Keeper = { rows: Map<string, Promise<unknown>>; upToDate(): boolean | Promise<boolean> };

let keeper: Keeper | null = null;

/** From now on rows are kept while `upToDate` says so; whoever began it says when to forget and when to end. */
export function keepRows(upToDate: Keeper["upToDate"]): { forget(): void; end(): void } {
  const begun: Keeper = { rows: new Map(), upToDate };
  keeper = begun;
  return {
    forget: () => begun.rows.clear(),
    end: () => {
      if (keeper === begun) keeper = null;
    },
  };
}

/**
 * Reads rows that every page needs and hardly anybody changes, such as the names of categories, once until the shop
 * changes; `key` says which rows these are. Where no one hears of changes they are read each time.
 */
export async function keptRows<Value>(key: string, read: () => Promise<Value>): Promise<Value> {
  const here = keeper;
  if (!here || !(await here.upToDate())) return await read();
  const found = here.rows.get(key);
  // Under a key lies only what a read for this very key has given.
  if (found) return await (found as Promise<Value>);
  const reading = read();
  here.rows.set(key, reading);
  reading.catch(() => here.rows.delete(key));
  return await reading;
}
