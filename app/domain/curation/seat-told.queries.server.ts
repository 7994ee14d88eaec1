import { db } from "#app/platform/db/db.server.ts";

/** Whose seat it is and at which version: for words to its curator. */
export const seatTold = (reviewId: string): Promise<{ curatorId: string; versionId: string } | null> =>
  db.review.findUnique({ where: { id: reviewId }, select: { curatorId: true, versionId: true } });
