/**
 * The server's door to people: who asks, what they may do, how they sign in and out. What an enterprise is belongs to
 * the enterprises; the letters that carry links are written by the messages, which draw the links here.
 */
export { requireMember, requirePerson, requireRole } from "./guards.server.ts";
export { acceptInvitation, type InvitationView, invitationWith, inviteMember } from "./invitation.commands.server.ts";
export { drawLink, openLink } from "./link.commands.server.ts";
export { hashPassword } from "./password.server.ts";
export { type Contact, memberIdsOf, membersWith, namesOf, personContact } from "./people.queries.server.ts";
export { changePassword, changeProfile } from "./profile.commands.server.ts";
export { endSession, openSession, revokeSessions } from "./session.commands.server.ts";
export { currentActor, type SessionView, sessionsOf } from "./session.queries.server.ts";
export { askForReset, resetPassword, signIn } from "./signin.commands.server.ts";
export { confirmSignUp, signUp } from "./signup.commands.server.ts";
