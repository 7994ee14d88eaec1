type Keeper = { rows: Kept; answers: Kept; upToDate(): boolean | Promise<boolean> };
type Kept = Map<string, Promise<unknown>>;

/** Of what visitors ask, the questions asked last. */
const MOST_ANSWERS = 1_000;

let keeper: Keeper | null = null;

/** From now on rows are kept while `upToDate` says so; whoever began it says when to forget and when to end. */
export function keepRows(upToDate: Keeper["upToDate"]): { forget(): void; end(): void } {
  const begun: Keeper = { rows: new Map(), answers: new Map(), upToDate };
  keeper = begun;
  return {
    forget: () => {
      begun.rows.clear();
      begun.answers.clear();
    },
    end: () => {
      if (keeper === begun) keeper = null;
    },
  };
}

/**
 * Reads rows that every page needs and hardly anybody changes, such as the names of categories, once until the shop
 * changes; `key` says which rows these are. Where no one hears of changes they are read each time.
 */
export const keptRows = <Value>(key: string, read: () => Promise<Value>): Promise<Value> => kept("rows", key, read);

/** The same for what visitors ask, of which there is no end: the thousand answers that were wanted last. */
export const keptAnswer = <Value>(key: string, read: () => Promise<Value>): Promise<Value> =>
  kept("answers", key, read, MOST_ANSWERS);

async function kept<Value>(
  where: "rows" | "answers",
  key: string,
  read: () => Promise<Value>,
  most = Number.POSITIVE_INFINITY,
): Promise<Value> {
  const here = keeper;
  if (!here || !(await here.upToDate())) return await read();
  const lying = here[where];
  // Under a key lies only what a read for this very key has given.
  const found = lying.get(key) as Promise<Value> | undefined;
  const reading = found ?? read();
  lying.delete(key);
  lying.set(key, reading);
  const [oldest] = lying.keys();
  if (lying.size > most && oldest !== undefined) lying.delete(oldest);
  if (!found) reading.catch(() => lying.get(key) === reading && lying.delete(key));
  return await reading;
}
