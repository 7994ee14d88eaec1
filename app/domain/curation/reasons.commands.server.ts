import type { Actor } from "#app/core/actor.ts";
import { openReferral } from "#app/domain/services/services.server.ts";
import type { Tx } from "#app/platform/db/db.server.ts";
import { countUsed } from "./canned-reason.commands.server.ts";
import { hasSpoken } from "./seats.queries.server.ts";
import type { VersionFacts } from "./version.facts.server.ts";

type Returned = { facts: VersionFacts; versionId: string; decisionId: string; actor: Actor; now: Date };

/**
 * What the owner reads: each failed item once, with every curator's note, and the service that helps. Where a curator
 * asked for that help, its case is opened at once.
 */
export async function writeReasons(tx: Tx, { facts, versionId, decisionId, actor, now }: Returned): Promise<void> {
  const failed = facts.present
    .filter(hasSpoken)
    .flatMap(({ answers }) => answers.filter(({ answer }) => answer === "fail"));
  const items = [...new Map(failed.map((item) => [item.itemId, item])).values()].map(({ itemId, code, service }) => {
    const said = failed.filter((item) => item.itemId === itemId);
    return {
      ...{ itemId, code, service },
      note: said.map(({ note }) => note).join("\n"),
      refer: said.some(({ refer }) => refer),
    };
  });
  await tx.decisionItem.createMany({
    data: items.map(({ itemId, service, note }) => ({ decisionId, itemId, note, serviceCode: service })),
  });
  await countUsed(tx, items);
  for (const { itemId, code, service, note } of items.filter(({ refer }) => refer)) {
    if (!service) continue;
    const { titleId } = await tx.checklistItem.findUniqueOrThrow({ where: { id: itemId }, select: { titleId: true } });
    const { enterpriseId, productId } = facts;
    const item = { key: code, title: titleId, note };
    const referralCaseId = await openReferral(tx, actor, { versionId, item, service, enterpriseId, productId, now });
    await tx.reviewAnswer.updateMany({
      where: { itemId, review: { versionId, round: facts.round }, answer: "fail" },
      data: { referralCaseId },
    });
  }
}
