import { type Actor, personOf } from "#app/core/actor.ts";
import { isId, newId } from "#app/core/ids.ts";
import { db, type Tx } from "./db/db.server.ts";
import type { Subject } from "./history/subjects.ts";
import { currentRequestId } from "./log.server.ts";

/** Somebody sees what is kept masked or private; `field` names it ("nik", "document"), `reason` is the reader's word. */
export type Access = { actor: Actor; subject: Subject; field: string; reason?: string; now: Date };

/** Written before the value is shown: what cannot be logged is not shown. */
export async function logAccess(tx: Tx, { actor, subject, field, reason, now }: Access): Promise<void> {
  await tx.accessLog.create({
    data: {
      id: newId(now.getTime()),
      actorId: personOf(actor),
      subjectKind: subject.kind,
      subjectId: subject.id,
      field,
      reason: reason ?? null,
      requestId: currentRequestId(),
      at: now,
    },
  });
}

export type AccessRow = {
  id: string;
  actorId: string | null;
  subjectKind: string;
  subjectId: string;
  field: string;
  reason: string | null;
  at: Date;
};

/** Who looked at what, newest first; `after` is the id of the last row already seen. */
export async function accessLog({ after, take }: { after?: string | null; take: number }): Promise<AccessRow[]> {
  return await db.accessLog.findMany({
    where: after && isId(after) ? { id: { lt: after } } : {},
    orderBy: { id: "desc" },
    take,
    select: { id: true, actorId: true, subjectKind: true, subjectId: true, field: true, reason: true, at: true },
  });
}
