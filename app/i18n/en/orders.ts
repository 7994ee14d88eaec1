import type { orders as source } from "../id/orders.ts";
import type { Texts } from "../texts.ts";

export const orders = {
  "orders.address.tooShort": "The address is too short. Example: Jl. Pala 12, RT 03.",
  "orders.refused.alreadyPaid": "This order is already paid.",
  "orders.refused.alreadyReceived": "This parcel has already been received.",
  "orders.refused.badAddress": "These regions do not belong together. Choose again from the province.",
  "orders.refused.belowMinimum": "An order is at least Rp 10.000, shipping included.",
  "orders.refused.buyerStillHasTime": "The buyer still has time to pay.",
  "orders.refused.cartFull": "The basket is full: at most {max} kinds of goods.",
  "orders.refused.emptyCart": "Your basket is empty.",
  "orders.refused.gone": "This product is not being sold at the moment.",
  "orders.refused.holdRuns": "The stock is still kept for this buyer.",
  "orders.refused.methodClosed": "This way to pay is not available. Choose another.",
  "orders.refused.noDoubt": "There is nothing to decide on this order.",
  "orders.refused.noRoute": "We have no shipping rate to that place yet. Pick it up at UKM Mart, or ask us.",
  "orders.refused.notPaid": "The payment has not arrived.",
  "orders.refused.nothingReceived": "No money has been received for this order.",
  "orders.refused.onlyLeft": "Only {count} left. Change the quantity and try again.",
  "orders.refused.parcelsOpen": "Some parcels are not finished yet.",
  "orders.refused.perishableFar": "Chilled goods are not sent that far. Pick them up at UKM Mart.",
  "orders.refused.providerDecides": "The payment provider decides this.",
  "orders.refused.reasonMissing": "Write the reason, so that the buyer understands.",
  "orders.refused.refundOpen": "A refund is still under way.",
  "orders.refused.soldOut": "Sold out. It has just been bought.",
  "orders.refused.soldOutNow": "Something has just sold out. Please check your basket.",
  "orders.refused.stillTime": "There is still time.",
  "orders.refused.totalChanged":
    "The price or shipping has changed since this page was opened. Check the new sum and agree once more.",
  "orders.refused.waybillMissing": "Enter the courier and the tracking number.",
} satisfies Texts<typeof source>;
