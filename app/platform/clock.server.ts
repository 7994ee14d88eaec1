let frozen: Date | null = null;

/** The one source of "now" for commands, which read it once and pass it down. */
export const clock = {
  now: (): Date => (frozen ? new Date(frozen) : new Date()),
  /** For tests and drills: time stands still at this moment. */
  freeze(at: Date): void {
    frozen = at;
  },
  thaw(): void {
    frozen = null;
  },
};
