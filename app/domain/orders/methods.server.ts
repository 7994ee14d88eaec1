import { config } from "#app/platform/config.server.ts";
import type { CheckoutForm, PaymentMethod } from "./checkout.schema.ts";

/** What buyers are offered today, by the settings; the page shows no other, and a form that names another is refused. */
export function openMethods(): PaymentMethod[] {
  const { transfer, qris, cash } = config.byHand;
  const open: Record<PaymentMethod, boolean> = { card: true, qris: qris !== null, transfer: transfer !== null, cash };
  return (["card", "qris", "transfer", "cash"] as const).filter((method) => open[method]);
}

/** Why this order cannot be paid this way; null where it can. */
export function methodRefused({ method, delivery }: Pick<CheckoutForm, "method" | "delivery">): string | null {
  if (!openMethods().includes(method)) return "orders.refused.methodClosed";
  // Nobody carries money for the mart: cash changes hands over its own counter.
  return method === "cash" && delivery !== "pickup" ? "orders.refused.cashAtPickup" : null;
}
