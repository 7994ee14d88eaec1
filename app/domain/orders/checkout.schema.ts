import { z } from "zod";
import { idField, oneOf, optionalEmailField, optionalText, phoneField, text } from "#app/core/fields.ts";

/** How goods reach the buyer: the couriers of our tariff tables, or fetched at the mart. */
export const deliveryChoices = ["reguler", "kargo", "pickup"] as const;
export type DeliveryChoice = (typeof deliveryChoices)[number];

const paymentMethods = ["card", "qris", "transfer", "cash"] as const;
export type PaymentMethod = (typeof paymentMethods)[number];

const code = optionalText({ max: 13 });
const mark = optionalText({ max: 100 });

const fields = z.object({
  token: idField(),
  name: text({ min: 2, max: 100 }),
  phone: phoneField(),
  email: optionalEmailField(),
  province: code,
  regency: code,
  district: code,
  village: code,
  street: optionalText({ max: 300 }),
  delivery: oneOf(deliveryChoices),
  method: oneOf(paymentMethods),
  /** Written on a card that goes with the goods. */
  giftNote: optionalText({ max: 300 }),
  /** What each way of delivery was said to cost when the page was drawn. */
  shownReguler: mark,
  shownKargo: mark,
  shownPickup: mark,
});

/** One page, guest first. An address is asked for only where something travels. */
export const checkoutSchema = fields.superRefine((form, context) => {
  if (form.delivery === "pickup") return;
  for (const field of ["province", "regency", "district", "street"] as const) {
    if (form[field] === null) context.addIssue({ code: "custom", path: [field], message: "form.required" });
  }
  if (form.street !== null && form.street.length < 8) {
    context.addIssue({ code: "custom", path: ["street"], message: "orders.address.tooShort" });
  }
});

export type CheckoutForm = z.output<typeof fields>;

export const shownMark = (form: CheckoutForm): string | null => {
  const marks = { reguler: form.shownReguler, kargo: form.shownKargo, pickup: form.shownPickup };
  return marks[form.delivery];
};
