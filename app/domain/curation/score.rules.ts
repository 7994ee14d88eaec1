/** Points 0 to 4 an item, weights that sum to about 100; a score is kept in hundredths of a point, 0 to 10000. */
export type Answer = "pass" | "fail" | "notApplicable";
export type GradeLetter = "A" | "B" | "C" | "D";

export type ScoredItem = { weight: number; answer: Answer | null; points: number | null };

export const PASSING = 5500;
export const SPREAD = 1500;
export const gradeFloors: readonly (readonly [GradeLetter, number])[] = [
  ["A", 8500],
  ["B", 7000],
  ["C", PASSING],
];

/** Where a curator gave no points of her own, a pass is a good 3 and a failure a 1. */
export const pointsOf = ({ answer, points }: Pick<ScoredItem, "answer" | "points">): number =>
  points ?? (answer === "pass" ? 3 : 1);

/** A pass needs at least 2 points, a failure has at most 1. */
export const pointsFit = (answer: Answer, points: number | null): boolean => {
  if (points === null || answer === "notApplicable") return points === null;
  return answer === "pass" ? points >= 2 : points <= 1;
};

/** What does not apply leaves the scale: the rest weighs as much as before, together 100. */
export function scoreOf(items: readonly ScoredItem[]): number {
  const counted = items.filter((item) => item.answer === "pass" || item.answer === "fail");
  const weight = counted.reduce((sum, item) => sum + item.weight, 0);
  if (weight === 0) return 0;
  const reached = counted.reduce((sum, item) => sum + item.weight * pointsOf(item), 0);
  return Math.round((reached * 10_000) / (weight * 4));
}

export const gradeFor = (score: number): GradeLetter => gradeFloors.find(([, floor]) => score >= floor)?.[0] ?? "D";

export const meanOf = (scores: readonly number[]): number =>
  scores.length === 0 ? 0 : Math.round(scores.reduce((sum, score) => sum + score, 0) / scores.length);

export const spreadOf = (scores: readonly number[]): number =>
  scores.length === 0 ? 0 : Math.max(...scores) - Math.min(...scores);
