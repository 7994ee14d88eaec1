import { isId } from "#app/core/ids.ts";
import { db } from "../db/db.server.ts";
import type { Subject } from "./subjects.ts";

export type Moment = {
  id: string;
  flow: string;
  action: string;
  from: string | null;
  to: string | null;
  subjectKind: string;
  subjectId: string;
  actorKind: "person" | "system" | "anonymous";
  actorId: string | null;
  note: string | null;
  details: Readonly<Record<string, string | number | boolean | null>>;
  at: Date;
};

type Page = { after?: string | null; take?: number; flows?: readonly string[] };

/** What happened to a subject, newest first; `after` is the id of the last moment already seen. */
export async function timeline(subject: Subject, { after, take = 50, flows }: Page = {}): Promise<Moment[]> {
  const rows = await db.event.findMany({
    where: {
      subjects: { some: { kind: subject.kind, id: subject.id } },
      ...(after && isId(after) ? { id: { lt: after } } : {}),
      ...(flows ? { flow: { in: [...flows] } } : {}),
    },
    orderBy: { id: "desc" },
    take,
    select: {
      id: true,
      flow: true,
      action: true,
      from: true,
      to: true,
      subjectKind: true,
      subjectId: true,
      actorKind: true,
      actorId: true,
      note: true,
      details: true,
      at: true,
    },
  });
  return rows.map(({ details, ...row }) => ({ ...row, details: plain(details) }));
}

/** `record()` writes flat objects only; whatever else stands in the column is left out. */
function plain(details: unknown): Moment["details"] {
  if (typeof details !== "object" || details === null) return {};
  return Object.fromEntries(
    Object.entries(details).filter(
      ([, value]) => value === null || ["string", "number", "boolean"].includes(typeof value),
    ),
  );
}
