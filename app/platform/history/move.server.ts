import type { Actor } from "#app/core/actor.ts";
import { personOf } from "#app/core/actor.ts";
import { done, type Result, refuse } from "#app/core/result.ts";
import { type Choice, choices, decide, type Workflow } from "#app/core/workflow.ts";
import type { Tx } from "../db/db.server.ts";
import { reachFaultPoint } from "./faults.server.ts";
import { record } from "./record.server.ts";
import type { Subject } from "./subjects.ts";

/**
 * What a room tells the one writer of states about its record.
 * `facts` locks the row (FOR NO KEY UPDATE) where a fact reaches into children.
 * `standing` is who the actor is to this very record; an empty answer makes it "not found".
 */
export type Mover<F extends { state: S }, R extends string, S extends string, A extends string> = {
  flow: Workflow<F, R, S, A>;
  facts(tx: Tx, id: string, actor: Actor): Promise<NoInfer<F> | null>;
  standing(actor: Actor, facts: NoInfer<F>): ReadonlySet<NoInfer<R>>;
  set(tx: Tx, id: string, from: NoInfer<S>, to: NoInfer<S>, now: Date): PromiseLike<{ count: number }>;
  subjects(facts: NoInfer<F>, id: string): readonly [Subject, ...Subject[]];
};

export const mover = <F extends { state: S }, R extends string, S extends string, A extends string>(
  made: Mover<F, R, S, A>,
): Mover<F, R, S, A> => made;

export type Step<A extends string> = {
  actor: Actor;
  id: string;
  action: A;
  note?: string | null;
  details?: Readonly<Record<string, string | number | boolean | null>>;
  now: Date;
};

export type Moved<F, S extends string> = { from: S; to: S; eventId: string; facts: F };

/** The only writer of a state: facts, verdict, compare-and-set, one event row. */
export async function move<F extends { state: S }, R extends string, S extends string, A extends string>(
  tx: Tx,
  how: Mover<F, R, S, A>,
  step: Step<NoInfer<A>>,
): Promise<Result<Moved<F, S>>> {
  const { actor, id, action, now } = step;
  const facts = await how.facts(tx, id, actor);
  if (!facts) return refuse("notFound");
  const as = how.standing(actor, facts);
  if (as.size === 0) return refuse("notFound");
  const verdict = decide(how.flow, action, facts, { person: personOf(actor), as, now });
  if (!verdict.ok) return refuse(verdict.code);
  await reachFaultPoint("beforeMove", how.flow.name, action, id);
  const { count } = await how.set(tx, id, facts.state, verdict.to, now);
  if (count === 0) return refuse("tooLate");
  const [subject, ...subjects] = how.subjects(facts, id);
  const eventId = await record(tx, {
    flow: how.flow.name,
    subject,
    subjects,
    action,
    from: facts.state,
    to: verdict.to,
    actor,
    note: step.note ?? null,
    details: step.details ?? {},
    now,
  });
  await reachFaultPoint("afterMove", how.flow.name, action, id);
  return done({ from: facts.state, to: verdict.to, eventId, facts });
}

/** The buttons this actor sees for a record, blocked ones with their reason. */
export function choicesFor<F extends { state: S }, R extends string, S extends string, A extends string>(
  how: Mover<F, R, S, A>,
  facts: NoInfer<F>,
  actor: Actor,
  now: Date,
): Choice<A>[] {
  return choices(how.flow, facts, { person: personOf(actor), as: how.standing(actor, facts), now });
}
