import type { Reaction } from "#app/platform/history/history.server.ts";
import { bookAccepted, bookCaptures, bookOwedBack, bookPaidBack, bookReceived } from "./book.commands.server.ts";

const receipts = ["receive", "receiveByTime", "upholdDelivery"].map(
  (action): Reaction => ({
    on: `parcel.${action}`,
    name: "make the maker's money due",
    run: (event) => bookReceived(event.subjectId),
  }),
);

export const settlementReactions: Reaction[] = [
  { on: "order.confirm", name: "book the money that came", run: (event) => bookCaptures(event.subjectId) },
  { on: "order.confirmWithEvidence", name: "book the money seen", run: (event) => bookCaptures(event.subjectId) },
  { on: "order.flag", name: "book the money in doubt", run: (event) => bookCaptures(event.subjectId) },
  { on: "order.confirmAfterReview", name: "book the money kept", run: (event) => bookAccepted(event.subjectId) },
  { on: "refund.approve", name: "book what is owed to the buyer", run: (event) => bookOwedBack(event.subjectId) },
  { on: "refund.settle", name: "book the refund", run: (event) => bookPaidBack(event.subjectId) },
  ...receipts,
];
