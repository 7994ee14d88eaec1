/**
 * What shoppers buy and how it reaches them: cart, checkout, orders, parcels, shipping tariffs. It freezes what
 * a buyer saw and keeps the goods meanwhile; money and its truth are left to payments, bookings to settlement.
 */
export { type CartChange, cartSchema } from "./cart.schema.ts";
export { HOLD_MINUTES, heldUntil, LEAST_ORDER, PAY_MINUTES, PROOF_HOURS } from "./checkout.rules.ts";
export {
  type CheckoutForm,
  checkoutSchema,
  type DeliveryChoice,
  type PaymentMethod,
} from "./checkout.schema.ts";
export { percent } from "./commission.rules.ts";
export { commissionSchema, dropCommissionSchema, termsSchema } from "./commission.schema.ts";
export { type OrderFacts, type OrderState, orderLifecycle, orderStates } from "./order.lifecycle.ts";
export { type ParcelState, parcelLifecycle, parcelStates } from "./parcel.lifecycle.ts";
export {
  buyerActions,
  buyerSchema,
  claimKinds,
  claimSchema,
  officeParcelSchema,
  type ParcelStep,
  parcelSchema,
  recipientSchema,
  splitSchema,
  takeOffSchema,
} from "./parcel.schema.ts";
export type { ShippingState } from "./state.rules.ts";
export { trackSchema } from "./track.schema.ts";
