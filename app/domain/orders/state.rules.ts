import type { ParcelState } from "./parcel.lifecycle.ts";

export type ShippingState = "none" | "preparing" | "onTheWay" | "partly" | "delivered" | "returned";

const preparing: readonly ParcelState[] = ["new", "accepted", "packed"];
const arrived: readonly ParcelState[] = ["delivered", "received", "disputed"];
const undone: readonly ParcelState[] = ["rejected", "lost", "refunded", "returned", "restocked"];

/** Never stored: read off the parcels, so that it cannot disagree with them. */
export function shippingState(parcels: readonly ParcelState[]): ShippingState {
  const going = parcels.filter((state) => !undone.includes(state));
  if (parcels.length === 0) return "none";
  if (going.length === 0) return "returned";
  if (going.every((state) => arrived.includes(state))) return "delivered";
  if (going.every((state) => preparing.includes(state))) return "preparing";
  return going.some((state) => preparing.includes(state)) || going.some((state) => arrived.includes(state))
    ? "partly"
    : "onTheWay";
}
