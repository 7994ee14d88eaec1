import { redirect } from "@remix-run/node";
import type { Person } from "#app/core/actor.ts";
import { paths } from "#app/core/paths.ts";
import { changePassword, changeProfile, openSession, revokeSessions } from "#app/domain/accounts/accounts.server.ts";
import { passwordSchema, profileSchema, revokeSchema } from "#app/domain/accounts/accounts.ts";
import { answer, readFormData, refused } from "#app/platform/http/form.server.ts";
import { found } from "#app/platform/http/found.server.ts";
import { rateLimited } from "#app/platform/http/limits.server.ts";

const limit = { name: "account-password", points: 10, seconds: 900 };
/** The fragment is ours: without one the browser would keep the form's, and open the page at errors that are gone. */
const told = (path: string, news: string, more = "") => `${path}?kabar=${news}${more}#kabar`;
export const toldAtSecurity = (news: string, more = "") => told(paths.account.security(), news, more);

/** The forms of a person's own pages; which one was sent says its button. */
export async function saveProfile(person: Person, posted: FormData) {
  const form = readFormData(posted, profileSchema);
  if (!form.ok) return form.reply;
  const result = await changeProfile(person, form.value);
  return answer(result, { form: form.form, then: () => redirect(told(paths.account.home(), "profile"), 303) });
}

export async function savePassword(request: Request, person: Person, posted: FormData) {
  const form = readFormData(posted, passwordSchema);
  if (!form.ok) return form.reply;
  const late = await rateLimited(request, limit, person.id);
  if (late) return refused(late, form.form);
  const result = await changePassword(person, form.value);
  if (!result.ok) return refused(result, form.form);
  const headers = { "Set-Cookie": await openSession(request, person.id, { codeGiven: true }) };
  return redirect(toldAtSecurity("password"), { status: 303, headers });
}

export async function endSessions(request: Request, person: Person, posted: FormData) {
  const form = readFormData(posted, revokeSchema);
  if (!form.ok) return form.reply;
  const { session } = form.value;
  const ended = await revokeSessions(request, person, session);
  found(ended > 0 || session === "others" ? ended : null);
  return redirect(toldAtSecurity("sessions", `&n=${ended}`), 303);
}
