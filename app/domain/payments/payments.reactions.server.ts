import type { Reaction } from "#app/platform/history/history.server.ts";
import { refundParcel, refundTakenOff } from "./refund.commands.server.ts";
import { sendRefund } from "./refund.send.server.ts";

export const paymentsReactions: Reaction[] = [
  {
    on: "parcel.reject",
    name: "give the money of a refused parcel back",
    run: (event) => refundParcel(event.subjectId, "rejected"),
  },
  {
    on: "parcel.cancel",
    name: "give the money of a cancelled parcel back",
    run: (event) => refundParcel(event.subjectId, "rejected"),
  },
  {
    on: "parcel.lapse",
    name: "give the money of an unanswered parcel back",
    run: (event) => refundParcel(event.subjectId, "lapsed"),
  },
  { on: "parcel.takeOff", name: "give the money of pieces taken off a parcel back", run: refundTakenOff },
  { on: "refund.approve", name: "send the refund", run: (event) => sendRefund(event.subjectId) },
  { on: "refund.retry", name: "send the refund again", run: (event) => sendRefund(event.subjectId) },
];
