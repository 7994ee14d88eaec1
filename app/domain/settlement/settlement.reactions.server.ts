import type { Reaction } from "#app/platform/history/history.server.ts";
import { bookOrder, bookOrderOfParcel, bookOrderOfRefund } from "./book.commands.server.ts";

const ofOrder = ["confirm", "confirmWithEvidence", "flag", "confirmAfterReview", "complete", "pay"].map(
  (action): Reaction => ({
    on: `order.${action}`,
    name: "book the money that came",
    run: (event) => bookOrder(event.subjectId),
  }),
);

const ofParcel = ["receive", "receiveByTime", "upholdDelivery"].map(
  (action): Reaction => ({
    on: `parcel.${action}`,
    name: "make the maker's money due",
    run: (event) => bookOrderOfParcel(event.subjectId),
  }),
);

export const settlementReactions: Reaction[] = [
  ...ofOrder,
  ...ofParcel,
  {
    on: "refund.approve",
    name: "book what is owed to the buyer",
    run: (event) => bookOrderOfRefund(event.subjectId),
  },
  { on: "refund.settle", name: "book the refund", run: (event) => bookOrderOfRefund(event.subjectId) },
];
