import type { Language } from "#app/core/actor.ts";
import { type MessageKey, type Params, translator } from "#app/i18n/index.ts";

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

/** Subject, plain text and simple HTML from `messages.<template>.subject|body|link`; paragraphs part at blank lines. */
export function written({
  template,
  params,
  language,
  link,
}: Pick<Letter, "template" | "params" | "language" | "link">): Written {
  const t = translator(language);
  const words = (part: string): string => t.lookup(`messages.${template}.${part}`, params) ?? "";
  const paragraphs = words("body").split("\n\n");
  const label = words("link");
  const foot = t("messages.foot" satisfies MessageKey);
  const text = [...paragraphs, ...(link ? [`${label}:\n${link}`] : []), `— \n${foot}`].join("\n\n");
  const html = page({
    language,
    inner: [
      ...paragraphs.map((paragraph) => `<p>${escaped(paragraph).replaceAll("\n", "<br>")}</p>`),
      ...(link ? [`<p><a href="${escaped(link)}" style="${BUTTON}">${escaped(label)}</a></p>`] : []),
      `<p style="color:#5d5148;font-size:14px">${escaped(foot)}</p>`,
    ].join("\n"),
  });
  return { subject: words("subject"), text, html };
}

const BUTTON =
  "display:inline-block;background:#00525c;color:#ffffff;padding:12px 20px;border-radius:10px;text-decoration:none;font-weight:bold";

const page = ({ language, inner }: { language: Language; inner: string }): string =>
  `<!doctype html><html lang="${language}"><head><meta charset="utf-8"></head><body style="margin:0;background:#fcfaf6;color:#2a201b;font:16px/1.6 Arial,sans-serif"><div style="border-top:10px solid #7c1215"></div><div style="max-width:560px;margin:0 auto;padding:24px 16px"><p style="font-weight:bold;font-size:18px">UKM Mart <span style="color:#5d5148;font-weight:normal">Maluku Utara</span></p>
${inner}
</div></body></html>`;

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);
