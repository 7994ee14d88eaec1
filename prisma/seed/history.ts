import type { PrismaClient } from "#app/platform/db/generated/client.ts";
import type { Subject } from "#app/platform/history/history.server.ts";
import { seedId } from "./ids.ts";

export type SeedEvent = {
  /** Names the event for its id: unique among all of the sample. */
  name: string;
  at: Date;
  flow: string;
  action: string;
  from?: string;
  to?: string;
  subject: Subject;
  subjects?: readonly Subject[];
  /** Absent: the system acted. */
  actorId?: string | null | undefined;
  note?: string | null;
  details?: Readonly<Record<string, string | number | boolean | null>>;
};

/** History of the sample, in one go and without reactions: what they would do is seeded, too. */
export async function seedEvents(db: PrismaClient, happenings: readonly SeedEvent[]): Promise<void> {
  const events = happenings.map((event) => ({ ...event, id: eventId(event) }));
  await db.event.createMany({
    data: events.map((event) => ({
      id: event.id,
      flow: event.flow,
      action: event.action,
      from: event.from ?? null,
      to: event.to ?? null,
      subjectKind: event.subject.kind,
      subjectId: event.subject.id,
      actorKind: event.actorId ? ("person" as const) : ("system" as const),
      actorId: event.actorId ?? null,
      actorName: event.actorId ? null : "sample",
      note: event.note ?? null,
      details: { ...event.details },
      at: event.at,
    })),
  });
  await db.eventSubject.createMany({ data: events.flatMap(subjectRows), skipDuplicates: true });
}

const subjectRows = ({ id, subject, subjects = [] }: SeedEvent & { id: string }) =>
  [subject, ...subjects].map((who) => ({ eventId: id, kind: who.kind, id: who.id }));

/** Begins with its moment: timelines are read in the order of ids. */
function eventId({ name, at }: SeedEvent): string {
  const born = at.getTime().toString(16).padStart(12, "0");
  return [born.slice(0, 8), born.slice(8), ...seedId(`event:${name}`).split("-").slice(2)].join("-");
}
