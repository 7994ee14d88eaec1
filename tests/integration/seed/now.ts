/** The moment the sample of these tests is made at. */
export const now = new Date("2026-11-24T01:57:00Z");
