import type { Language } from "#app/core/actor.ts";

export type LaidOut = {
  language: Language;
  subject: string;
  paragraphs: readonly string[];
  /** The one thing to do. */
  button: { label: string; href: string } | null;
  foot: string;
  /** Says that nothing here is real, in a demo. */
  band: string | null;
};

/** The colours of the tokens in sRGB: mail programs know neither custom properties nor oklch. */
const ink = "#2a201b";
const quiet = "#574e46";
const paper = "#fcfaf6";
const sand = "#ece8e0";
const sea = "#025565";
const nutmeg = "#f9be4f";
const mace = "#7c1215";
const FONT = "'UKM Jakarta',-apple-system,'Segoe UI',Roboto,Arial,sans-serif";

/**
 * A letter as every mail program can show it: one column of at most 560 px, tables and inline styles, no picture
 * that has to be fetched. The woven band at the top is the shop's own, in three stripes.
 */
export function laidOut({ language, subject, paragraphs, button, foot, band }: LaidOut): string {
  const text = paragraphs.map(
    (words) => `<p style="margin:0 0 16px;font:400 16px/1.6 ${FONT};color:${ink}">${inLines(words)}</p>`,
  );
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<meta name="color-scheme" content="light">
<title>${escaped(subject)}</title>
</head>
<body style="margin:0;padding:0;background:${paper}">
<div style="display:none;max-height:0;overflow:hidden">${escaped(paragraphs[1] ?? subject)}</div>
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0" style="background:${paper}">
${stripes}
<tr><td align="center" style="padding:24px 16px 40px">
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0" style="max-width:560px">
<tr><td style="padding:0 0 16px;font:800 20px/1.2 ${FONT};color:${mace}">UKM Mart<span style="display:block;font:400 13px/1.4 ${FONT};color:${quiet}">Maluku Utara</span></td></tr>
${band ? `<tr><td style="padding:8px 12px;background:${nutmeg};border-radius:8px;font:400 14px/1.5 ${FONT};color:${ink}">${escaped(band)}</td></tr><tr><td style="height:16px;line-height:16px">&nbsp;</td></tr>` : ""}
<tr><td style="background:#ffffff;border:1px solid ${sand};border-radius:14px;padding:24px">
<h1 style="margin:0 0 16px;font:700 22px/1.3 ${FONT};color:${ink}">${escaped(subject)}</h1>
${text.join("\n")}
${button ? pressed(button) : ""}
</td></tr>
<tr><td style="padding:16px 4px 0;font:400 13px/1.5 ${FONT};color:${quiet}">${escaped(foot)}</td></tr>
</table>
</td></tr>
</table>
</body>
</html>
`;
}

const stripes = [
  [mace, 8],
  [nutmeg, 3],
  [sea, 3],
]
  .map(
    ([colour, height]) =>
      `<tr><td style="height:${height}px;line-height:${height}px;font-size:0;background:${colour}">&nbsp;</td></tr>`,
  )
  .join("\n");

/** A button, and below it the address in words for whoever cannot press it. */
const pressed = ({ label, href }: { label: string; href: string }): string =>
  `<table role="presentation" cellpadding="0" cellspacing="0" border="0" style="margin:8px 0 16px"><tr><td style="background:${sea};border-radius:10px"><a href="${escaped(href)}" style="display:inline-block;padding:14px 22px;font:700 16px/1.2 ${FONT};color:#ffffff;text-decoration:none">${escaped(label)}</a></td></tr></table>
<p style="margin:0;font:400 13px/1.5 ${FONT};color:${quiet};word-break:break-all">${escaped(href)}</p>`;

const inLines = (words: string): string => escaped(words).replaceAll("\n", "<br>");

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);
