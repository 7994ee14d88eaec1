import type { Language } from "#app/core/actor.ts";
import { isId } from "#app/core/ids.ts";
import { db } from "#app/platform/db/db.server.ts";

export type MailRow = {
  id: string;
  recipient: string;
  subject: string;
  template: string;
  language: Language;
  createdAt: Date;
  sentAt: Date | null;
  failedAt: Date | null;
};

const PAGE = 30;
const columns = {
  id: true,
  recipient: true,
  subject: true,
  template: true,
  language: true,
  createdAt: true,
  sentAt: true,
  failedAt: true,
} as const;

/** The outbox, newest first; `after` is the id of the last letter already seen. */
export async function outbox(after: string | null): Promise<{ mails: MailRow[]; next: string | null }> {
  const found = await db.mail.findMany({
    orderBy: { id: "desc" },
    take: PAGE + 1,
    ...(after && isId(after) ? { where: { id: { lt: after } } } : {}),
    select: columns,
  });
  const mails = found.slice(0, PAGE);
  return { mails, next: found.length > PAGE ? (mails.at(-1)?.id ?? null) : null };
}

export const mailById = (id: string): Promise<(MailRow & { text: string }) | null> =>
  db.mail.findUnique({ where: { id }, select: { ...columns, text: true } });
