/** Of a list with thousands of values only these are offered, and what is chosen. */
export const mostMakers = 20;

/** The largest values of a list and those chosen, the largest first; among equals the one that was known first. */
export function largest(
  counts: ReadonlyMap<string, number>,
  chosen: readonly string[],
  knownAs: (value: string) => number,
): Map<string, number> {
  const ranked = [...counts].sort((a, b) => b[1] - a[1] || knownAs(a[0]) - knownAs(b[0]));
  const offered = new Set(ranked.slice(0, mostMakers).map(([value]) => value));
  return new Map(ranked.filter(([value]) => offered.has(value) || chosen.includes(value)));
}
