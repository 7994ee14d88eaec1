import type { Person } from "#app/core/actor.ts";
import { listingForReview } from "#app/domain/catalog/catalog.server.ts";
import { db } from "#app/platform/db/db.server.ts";
import { checklistById } from "./checklist.queries.server.ts";
import { type LightAnswers, lightAnswers } from "./light.rules.ts";
import { hasSpoken, seatsOf } from "./seats.queries.server.ts";
import { changedKeys } from "./touched.rules.ts";
import type { VersionFacts } from "./version.facts.server.ts";

type Seen = VersionFacts & { versionId: string };
const nothing: LightAnswers = { answers: new Map(), asked: [], open: [] };

/** What passing this version says, question by question, from the version before it and its decision. */
export async function lightForm(curator: Person, { versionId, ...facts }: Seen): Promise<LightAnswers> {
  const { checklistId, basedOnId, present } = facts;
  const checklist = checklistId ? await checklistById(checklistId, curator.language) : null;
  const after = await listingForReview(versionId, "id");
  const before = basedOnId ? await listingForReview(basedOnId, "id") : null;
  if (!checklist || !after || !before) return nothing;
  const seats = (await seatsOf(db, before.versionId)).filter(hasSpoken);
  const latest = Math.max(0, ...seats.map(({ round }) => round));
  return lightAnswers(checklist.items, {
    changed: changedKeys(before, after),
    former: seats.filter(({ round }) => round === latest).map(({ answers }) => answers),
    approvedBy: seats.length > 0 ? new Set() : await questionsOf(before.versionId),
    own: present.find(({ curatorId }) => curatorId === curator.id)?.answers ?? [],
  });
}

/** The questions of the checklist that the approval of a version names. */
async function questionsOf(versionId: string): Promise<ReadonlySet<string>> {
  const decision = await db.curationDecision.findFirst({
    where: { versionId, outcome: "approved" },
    orderBy: { decidedAt: "desc" },
    select: { checklist: { select: { items: { select: { code: true } } } } },
  });
  return new Set(decision?.checklist.items.map(({ code }) => code));
}
