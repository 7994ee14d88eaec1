export type Scale = "micro" | "small" | "medium";

/**
 * Whose goods are curated, by law of the day: the centre's task names micro and small enterprises.
 * A dated list, so that a change of the rule is a new line and old decisions keep their reason.
 */
const curated: readonly { from: string; scales: readonly Scale[] }[] = [
  { from: "2023-01-01", scales: ["micro", "small"] },
];

export function curatedScales(day: string): readonly Scale[] {
  return curated.filter(({ from }) => from <= day).at(-1)?.scales ?? [];
}
