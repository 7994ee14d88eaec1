/** Where a process dies between a buyer's click and a paid order. */
export const points = [
  "afterHold",
  "afterAttempt",
  "beforeRequest",
  "afterRequest",
  "afterSessionId",
  "inWebhookJob",
] as const;
export type Point = (typeof points)[number];

export const isPoint = (word: string): word is Point => points.some((point) => point === word);
