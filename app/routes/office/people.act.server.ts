import { redirect } from "@remix-run/node";
import type { Person, StaffRole } from "#app/core/actor.ts";
import { paths } from "#app/core/paths.ts";
import type { Result } from "#app/core/result.ts";
import {
  dropFactorOf,
  giveRole,
  inviteStaff,
  requireFresh,
  requireRole,
  restorePerson,
  suspendPerson,
  takeRole,
  withdrawInvitation,
} from "#app/domain/accounts/accounts.server.ts";
import { inviteStaffSchema, ofInvitationSchema, roleSchema } from "#app/domain/accounts/accounts.ts";
import { answer, readFormData, refused } from "#app/platform/http/form.server.ts";
import { rateLimited } from "#app/platform/http/limits.server.ts";

const limit = { name: "invite-staff", points: 30, seconds: 3600 };
const listWith = (news: string) => redirect(`${paths.office.people()}?kabar=${news}`, 303);

/** Invites or takes an invitation back; which one says the button. Both give or end rights: the password is fresh. */
export async function inviteToStaff(request: Request) {
  const admin = await requireRole(request, "admin");
  await requireFresh(request);
  const posted = await request.formData().catch(() => null);
  if (!posted) return refused({ ok: false, code: "form.unreadable" });
  if (posted.get("part") === "withdraw") return withdraw(admin, posted);
  const form = readFormData(posted, inviteStaffSchema);
  if (!form.ok) return form.reply;
  const late = await rateLimited(request, limit, admin.id);
  if (late) return refused(late, form.form);
  const result = await inviteStaff(admin, form.value);
  return answer(result, { form: form.form, then: () => listWith("invited") });
}

async function withdraw(admin: Person, posted: FormData) {
  const form = readFormData(posted, ofInvitationSchema);
  if (!form.ok) return form.reply;
  const result = await withdrawInvitation(admin, { ...form.value, enterpriseId: null });
  return answer(result, { form: form.form, then: () => listWith("withdrawn") });
}

/** What an admin does with one person: roles, the account, the second factor. */
export async function changePerson(request: Request, userId: string) {
  const admin = await requireRole(request, "admin");
  await requireFresh(request);
  const posted = await request.formData().catch(() => null);
  if (!posted) return refused({ ok: false, code: "form.unreadable" });
  const part = String(posted.get("part"));
  if (part === "give" || part === "take") {
    const form = readFormData(posted, roleSchema);
    if (!form.ok) return form.reply;
    const result = await onRole[part](admin, { userId, role: form.value.role });
    return answer(result, { form: form.form, then: () => personWith(userId, part) });
  }
  const act = Object.hasOwn(onAccount, part) ? onAccount[part] : undefined;
  if (!act) return refused({ ok: false, code: "form.badChoice" });
  const result = await act(admin, { userId });
  return result.ok ? personWith(userId, part) : refused(result);
}

type OnRole = (admin: Person, of: { userId: string; role: StaffRole }) => Promise<Result>;
type OnAccount = (admin: Person, of: { userId: string }) => Promise<Result>;

const onRole: Record<"give" | "take", OnRole> = { give: giveRole, take: takeRole };
const onAccount: Record<string, OnAccount | undefined> = {
  suspend: suspendPerson,
  restore: restorePerson,
  dropFactor: dropFactorOf,
};

const personWith = (userId: string, news: string) => redirect(`${paths.office.person(userId)}?kabar=${news}`, 303);
