import { redirect } from "@remix-run/node";
import type { z } from "zod";
import type { Person } from "#app/core/actor.ts";
import { shownAgain } from "#app/core/forms.ts";
import { noMoney } from "#app/core/money.ts";
import { paths } from "#app/core/paths.ts";
import { type Result, refuse } from "#app/core/result.ts";
import { officeParcelSchema } from "#app/domain/orders/orders.ts";
import {
  askLineRefund,
  askParcelRefund,
  decideOrder,
  decideRefund,
  moveParcelInOffice,
  refuseProof,
  takeMoney,
} from "#app/domain/payments/payments.server.ts";
import {
  lineAskSchema,
  orderStepSchema,
  refundAskSchema,
  refundStepSchema,
  takeSchema,
} from "#app/domain/payments/payments.ts";
import { readFormData, refused } from "#app/platform/http/form.server.ts";

type Desk = { actor: Person; orderId: string; parcelIds: readonly string[] };

/** Which command a form of the order's page stands for: `part` names the form, its button carries the action. */
export async function actOnOrder({ actor, orderId, parcelIds }: Desk, posted: FormData) {
  const act = doing(orderId, posted);
  switch (posted.get("part")) {
    case "order":
      return act(orderStepSchema, (form) => decideOrder(actor, { orderId, ...form }));
    case "parcel":
      return act(officeParcelSchema, ({ parcel, ...step }) =>
        parcelIds.includes(parcel) ? moveParcelInOffice(actor, parcel, step) : refuse("notFound"),
      );
    case "ask":
      return act(refundAskSchema, ({ parcel, note }) => askParcelRefund(actor, { orderId, parcelId: parcel, note }));
    case "line":
      return act(lineAskSchema, (form) => askLineRefund(actor, orderId, form));
    case "money":
      return act(takeSchema, ({ action, amount = noMoney, note }) =>
        action === "take" ? takeMoney(actor, { orderId, amount, note }) : refuseProof(actor, { orderId, note }),
      );
    case "refund":
      return act(refundStepSchema, (form) => decideRefund(actor, { orderId, ...form }));
    default:
      return refused(refuse("form.badChoice"), shownAgain(posted));
  }
}

const doing =
  (orderId: string, posted: FormData) =>
  async <S extends z.ZodType>(schema: S, command: (value: z.output<S>) => Promise<Result> | Result) => {
    const form = readFormData(posted, schema);
    if (!form.ok) return form.reply;
    const result = await command(form.value);
    return result.ok ? redirect(`${paths.office.order(orderId)}?selesai=ya`, 303) : refused(result, form.form);
  };
