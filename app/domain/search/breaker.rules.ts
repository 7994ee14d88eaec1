export type Breaker = {
  /** False while it rests; after the rest, true for one who tries. */
  allows(): boolean;
  succeeded(): void;
  /** True while nobody asks. */
  isOpen(): boolean;
  /** True when this failure was the one that opened it. */
  failed(): boolean;
};

/** After so many failures on end nobody asks for a while, then one tries; her success closes it again. */
export function breaker({ limit, restMs, now }: { limit: number; restMs: number; now: () => number }): Breaker {
  let failures = 0;
  let restsUntil = Number.NEGATIVE_INFINITY;
  return {
    allows() {
      if (failures < limit) return true;
      if (now() < restsUntil) return false;
      restsUntil = now() + restMs;
      return true;
    },
    isOpen: () => failures >= limit && now() < restsUntil,
    succeeded() {
      failures = 0;
    },
    failed() {
      failures += 1;
      restsUntil = now() + restMs;
      return failures === limit;
    },
  };
}
