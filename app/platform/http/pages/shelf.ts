/** What lies on the shelf is somebody's drawn page; how large it is, it says itself. */
export type Kept = { size: number; keeps: boolean };

type Placed<T> = { page: T; madeAt: number; redrawn: boolean };
type Flight<T> = { drawn: Promise<T | null>; turn: number };

/** Pages change by the clock as well (an offer begins, a seal runs out): after this long a page is drawn anew … */
export const FRESH_MS = 30_000;
/** … and until then the old one is shown once more, while the new one is drawn. */
export const STALE_MS = 60_000;
/** Many changes at once empty the shelf at once and then this often. */
const PAUSE_MS = 250;

type Shelf<T> = {
  /** The page as it lies there, or as it is drawn now, once for all who wait. Null: nobody else may have this answer. */
  take(address: string): T | Promise<T | null>;
  /** Something on the pages has changed: no visitor joins a drawing that began before, and what lies here goes. */
  turn(): void;
  empty(): void;
};

/** Drawn pages within so many bytes, those longest unasked leaving first. Time comes from outside. */
export function shelf<T extends Kept>({
  draw,
  most,
  now = () => performance.now(),
}: {
  draw(address: string): Promise<T | null>;
  most: number;
  now?: () => number;
}): Shelf<T> {
  const placed = new Map<string, Placed<T>>();
  const flights = new Map<string, Flight<T>>();
  let bytes = 0;
  let turn = 0;
  let emptiedAt = Number.NEGATIVE_INFINITY;
  let later: NodeJS.Timeout | null = null;

  function empty(): void {
    placed.clear();
    bytes = 0;
    emptiedAt = now();
    if (later) clearTimeout(later);
    later = null;
  }

  function drop(address: string): void {
    bytes -= placed.get(address)?.page.size ?? 0;
    placed.delete(address);
  }

  function place(address: string, page: T): void {
    drop(address);
    if (page.size > most / 8) return;
    placed.set(address, { page, madeAt: now(), redrawn: false });
    bytes += page.size;
    for (const [oldest] of placed) {
      if (bytes <= most) return;
      drop(oldest);
    }
  }

  function fly(address: string): Promise<T | null> {
    const under = flights.get(address);
    if (under?.turn === turn) return under.drawn;
    const flight: Flight<T> = { turn, drawn: draw(address) };
    flights.set(address, flight);
    const land = (page: T | null) => {
      if (flights.get(address) === flight) flights.delete(address);
      if (page?.keeps && flight.turn === turn) place(address, page);
      else if (flight.turn === turn) drop(address);
    };
    flight.drawn.then(land, () => land(null));
    return flight.drawn;
  }

  return {
    take(address) {
      const found = placed.get(address);
      if (!found) return fly(address);
      const age = now() - found.madeAt;
      if (age > FRESH_MS + STALE_MS) return fly(address);
      if (age > FRESH_MS && !found.redrawn) {
        found.redrawn = true;
        void fly(address).catch(() => undefined); // told where the page is drawn; the next visitor draws it again
      }
      placed.delete(address);
      placed.set(address, found);
      return found.page;
    },
    turn() {
      turn += 1;
      const wait = emptiedAt + PAUSE_MS - now();
      if (wait <= 0) empty();
      else later ??= setTimeout(empty, wait).unref();
    },
    empty() {
      turn += 1;
      empty();
    },
  };
}
