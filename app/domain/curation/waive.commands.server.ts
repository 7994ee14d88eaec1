import { type Actor, hasRole, personOf } from "#app/core/actor.ts";
import { done, type Result, refuse } from "#app/core/result.ts";
import { clock } from "#app/platform/clock.server.ts";
import { allOrNothing } from "#app/platform/db/all-or-nothing.server.ts";
import { record } from "#app/platform/history/history.server.ts";
import { versionFacts } from "./version.facts.server.ts";

/** A mandatory item that may fail this once, by the lead curator and with her reason. A hard requirement never may. */
export function waiveItem(
  actor: Actor,
  { versionId, code, reason }: { versionId: string; code: string; reason: string | null },
): Promise<Result> {
  const now = clock.now();
  return allOrNothing(async (tx) => {
    const facts = await versionFacts(tx, versionId, now);
    const byId = personOf(actor);
    if (!facts || !byId || !hasRole(actor, "leadCurator")) return refuse("notFound");
    if (!reason) return refuse("form.required", { field: "reason" });
    const item = facts.checklistId
      ? await tx.checklistItem.findUnique({ where: { checklistId_code: { checklistId: facts.checklistId, code } } })
      : null;
    if (!item?.mandatory || item.hardGate) return refuse("curation.refused.notWaivable", { field: "item" });
    await tx.itemWaiver.upsert({
      where: { versionId_itemId: { versionId, itemId: item.id } },
      create: { versionId, itemId: item.id, byId, reason, at: now },
      update: {},
    });
    const subject = { kind: "listingVersion", id: versionId } as const;
    await record(tx, { flow: "listingVersion", action: "waive", subject, actor, details: { item: code }, now });
    return done();
  });
}
