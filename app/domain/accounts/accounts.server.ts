/**
 * The server's door to people: who asks, what they may do, how they sign in and out. What an enterprise is belongs to
 * the enterprises; the letters that carry links are written by the messages, which draw the links here.
 */
export { acceptInvitation, type InvitationView, invitationWith } from "./accept.commands.server.ts";
export { type AccessView, accesses } from "./access.queries.server.ts";
export { beginFactor, confirmFactor, dropFactor, renewRecoveryCodes, takeCode } from "./factor.commands.server.ts";
export { type FactorView, factorOf, owesCode, owesFactor } from "./factor.queries.server.ts";
export { inviteFirstAdmin } from "./first-admin.commands.server.ts";
export { isFresh, proveAgain, requireFresh } from "./fresh.server.ts";
export { requireMember, requirePerson, requireRole } from "./guards.server.ts";
export {
  drawInvitation,
  type InvitationLetter,
  inviteMember,
  inviteStaff,
  withdrawInvitation,
} from "./invitation.commands.server.ts";
export { drawLink, openLink } from "./link.commands.server.ts";
export { changeMember, join, removeMember } from "./member.commands.server.ts";
export { hashPassword } from "./password.server.ts";
export { type Contact, memberIdsOf, membersWith, namesOf, personContact, staffWith } from "./people.queries.server.ts";
export { changePassword, changeProfile } from "./profile.commands.server.ts";
export { dropFactorOf, giveRole, restorePerson, suspendPerson, takeRole } from "./role.commands.server.ts";
export {
  type MemberRow,
  membersOf,
  type OpenInvitation,
  openInvitations,
  type PersonSheet,
  personSheet,
  type RosterRow,
  roster,
} from "./roster.queries.server.ts";
export { endSession, openSession, revokeSessions } from "./session.commands.server.ts";
export { awaitingCode, currentActor, personById, type SessionView, sessionsOf } from "./session.queries.server.ts";
export { askForReset, resetPassword, signIn } from "./signin.commands.server.ts";
export { confirmSignUp, signUp } from "./signup.commands.server.ts";
