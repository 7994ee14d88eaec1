import { addMinutes } from "#app/core/time.ts";
import { NOW, refuses, walk } from "../../../tests/walk.ts";
import { type OrderFacts, type OrderState, orderLifecycle } from "./order.lifecycle.ts";

const facts = (state: OrderState, more: Partial<OrderFacts> = {}): OrderFacts => ({
  state,
  method: "transfer",
  paidInFull: false,
  moneyInDoubt: true,
  keepsMoney: false,
  keepsEnough: true,
  holdUntil: addMinutes(NOW, -1),
  openParcels: 0,
  receivedParcels: 0,
  ...more,
});
const paid = { paidInFull: true, keepsMoney: true };

walk(
  orderLifecycle,
  (state, action) => facts(state, { paidInFull: action === "confirm", receivedParcels: action === "complete" ? 1 : 0 }),
  {
    buyer: { placed: "cancel→cancelled" },
    cashier: { placed: "confirmWithEvidence→confirmed cancel→cancelled" },
    finance: {
      placed: "confirmWithEvidence→confirmed cancel→cancelled",
      review: "confirmAfterReview→confirmed cancelAfterReview→cancelled",
    },
    system: {
      placed: "confirm→confirmed expire→expired flag→review",
      expired: "flag→review",
      confirmed: "complete→completed cancelConfirmed→cancelled",
    },
  },
);

refuses(orderLifecycle, [
  ["unpaid is not confirmed", "confirm", "system", facts("placed"), "orders.refused.notPaid"],
  [
    "a card payment is the provider's to confirm",
    "confirmWithEvidence",
    "finance",
    facts("placed", { method: "card" }),
    "orders.refused.providerDecides",
  ],
  [
    "a running hold does not expire",
    "expire",
    "system",
    facts("placed", { holdUntil: addMinutes(NOW, 1) }),
    "orders.refused.holdRuns",
  ],
  ["a paid order does not expire", "expire", "system", facts("placed", paid), "orders.refused.alreadyPaid"],
  [
    "a paid order is not cancelled by its buyer",
    "cancel",
    "buyer",
    facts("placed", paid),
    "orders.refused.alreadyPaid",
  ],
  [
    "half-paid money is not forgotten",
    "cancel",
    "buyer",
    facts("placed", { keepsMoney: true }),
    "orders.refused.alreadyPaid",
  ],
  [
    "money that matches needs no review",
    "flag",
    "system",
    facts("placed", { moneyInDoubt: false }),
    "orders.refused.noDoubt",
  ],
  [
    "money that went back already, or was too little, confirms nothing",
    "confirmAfterReview",
    "finance",
    facts("review", { keepsEnough: false }),
    "orders.refused.tooLittleKept",
  ],
  [
    "a parcel is still on its way",
    "complete",
    "system",
    facts("confirmed", { openParcels: 1 }),
    "orders.refused.parcelsOpen",
  ],
  ["nothing arrived, nothing is complete", "complete", "system", facts("confirmed"), "orders.refused.nothingReceived"],
  [
    "what arrived is not cancelled",
    "cancelConfirmed",
    "system",
    facts("confirmed", { receivedParcels: 1 }),
    "orders.refused.alreadyReceived",
  ],
]);
