/**
 * People: who they are, how they sign in, which devices they are signed in on, which staff roles and which
 * memberships they hold. What an enterprise is belongs to the enterprises, and words to people belong to the messages.
 */
export {
  againSchema,
  codeSchema,
  confirmSchema,
  forgottenSchema,
  invitedSchema,
  inviteMemberSchema,
  inviteStaffSchema,
  memberSchema,
  ofInvitationSchema,
  ofMemberSchema,
  passwordSchema,
  profileSchema,
  resetSchema,
  revokeSchema,
  roleSchema,
  signInSchema,
  signUpSchema,
} from "./accounts.schema.ts";
export { homeOf, safeTarget, workOf } from "./landing.rules.ts";
