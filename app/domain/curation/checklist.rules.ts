import type { Refusal } from "#app/core/result.ts";
import { refuse } from "#app/core/result.ts";
import type { DraftItem } from "./checklist.schema.ts";

export const weightOf = (items: readonly Pick<DraftItem, "weight">[]): number =>
  items.reduce((sum, { weight }) => sum + weight, 0);

/** What stands against putting these questions in force: a score of 100 must be reachable, and a gate must stop. */
export function refusalOfChecklist(items: readonly DraftItem[]): Refusal | null {
  if (items.length === 0) return refuse("curation.refused.checklistEmpty");
  const weight = weightOf(items);
  if (weight !== 100) return refuse("curation.refused.weights", { params: { n: weight } });
  if (new Set(items.map(({ code }) => code)).size < items.length) return refuse("curation.refused.sameCode");
  const soft = items.find(({ hardGate, mandatory }) => hardGate && !mandatory);
  return soft ? refuse("curation.refused.softGate", { params: { item: soft.titleId } }) : null;
}

export type Change = { code: string; title: string; kind: "added" | "removed" | "stricter" | "changed" };

/** What the draft would change, in the order of the draft; what becomes harder to pass is said as such. */
export function changesBetween(before: readonly DraftItem[], after: readonly DraftItem[]): Change[] {
  const old = new Map(before.map((item) => [item.code, item]));
  const kept = after.flatMap((item): Change[] => {
    const was = old.get(item.code);
    const about = { code: item.code, title: item.titleId };
    if (!was) return [{ ...about, kind: "added" }];
    if (isStricter(was, item)) return [{ ...about, kind: "stricter" }];
    return JSON.stringify(sorted(was)) === JSON.stringify(sorted(item)) ? [] : [{ ...about, kind: "changed" }];
  });
  const gone = before.filter(({ code }) => !after.some((item) => item.code === code));
  return [...kept, ...gone.map(({ code, titleId }): Change => ({ code, title: titleId, kind: "removed" }))];
}

type Strict = Pick<DraftItem, "hardGate" | "mandatory">;
export const isStricter = (was: Strict, is: Strict): boolean =>
  (is.hardGate && !was.hardGate) || (is.mandatory && !was.mandatory);

const sorted = (item: DraftItem) => Object.entries(item).toSorted(([a], [b]) => a.localeCompare(b));
