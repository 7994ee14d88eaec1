import { addHours } from "#app/core/time.ts";
import { type Rule, workflow } from "#app/core/workflow.ts";

export const parcelStates = [
  "new",
  "accepted",
  "packed",
  "shipped",
  "delivered",
  "received",
  "rejected",
  "lost",
  "disputed",
  "refunded",
  "returned",
  "restocked",
] as const;
export type ParcelState = (typeof parcelStates)[number];
export type ParcelRole = "buyer" | "seller" | "staff" | "system";

export type ParcelFacts = {
  state: ParcelState;
  createdAt: Date;
  /** Shipping + the upper lead time + the days a buyer may take; null before it is shipped. */
  receiveBy: Date | null;
  refundSettled: boolean;
};

export const ACCEPT_HOURS = 72;

type ParcelRule<K extends keyof ParcelFacts> = Rule<Pick<ParcelFacts, K>>;

const notAcceptedInTime: ParcelRule<"createdAt"> = {
  code: "orders.refused.stillTime",
  holds: ({ createdAt }, { now }) => now >= addHours(createdAt, ACCEPT_HOURS),
};
const buyerHadTime: ParcelRule<"receiveBy"> = {
  code: "orders.refused.buyerStillHasTime",
  holds: ({ receiveBy }, { now }) => receiveBy !== null && now >= receiveBy,
};
const refundSettled: ParcelRule<"refundSettled"> = {
  code: "orders.refused.refundOpen",
  holds: (facts) => facts.refundSettled,
};

/** `seller` holds the right to orders in the enterprise that ships; one parcel or more per place. */
export const parcelLifecycle = workflow<ParcelFacts, ParcelRole>()({
  name: "parcel",
  states: parcelStates,
  initial: "new",
  final: ["received", "rejected", "lost", "refunded", "restocked"],
  transitions: {
    accept: { from: ["new"], to: "accepted", by: ["seller", "staff"], due: { hours: ACCEPT_HOURS, whose: "owner" } },
    reject: { from: ["new"], to: "rejected", by: ["seller", "staff"], note: "The buyer's money goes back." },
    lapse: {
      from: ["new"],
      to: "rejected",
      by: ["system"],
      needs: [notAcceptedInTime],
      after: { hours: ACCEPT_HOURS },
      note: "Not accepted in time: the buyer's money goes back.",
    },
    cancel: {
      from: ["accepted", "packed"],
      to: "rejected",
      by: ["seller", "staff"],
      note: "It cannot be sent after all: the buyer's money goes back.",
    },
    pack: { from: ["accepted"], to: "packed", by: ["seller", "staff"], due: { workingDays: 2, whose: "owner" } },
    ship: { from: ["packed"], to: "shipped", by: ["seller", "staff"], due: { workingDays: 1, whose: "owner" } },
    deliver: { from: ["shipped"], to: "delivered", by: ["seller", "buyer", "staff", "system"] },
    receive: { from: ["delivered"], to: "received", by: ["buyer"], note: "Held money becomes due to the enterprise." },
    receiveByTime: {
      from: ["delivered"],
      to: "received",
      by: ["system"],
      needs: [buyerHadTime],
      after: { days: 14 },
      note: "14 days after shipping and the upper lead time, 30 for far zones.",
    },
    lose: { from: ["shipped"], to: "lost", by: ["staff"] },
    dispute: { from: ["delivered"], to: "disputed", by: ["buyer"] },
    upholdDelivery: { from: ["disputed"], to: "received", by: ["staff"], due: { workingDays: 5, whose: "centre" } },
    refundDispute: {
      from: ["disputed"],
      to: "refunded",
      by: ["staff"],
      needs: [refundSettled],
      due: { workingDays: 5, whose: "centre" },
    },
    return: { from: ["delivered"], to: "returned", by: ["buyer", "staff"] },
    refundReturn: { from: ["returned"], to: "refunded", by: ["staff"], needs: [refundSettled] },
    restock: { from: ["returned"], to: "restocked", by: ["seller", "staff"] },
  },
});
