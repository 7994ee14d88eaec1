/** What a list's address asks for: words, and the row after which it goes on. */
export function askedIn(url: string): { q: string; after: string | null; query: URLSearchParams } {
  const query = new URL(url).searchParams;
  const q = (query.get("q") ?? "").replaceAll("\u0000", "").trim().slice(0, 80);
  return { q, after: query.get("sesudah"), query };
}

/** The same list further on, or from its start; empty wishes are left out of the address. */
export function addressOf(path: string, wishes: Readonly<Record<string, string | null | undefined>>): string {
  const query = new URLSearchParams(Object.entries(wishes).flatMap(([key, value]) => (value ? [[key, value]] : [])));
  return query.size > 0 ? `${path}?${query}` : path;
}

/** A moment as a datetime-local field shows it: WIT, to the minute. */
export const localMoment = (at: Date): string => new Date(at.getTime() + WIT).toISOString().slice(0, 16);

const WIT = 9 * 3_600_000;
