import { createTransport } from "nodemailer";
import { newId } from "#app/core/ids.ts";
import { clock } from "#app/platform/clock.server.ts";
import { config } from "#app/platform/config.server.ts";
import { db, inTransaction } from "#app/platform/db/db.server.ts";
import { addJob } from "#app/platform/jobs.server.ts";
import { type Letter, written } from "./letter.ts";

/** Puts a letter into the outbox, once for its key; the worker takes it from there. */
export async function post(letter: Letter): Promise<void> {
  const now = clock.now();
  const id = newId(now.getTime());
  await inTransaction(async (tx) => {
    const { count } = await tx.mail.createMany({
      data: [
        {
          id,
          key: letter.key,
          recipient: letter.recipient,
          language: letter.language,
          template: letter.template,
          ...written({ ...letter, demo: config.isDemo }),
          createdAt: now,
        },
      ],
      skipDuplicates: true,
    });
    if (count === 1 && config.mail.smtpUrl) await addJob(tx, "messages.send", { mail: id }, { key: `mail:${id}` });
  });
}

export const isPosted = async (key: string): Promise<boolean> => (await db.mail.count({ where: { key } })) > 0;

/** Hands one letter to the mail server. The server may see it twice after a crash, never a second outbox row. */
export async function sendMail(id: string): Promise<void> {
  const mail = await db.mail.findUnique({ where: { id } });
  if (!mail || mail.sentAt || !config.mail.smtpUrl) return;
  const { recipient, subject, text, html } = mail;
  try {
    await transport(config.mail.smtpUrl).sendMail({
      from: config.mail.from,
      to: recipient,
      subject,
      text,
      messageId: `<${id}@${new URL(config.web.origin).hostname}>`,
      ...(html ? { html } : {}),
    });
  } catch (error) {
    const failure = error instanceof Error ? error.name : "unknown";
    await db.mail.update({ where: { id }, data: { tries: { increment: 1 }, failedAt: clock.now(), failure } });
    throw error;
  }
  await db.mail.update({
    where: { id },
    data: { tries: { increment: 1 }, sentAt: clock.now(), failedAt: null, failure: null },
  });
}

let sender: ReturnType<typeof createTransport> | null = null;

function transport(url: string) {
  sender ??= createTransport(url, { disableFileAccess: true, disableUrlAccess: true });
  return sender;
}
