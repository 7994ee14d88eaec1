import type { Actor, Language } from "#app/core/actor.ts";
import type { Choice } from "#app/core/workflow.ts";
import { listingForReview } from "#app/domain/catalog/catalog.server.ts";
import type { ListingAction } from "#app/domain/catalog/catalog.ts";
import { clock } from "#app/platform/clock.server.ts";
import { db } from "#app/platform/db/db.server.ts";
import { choicesFor } from "#app/platform/history/history.server.ts";
import { type DecisionView, decisionFor } from "./decision.queries.server.ts";
import { versionMover } from "./movers.server.ts";
import { changedKeys, restsOn } from "./touched.rules.ts";
import { versionAsItStands } from "./version.facts.server.ts";

/** A decision as its owner works it off: which asks have an answer in the version written since. */
export type Asks = DecisionView & { answered: readonly string[] };

/** An ask is answered once something it rests on differs; whether well enough, the curator says. */
export async function asksOf(
  versionId: string,
  { answeredIn, language }: { answeredIn: string | null; language: Language },
): Promise<Asks | null> {
  const decision = await decisionFor(versionId, language);
  if (!decision || decision.outcome === "approved") return null;
  const before = answeredIn ? await listingForReview(versionId, language) : null;
  const after = answeredIn ? await listingForReview(answeredIn, language) : null;
  const changed = before && after ? changedKeys(before, after) : new Set<string>();
  const answered = decision.items.filter(({ fields }) => restsOn(fields, changed)).map(({ code }) => code);
  return { ...decision, answered };
}

/** What the owner may do about a decided version; whether an appeal was used only this room knows. */
export async function choicesAfterDecision(actor: Actor, versionId: string): Promise<Choice<ListingAction>[]> {
  const now = clock.now();
  const facts = await versionAsItStands(db, versionId, now);
  return facts ? choicesFor(versionMover(now), facts, actor, now) : [];
}
