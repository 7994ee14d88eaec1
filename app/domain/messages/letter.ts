import type { Language } from "#app/core/actor.ts";
import { type MessageKey, type Params, translator } from "#app/i18n/index.ts";
import { laidOut } from "./letter.layout.ts";

/** A letter as a room of words: a subject, paragraphs, one thing to do. */
export type Letter = {
  /** What makes it one letter: the event and its reader. */
  key: string;
  recipient: string;
  language: Language;
  template: string;
  params: Params;
  /** Where its one link leads, whole. */
  link: string | null;
};

export type Written = { subject: string; text: string; html: string };

type Writing = Pick<Letter, "template" | "params" | "language" | "link"> & { demo: boolean };

/** Subject, plain text and HTML from `messages.<template>.subject|body|link`; paragraphs part at blank lines. */
export function written({ template, params, language, link, demo }: Writing): Written {
  const t = translator(language);
  const words = (part: string): string => t.lookup(`messages.${template}.${part}`, params) ?? "";
  const paragraphs = words("body").split("\n\n");
  const label = words("link");
  const foot = t("messages.foot" satisfies MessageKey);
  const band = demo ? t("messages.demo" satisfies MessageKey) : null;
  const subject = words("subject").replace(/\s+/g, " ").trim();
  const signed = [`— \n${foot}`, ...(band ? [band] : [])];
  return {
    subject,
    text: [...paragraphs, ...(link ? [`${label}:\n${link}`] : []), ...signed].join("\n\n"),
    html: laidOut({ language, subject, paragraphs, foot, band, button: link ? { label, href: link } : null }),
  };
}
