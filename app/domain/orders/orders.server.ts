/**
 * What shoppers buy and how it reaches them, for pages and later rooms: carts, checkout, orders, the makers'
 * desk, parcels. Later rooms lend it the money facts; it never asks them.
 */
export { opensOrder, orderKey } from "./access.server.ts";
export { type RegionChoices, regionChoices } from "./address.queries.server.ts";
export { type BookedOrder, bookedOrder, orderOfParcel } from "./booked.queries.server.ts";
export { type BoughtGoods, boughtIn, orderNumbers } from "./bought.queries.server.ts";
export { changeCart } from "./cart.commands.server.ts";
export { type CartKey, cartKey } from "./cart.cookie.server.ts";
export { type CartLineView, type CartView, cartCount, cartView } from "./cart.queries.server.ts";
export { type Basket, basket, type DeliveryView } from "./checkout.queries.server.ts";
export { CLAIM_DAYS, claimParcel } from "./claim.commands.server.ts";
export { dropCommission, setCommission } from "./commission.commands.server.ts";
export { agreementsOn, commissionRates, type RateRow } from "./commission.queries.server.ts";
export {
  type DeskParcel,
  type DeskRow,
  type DeskTab,
  deskTabs,
  orderDesk,
  parcelForSeller,
} from "./desk.queries.server.ts";
export { type OrderFigures, orderFigures } from "./figures.queries.server.ts";
export { holdAgain, prolongHold, releaseHolds } from "./hold.commands.server.ts";
export { type OrderLetter, orderLetter, type ParcelLetter, parcelLetter } from "./letter.queries.server.ts";
export { openMethods } from "./methods.server.ts";
export {
  costOfPieces,
  endHoldNow,
  lockedOrder,
  type OrderForPayment,
  orderForPayment,
  overdueOrders,
  type ParcelToRefund,
  parcelToRefund,
  productsOf,
} from "./money.queries.server.ts";
export { type OfficeRow, type OfficeTab, officeOrders, officeTabs, orderIdOf } from "./office.list.server.ts";
export { type OfficeOrder, type OfficeParcel, orderForOffice } from "./office.queries.server.ts";
export { type OrderMoney, orderMover } from "./order.mover.server.ts";
export {
  type OrderPage,
  type OrderSummary,
  type OwnOrder,
  orderPage,
  ordersOf,
  type ParcelView,
  trackOrder,
} from "./order.queries.server.ts";
export { correctRecipient, splitParcel, takeOff } from "./parcel.change.commands.server.ts";
export { moveOwnParcel, moveParcel } from "./parcel.commands.server.ts";
export { goodsToPack, type ToPack } from "./parcel.goods.server.ts";
export { bearParcels, type ParcelPlan, planParcels } from "./parcels.commands.server.ts";
export {
  type Checkout,
  orderOfToken,
  type Placed,
  placeOrder,
  prepareOrder,
  SoldOut,
} from "./place.commands.server.ts";
export {
  type BoughtLine,
  boughtLines,
  putBackLines,
  quantitiesBought,
} from "./refundable.queries.server.ts";
export { forgetAddress, type SavedAddress, savedAddresses } from "./saved.commands.server.ts";
export { ordersSince } from "./since.queries.server.ts";
export { soldSince } from "./sold.queries.server.ts";
export { type TariffRateView, type TariffView, tariffsFrom } from "./tariff.queries.server.ts";
export { cartsWith } from "./waiting.queries.server.ts";
export { quotesByZone, type ZoneQuote } from "./zone.queries.server.ts";
