export type PaymentState = "unpaid" | "paid" | "failed" | "expired" | "refunded" | "partlyRefunded";

export type AttemptFigures = {
  outcome: "open" | "captured" | "failed" | "expired" | "cancelled";
  captured: number;
  refunded: number;
};

/** Never stored: what came and what went back decide, then whether anything can still come. */
export function paymentState(attempts: readonly AttemptFigures[]): PaymentState {
  const captured = attempts.reduce((total, attempt) => total + attempt.captured, 0);
  const refunded = attempts.reduce((total, attempt) => total + attempt.refunded, 0);
  if (captured > 0 && refunded >= captured) return "refunded";
  if (captured > 0) return refunded > 0 ? "partlyRefunded" : "paid";
  if (attempts.some((attempt) => attempt.outcome === "open")) return "unpaid";
  return attempts.some((attempt) => attempt.outcome === "failed") ? "failed" : "expired";
}
