import { data } from "@remix-run/node";
import { groups } from "#app/core/money.ts";
import { costsSchema, pricesFormSchema, proposePrice } from "#app/domain/catalog/catalog.ts";
import { readFormData } from "#app/platform/http/form.server.ts";

const withCosts = pricesFormSchema.extend({ cost: costsSchema });

/** The form again, with everything typed: the proposal is drawn from it. Nothing is saved. */
export function calculated(posted: FormData) {
  const form = readFormData(posted, withCosts);
  return form.ok ? data({ form: form.form }) : form.reply;
}

/** What was posted, with the proposed price in the one pack it is meant for. */
export function priced(posted: FormData, variantId: string, commissionBp: number) {
  const form = readFormData(posted, withCosts);
  if (!form.ok) return form;
  const { price } = proposePrice(form.value.cost, commissionBp);
  const at = form.value.variants.findIndex((pack) => pack.variantId === variantId);
  if (at >= 0) posted.set(`variants[${at}].price`, groups(price));
  return { ok: true as const, posted };
}
