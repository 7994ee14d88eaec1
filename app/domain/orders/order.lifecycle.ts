import { type Rule, workflow } from "#app/core/workflow.ts";

export const orderStates = ["placed", "confirmed", "completed", "cancelled", "expired", "review"] as const;
export type OrderState = (typeof orderStates)[number];
export type OrderRole = "buyer" | "cashier" | "finance" | "system";

export type OrderFacts = {
  state: OrderState;
  method: "card" | "qris" | "transfer" | "cash";
  /** What the provider itself, asked by us, says it captured for this order equals the total. */
  paidInFull: boolean;
  /** Money came that does not match, or came after the order had expired. */
  moneyInDoubt: boolean;
  /** Captured money that was not given back. */
  keepsMoney: boolean;
  /** What was kept covers the total, whatever was wrong with it. */
  keepsEnough: boolean;
  holdUntil: Date;
  openParcels: number;
  receivedParcels: number;
};

type OrderRule<K extends keyof OrderFacts> = Rule<Pick<OrderFacts, K>>;

const isPaid: OrderRule<"paidInFull"> = {
  code: "orders.refused.notPaid",
  holds: ({ paidInFull }) => paidInFull,
};
const paidByHand: OrderRule<"method"> = {
  code: "orders.refused.providerDecides",
  holds: ({ method }) => method !== "card",
};
const holdEnded: OrderRule<"holdUntil"> = {
  code: "orders.refused.holdRuns",
  holds: ({ holdUntil }, { now }) => now >= holdUntil,
};
const notPaidYet: OrderRule<"paidInFull" | "keepsMoney"> = {
  code: "orders.refused.alreadyPaid",
  holds: ({ paidInFull, keepsMoney }) => !paidInFull && !keepsMoney,
};
const inDoubt: OrderRule<"moneyInDoubt"> = {
  code: "orders.refused.noDoubt",
  holds: ({ moneyInDoubt }) => moneyInDoubt,
};
const coversTotal: OrderRule<"keepsEnough"> = {
  code: "orders.refused.tooLittleKept",
  holds: ({ keepsEnough }) => keepsEnough,
};
const parcelsSettled: OrderRule<"openParcels"> = {
  code: "orders.refused.parcelsOpen",
  holds: ({ openParcels }) => openParcels === 0,
};
const someReceived: OrderRule<"receivedParcels"> = {
  code: "orders.refused.nothingReceived",
  holds: ({ receivedParcels }) => receivedParcels > 0,
};
const noneReceived: OrderRule<"receivedParcels"> = {
  code: "orders.refused.alreadyReceived",
  holds: ({ receivedParcels }) => receivedParcels === 0,
};

/** Payment and shipping are computed from attempts, refunds and parcels; only verified truth or evidence confirms. */
export const orderLifecycle = workflow<OrderFacts, OrderRole>()({
  name: "order",
  states: orderStates,
  initial: "placed",
  final: ["completed", "cancelled", "expired"],
  transitions: {
    confirm: {
      from: ["placed"],
      to: "confirmed",
      by: ["system"],
      needs: [isPaid],
      note: "On the provider's verified word.",
    },
    confirmWithEvidence: {
      from: ["placed"],
      to: "confirmed",
      by: ["cashier", "finance"],
      needs: [paidByHand],
      note: "Transfer, QRIS or cash at pickup, with its evidence.",
    },
    expire: {
      from: ["placed"],
      to: "expired",
      by: ["system"],
      needs: [holdEnded, notPaidYet],
      note: "When the hold ends.",
    },
    cancel: { from: ["placed"], to: "cancelled", by: ["buyer", "cashier", "finance"], needs: [notPaidYet] },
    flag: {
      from: ["placed", "expired"],
      to: "review",
      by: ["system"],
      needs: [inDoubt],
      note: "The money does not match, or came late.",
    },
    confirmAfterReview: {
      from: ["review"],
      to: "confirmed",
      by: ["finance"],
      needs: [coversTotal],
      due: { workingDays: 2, whose: "centre" },
      note: "With evidence; what came above the total goes back.",
    },
    cancelAfterReview: {
      from: ["review"],
      to: "cancelled",
      by: ["finance"],
      due: { workingDays: 2, whose: "centre" },
      note: "With evidence; the money goes back.",
    },
    complete: { from: ["confirmed"], to: "completed", by: ["system"], needs: [parcelsSettled, someReceived] },
    cancelConfirmed: {
      from: ["confirmed"],
      to: "cancelled",
      by: ["system"],
      needs: [parcelsSettled, noneReceived],
      note: "Every parcel was rejected, lost or given back.",
    },
  },
});
