import { paths } from "#app/core/paths.ts";
import { type Contact, drawLink, personContact } from "#app/domain/accounts/accounts.server.ts";
import type { HistoryEvent, Reaction } from "#app/platform/history/history.server.ts";
import { accountLetters } from "./account.reactions.server.ts";
import { isPosted, post } from "./mail.commands.server.ts";
import { whole } from "./tell.server.ts";

/** What somebody is told about the own account. Links are drawn here, so that no token lies in the history. */
export const peopleReactions: Reaction[] = [
  {
    on: "user.signUp",
    name: "send the link that opens the account",
    run: (event) =>
      write(event, "signUp", async ({ personId }) => paths.auth.confirm(await drawLink("emailCheck", personId))),
  },
  {
    on: "user.signUpAgain",
    name: "tell that the account is there already",
    run: (event) => write(event, "signUpAgain", async () => paths.auth.forgotten()),
  },
  {
    on: "user.forgotten",
    name: "send the link to a new password",
    run: (event) =>
      write(event, "forgotten", async ({ personId }) => paths.auth.reset(await drawLink("passwordReset", personId))),
  },
  {
    on: "user.resetPassword",
    name: "tell that the password was changed",
    run: (event) => write(event, "passwordChanged", async () => paths.auth.forgotten()),
  },
  {
    on: "user.changePassword",
    name: "tell that the password was changed",
    run: (event) => write(event, "passwordChanged", async () => paths.auth.forgotten()),
  },
  ...accountLetters,
];

async function write(
  event: HistoryEvent,
  template: string,
  pathFor: (reader: Contact) => Promise<string>,
): Promise<void> {
  const reader = await personContact(event.subjectId);
  const key = `${event.id}:${template}`;
  if (!reader || (await isPosted(key))) return;
  const { email, language, name } = reader;
  await post({ key, recipient: email, language, template, params: { name }, link: whole(await pathFor(reader)) });
}
