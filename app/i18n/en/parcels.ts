import type { parcels as source } from "../id/parcels.ts";
import type { Texts } from "../texts.ts";

export const parcels = {
  "orders.refused.claimLate": "This parcel has not arrived yet, or counts as received. Use the complaint page.",
  "orders.refused.lotGone": "That lot has too few left or was called back. Reload and choose again.",
  "orders.refused.lotNeeded": "These goods are kept by lot: only {free} are without one. Choose the lot.",
  "orders.refused.lotSum": "The lots must come to {wanted}, you entered {found}.",
  "orders.refused.packedAlready": "The parcel is packed. What is in it can no longer be changed.",
  "orders.refused.splitAll": "Leave at least one thing in this parcel.",
  "orders.refused.splitMore": "That is more than the parcel holds.",
  "orders.refused.splitNothing": "Enter how many go separately.",
  "orders.refused.takeOffAll": "If nothing can be sent, cancel the parcel.",
  "orders.refused.takeOffMore": "This parcel holds only {most}.",
} satisfies Texts<typeof source>;
