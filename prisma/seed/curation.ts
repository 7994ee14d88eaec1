import { newId } from "#app/core/ids.ts";
import { addDays, witDay } from "#app/core/time.ts";
import { gradeFor } from "#app/domain/curation/score.rules.ts";
import type { PrismaClient } from "#app/platform/db/generated/client.ts";
import { questions } from "./data/checklist-items.ts";
import { cannedReasons, checklists } from "./data/checklists.ts";

/** The first version of every checklist, in force since two years before `now`. Safe to repeat. */
export async function seedChecklists(db: PrismaClient, now: Date): Promise<void> {
  const validFrom = new Date(witDay(addDays(now, -730)));
  for (const { group, name, lines } of checklists) {
    if ((await db.checklist.count({ where: { group } })) > 0) continue;
    await db.checklist.create({
      data: {
        id: newId(),
        group,
        version: 1,
        nameId: name.id,
        nameEn: name.en,
        validFrom,
        items: { create: lines.map((line, position) => itemRow({ ...line, position })) },
      },
    });
  }
  await db.cannedReason.createMany({
    data: cannedReasons.map(([code, itemCode, textId, textEn]) => ({ code, itemCode, textId, textEn })),
    skipDuplicates: true,
  });
}

function itemRow(line: (typeof checklists)[number]["lines"][number] & { position: number }) {
  const { section, title, guidance, anchors, service, fields } = questions[line.code];
  return {
    id: newId(),
    code: line.code,
    section,
    position: line.position,
    weight: line.weight,
    mandatory: line.mandatory ?? false,
    hardGate: line.gate ?? false,
    titleId: title.id,
    titleEn: title.en,
    guidanceId: guidance.id,
    guidanceEn: guidance.en,
    anchors: { id: [...anchors.id], en: [...anchors.en] },
    fields: [...fields],
    serviceCode: service,
  };
}

export type SeededGrade = {
  productId: string;
  versionId: string;
  versionHash: string;
  group: string;
  /** Hundredths of a point; the letter follows from it. */
  score: number;
  decidedAt: Date;
  curatorId: string;
};

/** The decision and grade behind versions that the sample data declares passed. */
export async function seedGrades(db: PrismaClient, grades: readonly SeededGrade[]): Promise<void> {
  const inForce = new Map((await db.checklist.findMany({ where: { version: 1 } })).map(({ group, id }) => [group, id]));
  const rows = grades.map((one) => {
    const checklistId = inForce.get(one.group);
    if (!checklistId) throw new Error(`no checklist for ${one.group}`);
    return { ...one, checklistId, decisionId: newId(one.decidedAt.getTime()), letter: gradeFor(one.score) };
  });
  await db.curationDecision.createMany({
    data: rows.map((row) => ({
      id: row.decisionId,
      versionId: row.versionId,
      outcome: "approved",
      versionHash: row.versionHash,
      checklistId: row.checklistId,
      score: row.score,
      spread: 0,
      grade: row.letter,
      decidedById: row.curatorId,
      decidedAt: row.decidedAt,
    })),
  });
  await db.productGrade.createMany({
    data: rows.map((row) => ({
      id: newId(row.decidedAt.getTime()),
      productId: row.productId,
      versionId: row.versionId,
      checklistId: row.checklistId,
      decisionId: row.decisionId,
      letter: row.letter,
      score: row.score,
      decidedAt: row.decidedAt,
      validUntil: new Date(witDay(addDays(row.decidedAt, 365))),
    })),
  });
}
