import { z } from "zod";
import type { Language } from "#app/core/actor.ts";
import { witDay } from "#app/core/time.ts";
import { db, type Tx } from "#app/platform/db/db.server.ts";

export type ChecklistItem = {
  id: string;
  code: string;
  section: string;
  weight: number;
  mandatory: boolean;
  hardGate: boolean;
  title: string;
  guidance: string;
  /** What 0 to 4 points look like. */
  anchors: readonly string[];
  fields: readonly string[];
  service: string | null;
};
export type Checklist = { id: string; group: string; version: number; name: string; items: readonly ChecklistItem[] };

const anchors = z.object({ id: z.array(z.string()), en: z.array(z.string()) }).partial();

/** The checklist of a group of goods that holds on the day of `now`; null when the group has none. */
export async function checklistInForce(
  group: string,
  now: Date,
  language: Language,
  tx?: Tx,
): Promise<Checklist | null> {
  const day = new Date(witDay(now));
  const row = await (tx ?? db).checklist.findFirst({
    where: { group, validFrom: { lte: day }, OR: [{ validTo: null }, { validTo: { gt: day } }] },
    include,
  });
  return row && viewOf(row, language);
}

/** Every checklist that holds on the day of `now`, one for each group of goods. */
export async function checklistsInForce(now: Date, language: Language): Promise<Checklist[]> {
  const day = new Date(witDay(now));
  const rows = await db.checklist.findMany({
    where: { validFrom: { lte: day }, OR: [{ validTo: null }, { validTo: { gt: day } }] },
    orderBy: { nameId: "asc" },
    include,
  });
  return rows.map((row) => viewOf(row, language));
}

export async function checklistById(id: string, language: Language, tx?: Tx): Promise<Checklist | null> {
  const row = await (tx ?? db).checklist.findUnique({ where: { id }, include });
  return row && viewOf(row, language);
}

const include = { items: { orderBy: { position: "asc" } } } as const;

type Row = NonNullable<Awaited<ReturnType<typeof rowOf>>>;
const rowOf = (id: string) => db.checklist.findUnique({ where: { id }, include });

function viewOf(row: Row, language: Language): Checklist {
  const english = language === "en";
  return {
    id: row.id,
    group: row.group,
    version: row.version,
    name: english ? row.nameEn : row.nameId,
    items: row.items.map((item) => ({
      id: item.id,
      code: item.code,
      section: item.section,
      weight: item.weight,
      mandatory: item.mandatory,
      hardGate: item.hardGate,
      title: english ? item.titleEn : item.titleId,
      guidance: (english ? item.guidanceEn : item.guidanceId) ?? "",
      anchors: anchors.safeParse(item.anchors).data?.[language] ?? [],
      fields: item.fields,
      service: item.serviceCode,
    })),
  };
}
