/** Letters to change, add, drop or swap to get from one word to the other; beyond `limit` it does not matter how many. */
export function distance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const changed = (last[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const swapped =
        i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? (beforeLast[j - 2] ?? 0) + 1 : changed;
      row.push(Math.min(changed, swapped, (last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1));
    }
    if (Math.min(...row) > limit) return limit + 1;
    beforeLast = last;
    last = row;
  }
  return last[b.length] ?? limit + 1;
}

/** How many slips a word of this length may hold and still be meant. */
export function slips(word: string): number {
  if (word.length < 4 || /\d/.test(word)) return 0;
  return word.length < 8 ? 1 : 2;
}

/** The known words that were most likely meant: all that are equally near, in the order given. */
export function nearest(word: string, known: readonly string[]): string[] {
  const limit = slips(word);
  if (limit === 0) return [];
  const ranked = known
    .map((candidate) => ({ candidate, away: distance(word, candidate, limit) }))
    .filter(({ away }) => away <= limit);
  const least = Math.min(...ranked.map(({ away }) => away));
  return ranked.filter(({ away }) => away === least).map(({ candidate }) => candidate);
}
