import { z } from "zod";
import { checkbox, countField, dayField, oneOf, optionalText, text } from "#app/core/fields.ts";
import { serviceCodes } from "#app/domain/services/services.ts";

export const checklistSections = ["gate", "quality", "business"] as const;
/** What of a version an answer can rest on: while it stands, a pass stands. */
export const restingFields = [
  "nameId",
  "storyId",
  "compositionId",
  "allergens",
  "claims",
  "producer",
  "storage",
  "shelfLifeDays",
  "notHalal",
  "photos",
  "net",
  "packaging",
  "price",
  "label",
  "licences",
  "attributes",
] as const;

const five = (max: number) => z.array(text({ max })).length(5, "form.required");

const item = z.object({
  code: z.preprocess((value) => value || "", z.string().regex(/^[a-zA-Z]{0,40}$/, "form.badChoice")),
  section: oneOf(checklistSections),
  position: countField({ min: 1, max: 99 }),
  weight: countField({ max: 100 }),
  mandatory: checkbox(),
  hardGate: checkbox(),
  titleId: text({ max: 120 }),
  titleEn: text({ max: 120 }),
  guidanceId: optionalText({ max: 500 }),
  guidanceEn: optionalText({ max: 500 }),
  anchorsId: five(160),
  anchorsEn: five(160),
  fields: z
    .array(z.string().regex(/^[a-zA-Z.]{1,60}$/, "form.badChoice"))
    .optional()
    .default([]),
  service: z.preprocess((value) => value || null, oneOf(serviceCodes).nullable()),
  remove: checkbox(),
});

const items = z.array(item).max(40, "form.tooLong?max=40").optional().default([]);

export const checklistSchema = z.discriminatedUnion(
  "action",
  [
    z.object({ action: z.literal("open") }),
    z.object({ action: z.literal("discard") }),
    z.object({ action: z.literal("save"), items }),
    z.object({ action: z.literal("add"), items }),
    z.object({ action: z.literal("publish"), items, from: dayField() }),
  ],
  { error: "form.badChoice" },
);

export type ChecklistForm = z.output<typeof checklistSchema>;
type WrittenItem = Extract<ChecklistForm, { action: "save" }>["items"][number];
export type DraftItem = Omit<WrittenItem, "position" | "remove">;

/** How a draft lies in its table. */
export const keptItems = z.array(
  z.object({
    code: z.string(),
    section: z.enum(checklistSections),
    weight: z.number().int(),
    mandatory: z.boolean(),
    hardGate: z.boolean(),
    titleId: z.string(),
    titleEn: z.string(),
    guidanceId: z.string().nullable(),
    guidanceEn: z.string().nullable(),
    anchorsId: z.array(z.string()).length(5),
    anchorsEn: z.array(z.string()).length(5),
    fields: z.array(z.string()),
    service: z.enum(serviceCodes).nullable(),
  }),
);

/** The rows as they were written: without those to be removed, in the order of their numbers, each with a code. */
export function arranged(written: readonly WrittenItem[]): DraftItem[] {
  const kept = written.filter(({ remove }) => !remove).toSorted((a, b) => a.position - b.position);
  const taken = new Set(kept.map(({ code }) => code));
  return kept.map(({ position: _at, remove: _gone, ...one }) => {
    if (one.code !== "") return one;
    const code = codeFor(one.titleEn, taken);
    taken.add(code);
    return { ...one, code };
  });
}

/** A new item's code from its English title: letters only, and none that is taken. */
export function codeFor(title: string, taken: ReadonlySet<string>): string {
  const words = title.toLowerCase().match(/[a-z]+/g) ?? ["item"];
  const name = words.map((word, at) => (at === 0 ? word : word.charAt(0).toUpperCase() + word.slice(1))).join("");
  const short = name.slice(0, 36);
  const candidates = ["", ..."BCDEFGHIJKLMNOPQRSTUVWXYZ"].map((end) => `${short}${end}`);
  return candidates.find((code) => !taken.has(code)) ?? `${short}ZZ`;
}
