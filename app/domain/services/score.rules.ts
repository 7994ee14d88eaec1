/** Below this a mandatory criterion is not met; 2 of 4 says "enough", as in curation. */
export const ENOUGH = 2;

export type Weighed = { weight: number; mandatory: boolean; score: number | null };

/** Of 100, by weight; nothing while a criterion has no score. */
export function totalOf(lines: readonly Weighed[]): number | null {
  const most = lines.reduce((sum, { weight }) => sum + weight * 4, 0);
  if (most === 0 || lines.some(({ score }) => score === null)) return null;
  return Math.round((lines.reduce((sum, { weight, score }) => sum + weight * (score ?? 0), 0) / most) * 100);
}

export const unmarkedIn = (lines: readonly Weighed[]): number => lines.filter(({ score }) => score === null).length;

export const failedIn = (lines: readonly Weighed[]): number =>
  lines.filter(({ mandatory, score }) => mandatory && score !== null && score < ENOUGH).length;
