export type Spread = { n: number; median: number | null; slow: number | null; within: number };

/** The middle, what nine in ten stay under, and how many kept a goal; nulls where nothing was counted. */
export function spreadOf(values: readonly number[], goal: number): Spread {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (share: number) => sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? null;
  return {
    n: sorted.length,
    median: at(0.5),
    slow: at(0.9),
    within: sorted.filter((value) => value <= goal).length,
  };
}

const edges = [2, 5, 10] as const;
export const ages = ["fresh", "week", "fortnight", "old"] as const;
export type Age = (typeof ages)[number];

/** How long something has waited, in working days: up to 2, to 5, to 10, longer. */
export const ageOf = (days: number): Age => {
  const place = edges.findIndex((edge) => days <= edge);
  return ages[place === -1 ? 3 : place] ?? "old";
};

export const risks = ["high", "middle", "low"] as const;
export type Risk = (typeof risks)[number];

/** How pressing it is to look again at what was judged by former rules: a new hard requirement, a new demand, or words. */
export function riskOf(changes: { gates: number; demands: number }): Risk {
  if (changes.gates > 0) return "high";
  return changes.demands > 0 ? "middle" : "low";
}
