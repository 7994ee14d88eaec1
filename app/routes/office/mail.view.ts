import type { MailRow } from "#app/domain/messages/messages.server.ts";

/** What became of a letter: sent, failed on its way, or still in the house. */
export function mailFate({ sentAt, failedAt }: Pick<MailRow, "sentAt" | "failedAt">) {
  if (sentAt) return { tone: "ok", icon: "check", words: "office.mail.sent" } as const;
  if (failedAt) return { tone: "bad", icon: "triangle-alert", words: "office.mail.failed" } as const;
  return { tone: "mute", icon: "mail", words: "office.mail.kept" } as const;
}

/** A letter's text in pieces, so that whole web addresses become links. */
export const pieces = (text: string): { words: string; link: boolean }[] =>
  text
    .split(/(https?:\/\/[^\s<>"]+)/)
    .filter((words) => words !== "")
    .map((words) => ({ words, link: /^https?:\/\//.test(words) }));
