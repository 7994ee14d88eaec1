import "vitest";

declare module "vitest" {
  interface ProvidedContext {
    /** The migrated database that clones are made from. */
    template: string;
    /** The pid of the run: clones carry it. */
    run: number;
  }
}
