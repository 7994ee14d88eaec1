import { addHours, addMinutes } from "#app/core/time.ts";
import { NOW, refuses, walk } from "../../../tests/walk.ts";
import { type ParcelFacts, type ParcelState, parcelLifecycle } from "./parcel.lifecycle.ts";

const facts = (state: ParcelState, more: Partial<ParcelFacts> = {}): ParcelFacts => ({
  state,
  createdAt: addHours(NOW, -72),
  receiveBy: NOW,
  refundSettled: true,
  ...more,
});

walk(parcelLifecycle, (state) => facts(state), {
  buyer: {
    shipped: "deliver→delivered",
    delivered: "receive→received dispute→disputed return→returned",
  },
  seller: {
    new: "accept→accepted reject→rejected",
    accepted: "cancel→rejected pack→packed",
    packed: "cancel→rejected ship→shipped",
    shipped: "deliver→delivered",
    returned: "restock→restocked",
  },
  staff: {
    new: "accept→accepted reject→rejected",
    accepted: "cancel→rejected pack→packed",
    packed: "cancel→rejected ship→shipped",
    shipped: "deliver→delivered lose→lost",
    delivered: "return→returned",
    disputed: "upholdDelivery→received refundDispute→refunded",
    returned: "refundReturn→refunded restock→restocked",
  },
  system: { new: "lapse→rejected", shipped: "deliver→delivered", delivered: "receiveByTime→received" },
});

refuses(parcelLifecycle, [
  [
    "the seller has 72 hours",
    "lapse",
    "system",
    facts("new", { createdAt: addMinutes(addHours(NOW, -72), 1) }),
    "orders.refused.stillTime",
  ],
  [
    "the buyer still has time",
    "receiveByTime",
    "system",
    facts("delivered", { receiveBy: addMinutes(NOW, 1) }),
    "orders.refused.buyerStillHasTime",
  ],
  [
    "a return is paid back before it is closed",
    "refundReturn",
    "staff",
    facts("returned", { refundSettled: false }),
    "orders.refused.refundOpen",
  ],
]);
