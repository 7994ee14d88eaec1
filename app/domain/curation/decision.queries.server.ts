import type { Language } from "#app/core/actor.ts";
import { type ReferralView, referralsOf } from "#app/domain/services/services.server.ts";
import { db } from "#app/platform/db/db.server.ts";
import type { GradeLetter } from "./score.rules.ts";

/** What the owner reads after a decision: every reason in the curators' own words, and the service that helps. */
export type DecisionView = {
  outcome: "approved" | "returned" | "rejected";
  at: Date;
  score: number | null;
  grade: GradeLetter | null;
  checklistVersion: number;
  reasonCode: string | null;
  evidence: string | null;
  note: string | null;
  items: readonly DecisionItem[];
};

type DecisionItem = {
  code: string;
  title: string;
  guidance: string;
  note: string;
  service: string | null;
  /** The case opened for it, and how far it is. */
  referral: ReferralView | null;
  /** The fields of a version this rests on. */
  fields: readonly string[];
};

/** The newest decision about a version, or null while there is none. */
export const decisionFor = async (versionId: string, language: Language): Promise<DecisionView | null> =>
  (await decisions({ versionId, language, take: 1 }))[0] ?? null;

/** Every decision about a version, the newest first: an appeal makes two. */
export const decisionsOn = (versionId: string, language: Language): Promise<DecisionView[]> =>
  decisions({ versionId, language, take: 9 });

type Asked = { versionId: string; language: Language; take: number };

async function decisions({ versionId, language, take }: Asked): Promise<DecisionView[]> {
  const rows = await db.curationDecision.findMany({
    where: { versionId },
    orderBy: { decidedAt: "desc" },
    take,
    include: {
      checklist: { select: { version: true } },
      decisionItems: { include: { item: true }, orderBy: { item: { position: "asc" } } },
    },
  });
  if (rows.length === 0) return [];
  const referrals = await referralsOf(versionId);
  const english = language === "en";
  return rows.map((row) => ({
    outcome: row.outcome,
    at: row.decidedAt,
    score: row.score === null ? null : Math.round(row.score / 100),
    grade: row.grade,
    checklistVersion: row.checklist.version,
    reasonCode: row.reasonCode,
    evidence: row.evidence,
    note: row.note,
    items: row.decisionItems.map(({ item, serviceCode, note }) => ({
      code: item.code,
      title: english ? item.titleEn : item.titleId,
      guidance: (english ? item.guidanceEn : item.guidanceId) ?? "",
      note,
      service: serviceCode,
      referral: referrals.get(item.code) ?? null,
      fields: item.fields,
    })),
  }));
}
