import { redirect } from "@remix-run/node";
import type { Person } from "#app/core/actor.ts";
import { paths } from "#app/core/paths.ts";
import { requireFresh } from "#app/domain/accounts/accounts.server.ts";
import { keepSecret, unmask } from "#app/domain/enterprises/enterprises.server.ts";
import { keepSecretSchema, unmaskSchema } from "#app/domain/enterprises/enterprises.ts";
import { answer, readFormData, refused } from "#app/platform/http/form.server.ts";
import { rateLimited } from "#app/platform/http/limits.server.ts";

/** Enough for a day's work, too few to carry a registry away. */
const limit = { name: "unmask", points: 30, seconds: 3600 };

/** A number is kept, or opened for a reason; only the latter asks for the password. */
export async function onIdentity(request: Request, reader: Person, enterpriseId: string) {
  const posted = await request.formData().catch(() => null);
  if (!posted) return refused({ ok: false, code: "form.unreadable" });
  if (posted.get("part") === "keep") {
    const form = readFormData(posted, keepSecretSchema);
    if (!form.ok) return form.reply;
    const result = await keepSecret(reader, { enterpriseId, ...form.value });
    const back = `${paths.office.identity(enterpriseId)}?kabar=kept`;
    return answer(result, { form: form.form, then: () => redirect(back, 303) });
  }
  await requireFresh(request);
  const form = readFormData(posted, unmaskSchema);
  if (!form.ok) return form.reply;
  const late = await rateLimited(request, limit, reader.id);
  if (late) return refused(late, form.form);
  const result = await unmask(reader, { enterpriseId, ...form.value });
  return result.ok ? result.value : refused(result, form.form);
}
