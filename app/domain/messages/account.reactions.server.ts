import { paths } from "#app/core/paths.ts";
import { drawInvitation, personContact } from "#app/domain/accounts/accounts.server.ts";
import { enterprisesById } from "#app/domain/enterprises/enterprises.server.ts";
import { config } from "#app/platform/config.server.ts";
import type { HistoryEvent, Reaction } from "#app/platform/history/history.server.ts";
import { isPosted, post } from "./mail.commands.server.ts";

/** What others change about an account, and what guards it: each is told to the person, each letter once. */
const told: readonly [action: string, template: string, path: string][] = [
  ["factorOn", "factorOn", paths.auth.forgotten()],
  ["factorOff", "factorOff", paths.auth.forgotten()],
  ["dropFactor", "factorOff", paths.auth.forgotten()],
  ["giveRole", "rolesChanged", paths.auth.signIn()],
  ["takeRole", "rolesChanged", paths.auth.signIn()],
];

export const accountLetters: Reaction[] = [
  { on: "invitation.send", name: "send the link that joins", run: invite },
  ...told.map(([action, template, path]) => ({
    on: `user.${action}`,
    name: "tell what changed about the account",
    run: (event: HistoryEvent) => tell(event, template, path),
  })),
];

/** To an address that may not be anybody's account yet; the link is drawn only while its letter is not out. */
async function invite(event: HistoryEvent): Promise<void> {
  const key = `${event.id}:invitation`;
  if (await isPosted(key)) return;
  const invited = await drawInvitation(event.subjectId);
  if (!invited) return;
  const { token, email, enterpriseId, name, language } = invited;
  const enterprise = enterpriseId ? (await enterprisesById([enterpriseId], language)).get(enterpriseId) : undefined;
  const params = { name, place: enterprise?.name ?? "UKM Mart" };
  await post({
    key,
    recipient: email,
    language,
    template: "invitation",
    params,
    link: at(paths.auth.invitation(token)),
  });
}

async function tell(event: HistoryEvent, template: string, path: string): Promise<void> {
  const reader = await personContact(event.subjectId);
  if (!reader) return;
  const { email, language, name } = reader;
  const key = `${event.id}:${template}`;
  await post({ key, recipient: email, language, template, params: { name }, link: at(path) });
}

const at = (path: string): string => new URL(path, config.web.origin).href;
