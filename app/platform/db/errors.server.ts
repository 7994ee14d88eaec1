import { z } from "zod";

/**
 * Database errors reach us in three shapes: a Prisma error with the driver's cause in `meta`,
 * a bare DriverAdapterError (from COMMIT, where deferred triggers speak), and P2002 with its index.
 */
const cause = z.object({
  originalCode: z.string().optional(),
  originalMessage: z.string().optional(),
  constraint: z.object({ index: z.string().optional() }).loose().optional(),
});
const shapes = z.union([
  z
    .object({ meta: z.object({ driverAdapterError: z.object({ cause }).loose() }).loose() })
    .transform((e) => e.meta.driverAdapterError.cause),
  z.object({ name: z.literal("DriverAdapterError"), cause }).transform((e) => e.cause),
]);

const causeOf = (error: unknown) => shapes.safeParse(error).data;

/** PostgreSQL's five-letter code, e.g. "23505". */
export const sqlState = (error: unknown): string | undefined => causeOf(error)?.originalCode;

/** The constraint, index or trigger rule that refused. Our own triggers raise with the words `constraint "name"`. */
export function constraintOf(error: unknown): string | undefined {
  const found = causeOf(error);
  return found?.constraint?.index ?? /constraint "([^"]+)"/.exec(found?.originalMessage ?? "")?.[1];
}

export const isUnique = (error: unknown, constraint?: string): boolean =>
  sqlState(error) === "23505" && (constraint === undefined || constraintOf(error) === constraint);
