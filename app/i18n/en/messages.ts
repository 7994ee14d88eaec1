import type { messages as source } from "../id/messages.ts";
import type { Texts } from "../texts.ts";

export const messages = {
  "messages.foot": "This letter was sent by UKM Mart Maluku Utara. Replies are not read.",
  "messages.signUp.subject": "Activate your UKM Mart account",
  "messages.signUp.body":
    "Hello {name},\n\nSomebody signed up at UKM Mart with this address. Open the link below and type the password you chose. It works for 48 hours.\n\nNot you? Ignore this letter: without the link and the password no account is opened.",
  "messages.signUp.link": "Activate account",
  "messages.signUpAgain.subject": "You have an account already",
  "messages.signUpAgain.body":
    "Hello {name},\n\nSomebody tried to sign up with this address, but your account is there already. Just sign in as always.\n\nForgot your password? Make a new one by the link below.",
  "messages.signUpAgain.link": "Make a new password",
  "messages.forgotten.subject": "Make a new password",
  "messages.forgotten.body":
    "Hello {name},\n\nOpen the link below to make a new password. It works for 2 hours and only once.\n\nNot you who asked? Ignore this letter: your password stays as it is.",
  "messages.forgotten.link": "Make a new password",
  "messages.passwordChanged.subject": "Your password was changed",
  "messages.passwordChanged.body":
    "Hello {name},\n\nThe password of your account was changed just now, and every other device is signed out.\n\nNot you? Make a new password now by the link below.",
  "messages.passwordChanged.link": "Make a new password",
  "messages.orderPlaced.subject": "Your order {number} is held",
  "messages.orderPlaced.body":
    "Hello {name},\n\nThe goods of order {number} are set aside for you. The total is {total}.\n\nPlease pay before the time runs out; how and until when stands on the order's page.",
  "messages.orderPlaced.link": "See the order",
  "messages.orderConfirmed.subject": "Your order {number} is paid",
  "messages.orderConfirmed.body":
    "Hello {name},\n\nThank you. We received {total} for order {number}, and its makers begin to pack.\n\nYou hear from us again when the parcel leaves.",
  "messages.orderConfirmed.link": "Follow the order",
  "messages.orderExpired.subject": "The time of order {number} ran out",
  "messages.orderExpired.body":
    "Hello {name},\n\nNo payment for order {number} came in time, so its goods are free again.\n\nStill want them? Just order again. If you did pay, write to us and the money goes back.",
  "messages.orderExpired.link": "See the order",
  "messages.orderCancelled.subject": "Your order {number} is cancelled",
  "messages.orderCancelled.body":
    "Hello {name},\n\nOrder {number} is cancelled. Money that came in already goes back the way it came.",
  "messages.orderCancelled.link": "See the order",
  "messages.parcelShipped.subject": "A parcel of order {number} is on its way",
  "messages.parcelShipped.body":
    "Hello {name},\n\nA parcel of order {number} was sent.\nCourier: {courier}\nWaybill: {waybill}\n\nFollow it on the order's page.",
  "messages.parcelShipped.link": "Follow the order",
  "messages.orderForMaker.subject": "A new order: {number}",
  "messages.orderForMaker.body":
    "Hello {name},\n\nA new order was paid. Accept it at your stall within 72 hours, then pack it; after that the buyer's money goes back.",
  "messages.orderForMaker.link": "Open it at the stall",
} satisfies Texts<typeof source>;
