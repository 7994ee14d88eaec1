import { z } from "zod";
import type { Person } from "#app/core/actor.ts";
import { dayField, idField, oneOf, optionalText } from "#app/core/fields.ts";
import { cancelHoliday, setConsent, takeHoliday } from "#app/domain/enterprises/enterprises.server.ts";
import { consentUses } from "#app/domain/enterprises/enterprises.ts";
import { answer, readFormData, readPosted } from "#app/platform/http/form.server.ts";

const schema = z.discriminatedUnion(
  "action",
  [
    z.object({ action: z.literal("give"), use: oneOf(consentUses) }),
    z.object({ action: z.literal("withdraw"), use: oneOf(consentUses) }),
    z.object({ action: z.literal("take"), from: dayField(), to: dayField(), message: optionalText({ max: 200 }) }),
    z.object({ action: z.literal("cancel"), id: idField() }),
  ],
  { error: "form.badChoice" },
);

type Desk = { actor: Person; enterpriseId: string; now: Date };

/** Consent and holidays: records with who and when, not states. */
export async function actOnBusiness(desk: Desk, request: Request, then: (done: string) => Response) {
  const body = await readPosted(request);
  if (!body.ok) return body.reply;
  const form = readFormData(body.posted, schema);
  if (!form.ok) return form.reply;
  const result = await act(desk, form.value);
  return answer(result, { form: form.form, then: () => then(said[form.value.action]) });
}

const said = { give: "consent", withdraw: "consent", take: "holiday", cancel: "reopen" } as const;

function act({ actor, enterpriseId, now }: Desk, asked: z.output<typeof schema>) {
  switch (asked.action) {
    case "give":
    case "withdraw":
      return setConsent(actor, { enterpriseId, use: asked.use, given: asked.action === "give", now });
    case "take":
      return takeHoliday(actor, { enterpriseId, from: asked.from, to: asked.to, message: asked.message, now });
    case "cancel":
      return cancelHoliday(actor, { enterpriseId, id: asked.id, now });
    default:
      return asked satisfies never;
  }
}
