import type { Person } from "#app/core/actor.ts";
import {
  changeMember,
  inviteMember,
  removeMember,
  requireFresh,
  withdrawInvitation,
} from "#app/domain/accounts/accounts.server.ts";
import { inviteMemberSchema, memberSchema, ofInvitationSchema, ofMemberSchema } from "#app/domain/accounts/accounts.ts";
import { answer, readFormData, refused } from "#app/platform/http/form.server.ts";
import { rateLimited } from "#app/platform/http/limits.server.ts";

const limit = { name: "invite-member", points: 20, seconds: 3600 };

/** Who may act for the enterprise is the owner's word, given with a password just typed. */
export async function changeMembers<R>(
  request: Request,
  owner: Person,
  enterpriseId: string,
  then: (news: "invited" | "changed" | "removed" | "withdrawn") => R,
) {
  await requireFresh(request);
  const posted = await request.formData().catch(() => null);
  if (!posted) return refused({ ok: false, code: "form.unreadable" });
  switch (posted.get("part")) {
    case "change": {
      const form = readFormData(posted, memberSchema);
      if (!form.ok) return form.reply;
      const result = await changeMember(owner, { enterpriseId, ...form.value });
      return answer(result, { form: form.form, then: () => then("changed") });
    }
    case "remove": {
      const form = readFormData(posted, ofMemberSchema);
      if (!form.ok) return form.reply;
      const result = await removeMember(owner, { enterpriseId, ...form.value });
      return answer(result, { form: form.form, then: () => then("removed") });
    }
    case "withdraw": {
      const form = readFormData(posted, ofInvitationSchema);
      if (!form.ok) return form.reply;
      const result = await withdrawInvitation(owner, { enterpriseId, ...form.value });
      return answer(result, { form: form.form, then: () => then("withdrawn") });
    }
    default: {
      const form = readFormData(posted, inviteMemberSchema);
      if (!form.ok) return form.reply;
      const late = await rateLimited(request, limit, owner.id);
      if (late) return refused(late, form.form);
      const result = await inviteMember(owner, { enterpriseId, ...form.value });
      return answer(result, { form: form.form, then: () => then("invited") });
    }
  }
}
