import type { Actor } from "#app/core/actor.ts";
import { newId } from "#app/core/ids.ts";
import type { Tx } from "../db/db.server.ts";
import type { Subject } from "./subjects.ts";

export type Happening = {
  flow: string;
  /** What it happened to; the other subjects only see it on their timelines. */
  subject: Subject;
  subjects?: readonly Subject[];
  action: string;
  from?: string;
  to?: string;
  actor: Actor;
  /** Words of the actor. Never personal data: history outlives a person's erasure. */
  note?: string | null;
  details?: Readonly<Record<string, string | number | boolean | null>>;
  now: Date;
};

/**
 * Writes one row of history with its subjects and queues the reactions, all in one statement of
 * the caller's transaction: the event row is audit trail, timeline and outbox at once.
 */
export async function record(tx: Tx, happening: Happening): Promise<string> {
  const id = newId(happening.now.getTime());
  const subjects = distinct([happening.subject, ...(happening.subjects ?? [])]);
  const { actor } = happening;
  const actorId = actor.kind === "person" ? actor.id : null;
  const actorName = actor.kind === "system" ? actor.name : null;
  await tx.$executeRaw`
    WITH happened AS (
      INSERT INTO event (id, flow, subject_kind, subject_id, action, "from", "to", actor_kind, actor_id, actor_name, note, details, at)
      VALUES (${id}::uuid, ${happening.flow}, ${happening.subject.kind}, ${happening.subject.id}::uuid, ${happening.action},
              ${happening.from ?? null}, ${happening.to ?? null}, ${actor.kind}::actor_kind, ${actorId}::uuid, ${actorName},
              ${happening.note ?? null}, ${JSON.stringify(happening.details ?? {})}::jsonb, ${happening.now})
      RETURNING id
    ), concerned AS (
      INSERT INTO event_subject (event_id, kind, id)
      SELECT happened.id, who.kind, who.id
      FROM happened, unnest(${subjects.map((s) => s.kind)}::text[], ${subjects.map((s) => s.id)}::uuid[]) who(kind, id)
    )
    SELECT graphile_worker.add_job('react', json_build_object('event', happened.id)) FROM happened`;
  return id;
}

function distinct(subjects: readonly Subject[]): Subject[] {
  return [...new Map(subjects.map((subject) => [`${subject.kind} ${subject.id}`, subject])).values()];
}
