import type { SandboxEvent } from "./objects.ts";
import { createPrng } from "./prng.ts";

/** What the provider is made to do with one request: break off before or after its work, answer a status, or think. */
export type Fault =
  | { when: "before" | "after"; how: "drop" }
  | { when: "before" | "after"; how: "status"; status: number }
  | { when: "before"; how: "stall"; ms: number };

/** What it is made to do with one webhook. */
export type Courier = "drop" | "duplicate" | { delayMs: number };

type Asked = { method: string; path: string };
type Order = { fault: Fault; times: number; fits(asked: Asked): boolean };

export type FaultBoard = ReturnType<typeof faultBoard>;

/**
 * Faults on demand: ordered here by a test or a drill, met by the provider one request after the other. The order in
 * which due webhooks leave is drawn from the seed once `shuffled` says so, and the same again for the same seed.
 */
export function faultBoard(seed = 1) {
  const orders: Order[] = [];
  const random = createPrng(seed);
  let courier: ((event: SandboxEvent) => Courier | undefined) | null = null;
  let isShuffled = false;
  return {
    /** The next `times` requests that fit meet this fault; without a pattern every call of the API fits. */
    next(fault: Fault, { times = 1, method, path = /^\/v1/ }: { times?: number; method?: string; path?: RegExp } = {}) {
      orders.push({ fault, times, fits: (asked) => path.test(asked.path) && (!method || asked.method === method) });
    },
    webhooks(how: ((event: SandboxEvent) => Courier | undefined) | null) {
      courier = how;
    },
    shuffled(yes: boolean) {
      isShuffled = yes;
    },
    calm() {
      orders.length = 0;
      courier = null;
      isShuffled = false;
    },
    fault(asked: Asked): Fault | undefined {
      const order = orders.find((one) => one.times > 0 && one.fits(asked));
      if (order) order.times -= 1;
      return order?.fault;
    },
    courier: (event: SandboxEvent): Courier | undefined => courier?.(event),
    inOrder: <T>(due: readonly T[]): T[] => (isShuffled ? shuffle(due, random) : [...due]),
  };
}

function shuffle<T>(all: readonly T[], random: () => number): T[] {
  return all
    .map((one) => ({ one, place: random() }))
    .sort((a, b) => a.place - b.place)
    .map(({ one }) => one);
}
