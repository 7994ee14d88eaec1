import type { Person } from "#app/core/actor.ts";
import { type ReferralView, referralsOf } from "#app/domain/services/services.server.ts";
import { isReferable } from "#app/domain/services/services.ts";
import { reasonsFor } from "./canned-reason.queries.server.ts";
import { type ChecklistItem, checklistById } from "./checklist.queries.server.ts";
import type { Answer } from "./score.rules.ts";
import type { VersionFacts } from "./version.facts.server.ts";

export type ItemView = Omit<ChecklistItem, "id" | "fields"> & {
  answer: Answer | null;
  points: number | null;
  note: string;
  waived: boolean;
  refer: boolean;
  /** Whether its service takes referrals. */
  referable: boolean;
  /** The case opened when it failed in the version before this one. */
  referral: ReferralView | null;
  /** Ready reasons in the curator's language. */
  reasons: readonly string[];
};

/** The checklist in force with this curator's own answers; another seat's are never read here. */
export async function itemsFor(
  facts: VersionFacts,
  { curator, basedOnId }: { curator: Person; basedOnId: string | null },
) {
  const checklist = facts.checklistId ? await checklistById(facts.checklistId, curator.language) : null;
  if (!checklist) return null;
  const seat = facts.present.find(({ curatorId }) => curatorId === curator.id);
  const answers = new Map((seat?.answers ?? []).map((given) => [given.code, given]));
  const reasons = await reasonsFor(
    checklist.items.map(({ code }) => code),
    curator.language,
  );
  const referrals = basedOnId ? await referralsOf(basedOnId) : new Map<string, ReferralView>();
  const items = checklist.items.map(({ id, fields: _, ...item }): ItemView => {
    const { answer = null, points = null, note = "", refer = false } = answers.get(item.code) ?? {};
    return {
      ...{ ...item, answer, points, note, refer },
      waived: facts.waived.has(id),
      referable: item.service !== null && isReferable(item.service),
      referral: referrals.get(item.code) ?? null,
      reasons: reasons.get(item.code) ?? [],
    };
  });
  const moved = seat?.state === "claimed" && seat.checklistId !== checklist.id;
  return { version: checklist.version, name: checklist.name, moved, items };
}
