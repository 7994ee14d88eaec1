import type { Contact } from "#app/domain/accounts/accounts.server.ts";
import type { Params } from "#app/i18n/index.ts";
import { config } from "#app/platform/config.server.ts";
import { post } from "./mail.commands.server.ts";
import { leaveNotice } from "./notice.commands.server.ts";

type News = {
  /** The event and whatever else makes it one piece of news; the reader is added here. */
  key: string;
  template: string;
  params: Params;
  path: string;
};

/** Tells somebody who has an account: a letter to the address, and its subject as a notice inside. */
export async function tell(reader: Contact, { key, template, params, path }: News): Promise<void> {
  const { personId, email, language, name } = reader;
  const once = `${key}:${template}:${personId}`;
  await post({
    key: once,
    recipient: email,
    language,
    template,
    params: { ...params, name },
    link: whole(path),
  });
  await leaveNotice({ key: once, personId, textKey: `messages.${template}.subject`, params, link: path });
}

export const whole = (path: string): string => new URL(path, config.web.origin).href;
