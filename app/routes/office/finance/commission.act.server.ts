import { redirect } from "@remix-run/node";
import type { Person } from "#app/core/actor.ts";
import { paths } from "#app/core/paths.ts";
import { setTerms } from "#app/domain/enterprises/enterprises.server.ts";
import { dropCommission, setCommission } from "#app/domain/orders/orders.server.ts";
import { commissionSchema, dropCommissionSchema, termsSchema } from "#app/domain/orders/orders.ts";
import { answer, readFormData, refused } from "#app/platform/http/form.server.ts";

const then = () => redirect(`${paths.office.commission()}?selesai=ya`, 303);

export async function actOnCommission(request: Request, person: Person) {
  const posted = await request.formData().catch(() => null);
  if (!posted) return refused({ ok: false, code: "form.unreadable" });
  switch (posted.get("part")) {
    case "terms": {
      const form = readFormData(posted, termsSchema);
      if (!form.ok) return form.reply;
      const { enterprise, percent, collectsPpn, from } = form.value;
      const result = await setTerms(person, { enterpriseId: enterprise, commissionBp: percent, collectsPpn, from });
      return answer(result, { form: form.form, then });
    }
    case "drop": {
      const form = readFormData(posted, dropCommissionSchema);
      if (!form.ok) return form.reply;
      return answer(await dropCommission(person, form.value.rate), { form: form.form, then });
    }
    default: {
      const form = readFormData(posted, commissionSchema);
      if (!form.ok) return form.reply;
      const { enterprise, category, percent, from } = form.value;
      const wish = { enterpriseId: enterprise, categoryCode: category, commissionBp: percent, from };
      return answer(await setCommission(person, wish), { form: form.form, then });
    }
  }
}
