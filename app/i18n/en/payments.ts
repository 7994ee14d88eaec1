import type { payments as id } from "../id/payments.ts";
import type { Texts } from "../texts.ts";

export const payments = {
  "payments.sandbox.title": "Pay (practice)",
  "payments.sandbox.noMoney": "This is a practice page. No money moves, and no card is used.",
  "payments.sandbox.merchant": "UKM Mart Maluku Utara",
  "payments.sandbox.goods": "What you pay for",
  "payments.sandbox.total": "Total",
  "payments.sandbox.until": "This page is valid until {until}.",
  "payments.sandbox.choose": "Choose how this payment ends",
  "payments.sandbox.succeed": "Pay {amount}",
  "payments.sandbox.succeed.hint": "Like a card the bank accepts.",
  "payments.sandbox.fail": "Let the payment fail",
  "payments.sandbox.fail.hint": "Like a card the bank declines. You may try again.",
  "payments.sandbox.expire": "Let the time run out",
  "payments.sandbox.expire.hint": "Like a page left alone. The goods are released.",
  "payments.sandbox.back": "Back to the shop without paying",
  "payments.sandbox.declined": "The practice card was declined. Your order is still kept, try again.",
  "payments.sandbox.complete": "This practice payment went through.",
  "payments.sandbox.expired": "The time of this page is over. Nothing was paid.",
  "payments.sandbox.toShop": "Back to the shop",
  "payments.sandbox.missing": "This payment page does not exist.",
  "payments.sandbox.away": "The practice page does not answer just now. Reload it in a moment.",
} satisfies Texts<typeof id>;
