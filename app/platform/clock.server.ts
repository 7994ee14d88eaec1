import { config } from "./config.server.ts";

let frozen: Date | null = null;

/**
 * The one source of "now" for commands, which read it once and pass it down. A demo or a drill may set it ahead or back
 * by CLOCK_OFFSET_MINUTES, to see what a deadline does.
 */
export const clock = {
  now: (): Date => (frozen ? new Date(frozen) : new Date(Date.now() + config.clockOffsetMs)),
  /** For tests and drills: time stands still at this moment. */
  freeze(at: Date): void {
    frozen = at;
  },
  thaw(): void {
    frozen = null;
  },
};
