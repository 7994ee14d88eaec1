import { witDay } from "#app/core/time.ts";
import { namesOf } from "#app/domain/accounts/accounts.server.ts";
import { isServiceCode } from "#app/domain/services/services.ts";
import { clock } from "#app/platform/clock.server.ts";
import { db, type Tx } from "#app/platform/db/db.server.ts";
import { type Change, changesBetween, refusalOfChecklist, weightOf } from "./checklist.rules.ts";
import { type DraftItem, keptItems } from "./checklist.schema.ts";

export type ChecklistLine = {
  group: string;
  nameId: string;
  nameEn: string;
  version: number;
  since: Date;
  items: number;
  /** A later version that waits for its day. */
  next: { version: number; from: Date } | null;
  drafted: boolean;
};

/** Every group of goods with the version in force today. */
export async function checklistBoard(): Promise<ChecklistLine[]> {
  const today = new Date(witDay(clock.now()));
  const rows = await db.checklist.findMany({
    where: { OR: [{ validTo: null }, { validTo: { gt: today } }] },
    orderBy: [{ nameId: "asc" }, { version: "asc" }],
    take: 100,
    include: { _count: { select: { items: true } } },
  });
  const drafts = new Set((await db.checklistDraft.findMany({ select: { group: true } })).map(({ group }) => group));
  return rows
    .filter(({ validFrom }) => validFrom <= today)
    .map(({ group, nameId, nameEn, version, validFrom, _count }) => {
      const later = rows.find((row) => row.group === group && row.validFrom > today);
      return {
        ...{ group, nameId, nameEn, version, since: validFrom, items: _count.items },
        next: later ? { version: later.version, from: later.validFrom } : null,
        drafted: drafts.has(group),
      };
    });
}

export type ChecklistDraftView = {
  line: ChecklistLine;
  inForce: readonly DraftItem[];
  draft: { items: readonly DraftItem[]; by: string; at: Date; changes: readonly Change[]; weight: number } | null;
  /** Why the draft cannot come into force as it is. */
  blocked: { code: string; params?: Record<string, string | number> } | null;
};

export async function checklistDraft(group: string): Promise<ChecklistDraftView | null> {
  const line = (await checklistBoard()).find((one) => one.group === group);
  if (!line) return null;
  const inForce = await itemsOf(db, group, line.version);
  const row = await db.checklistDraft.findUnique({ where: { group } });
  if (!row) return { line, inForce, draft: null, blocked: null };
  const items = keptItems.parse(row.items);
  const by = (await namesOf([row.changedById])).get(row.changedById) ?? "";
  const changes = changesBetween(inForce, items);
  const refusal = refusalOfChecklist(items);
  return {
    line,
    inForce,
    draft: { items, by, at: row.changedAt, changes, weight: weightOf(items) },
    blocked: refusal && { code: refusal.code, ...(refusal.params ? { params: refusal.params } : {}) },
  };
}

export async function itemsOf(tx: Tx, group: string, version: number): Promise<DraftItem[]> {
  const rows = await tx.checklistItem.findMany({
    where: { checklist: { group, version } },
    orderBy: { position: "asc" },
  });
  return rows.map((row) => {
    const { id, en } = anchorsOf(row.anchors);
    return {
      ...{ code: row.code, weight: row.weight, mandatory: row.mandatory, hardGate: row.hardGate },
      section: sectionOf(row.section),
      ...{ titleId: row.titleId, titleEn: row.titleEn, guidanceId: row.guidanceId, guidanceEn: row.guidanceEn },
      ...{ anchorsId: id, anchorsEn: en, fields: row.fields },
      service: row.serviceCode && isServiceCode(row.serviceCode) ? row.serviceCode : null,
    };
  });
}

const sectionOf = (section: string): DraftItem["section"] =>
  section === "gate" || section === "quality" ? section : "business";

const anchorShape = keptItems.element.pick({ anchorsId: true, anchorsEn: true });
const none = ["", "", "", "", ""];
function anchorsOf(anchors: unknown): { id: string[]; en: string[] } {
  const both = typeof anchors === "object" && anchors !== null ? { ...anchors } : {};
  const read = anchorShape.safeParse({
    anchorsId: "id" in both ? both.id : none,
    anchorsEn: "en" in both ? both.en : none,
  });
  return read.success ? { id: read.data.anchorsId, en: read.data.anchorsEn } : { id: none, en: none };
}
