import { isId } from "#app/core/ids.ts";
import { namesOf } from "#app/domain/accounts/accounts.server.ts";
import { listingNames } from "#app/domain/catalog/catalog.server.ts";
import { db } from "#app/platform/db/db.server.ts";
import type { GradeLetter } from "./score.rules.ts";

export type DecisionRow = {
  id: string;
  versionId: string;
  name: string;
  outcome: "approved" | "returned" | "rejected";
  score: number | null;
  grade: GradeLetter | null;
  curators: readonly string[];
  at: Date;
};

const PAGE = 30;

/** Every decision, the newest first; `after` is the id of the last one seen, anything else starts at the top. */
export async function decisionHistory(
  after?: string,
): Promise<{ decisions: readonly DecisionRow[]; next: string | null }> {
  const rows = await db.curationDecision.findMany({
    where: after && isId(after) ? { id: { lt: after } } : {},
    orderBy: { id: "desc" },
    take: PAGE + 1,
    select: { id: true, versionId: true, outcome: true, score: true, grade: true, decidedById: true, decidedAt: true },
  });
  const page = rows.slice(0, PAGE);
  const versionIds = page.map(({ versionId }) => versionId);
  const seats = await db.review.findMany({
    where: { versionId: { in: versionIds }, state: "submitted" },
    select: { versionId: true, curatorId: true },
    orderBy: [{ round: "asc" }, { seat: "asc" }],
  });
  const names = await listingNames(versionIds);
  const people = await namesOf([
    ...seats.map(({ curatorId }) => curatorId),
    ...page.flatMap(({ decidedById }) => decidedById ?? []),
  ]);
  return {
    decisions: page.map(({ versionId, score, decidedById, decidedAt, ...row }) => {
      const spoke = seats.filter((seat) => seat.versionId === versionId).map(({ curatorId }) => curatorId);
      const curators = [...new Set(spoke.length > 0 && row.outcome !== "rejected" ? spoke : [decidedById ?? ""])];
      return {
        ...row,
        versionId,
        name: names.get(versionId) ?? "",
        score: score === null ? null : Math.round(score / 100),
        curators: curators.flatMap((id) => people.get(id) ?? []),
        at: decidedAt,
      };
    }),
    next: rows.length > PAGE ? (page.at(-1)?.id ?? null) : null,
  };
}
