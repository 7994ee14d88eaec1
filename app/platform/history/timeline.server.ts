import { isId } from "#app/core/ids.ts";
import { db } from "../db/db.server.ts";
import type { Subject } from "./subjects.ts";

export type Moment = {
  id: string;
  flow: string;
  action: string;
  from: string | null;
  to: string | null;
  actorKind: "person" | "system" | "anonymous";
  actorId: string | null;
  note: string | null;
  at: Date;
};

/** What happened to a subject, newest first; `after` is the id of the last moment already seen. */
export async function timeline(
  subject: Subject,
  { after, take = 50 }: { after?: string; take?: number } = {},
): Promise<Moment[]> {
  return db.event.findMany({
    where: {
      subjects: { some: { kind: subject.kind, id: subject.id } },
      ...(after && isId(after) ? { id: { lt: after } } : {}),
    },
    orderBy: { id: "desc" },
    take,
    select: {
      id: true,
      flow: true,
      action: true,
      from: true,
      to: true,
      actorKind: true,
      actorId: true,
      note: true,
      at: true,
    },
  });
}
