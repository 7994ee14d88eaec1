import { inLanguage } from "#app/i18n/language.ts";
import { escaped } from "./xml.ts";

/**
 * A sitemap may hold 50,000 addresses in 50 MB. Every page brings two, and each of these names three: five thousand pages
 * with the longest of slugs stay under 15 MB.
 */
export const PAGES_A_PART = 5_000;

/** What stands still and the kinds and places; the makers; the goods. */
const partKinds = ["halaman", "usaha", "produk"] as const;
type PartKind = (typeof partKinds)[number];

export type Part = { kind: PartKind; from: number; most: number };

/** The files of all parts. Where nothing is on display yet there are no goods to name, but the shop stands. */
export function partFiles({ products, makers }: { products: number; makers: number }): string[] {
  const filesOf = (kind: PartKind, pages: number) =>
    Array.from({ length: Math.ceil(pages / PAGES_A_PART) }, (_, at) => `${kind}-${at + 1}.xml`);
  return [...filesOf("halaman", 1), ...filesOf("usaha", makers), ...filesOf("produk", products)];
}

/** Which slice a file holds; null for a name that no part could have. */
export function partOf(file: string): Part | null {
  const [, word, number] = /^([a-z]+)-([1-9]\d{0,4})\.xml$/.exec(file) ?? [];
  const kind = partKinds.find((known) => known === word);
  return kind ? { kind, from: (Number(number) - 1) * PAGES_A_PART, most: PAGES_A_PART } : null;
}

export type Page = { path: string; changedAt?: Date };

/** A page in both languages: each is an address of its own and names the other. */
export function entries({ path, changedAt }: Page, origin: string): string {
  const at = (language: "id" | "en") => escaped(origin + inLanguage(path, language));
  const others = (["id", "en", "x-default"] as const)
    .map((code) => `<xhtml:link rel="alternate" hreflang="${code}" href="${at(code === "en" ? "en" : "id")}"/>`)
    .join("");
  const changed = changedAt ? `<lastmod>${changedAt.toISOString().slice(0, 10)}</lastmod>` : "";
  return `<url><loc>${at("id")}</loc>${changed}${others}</url>\n<url><loc>${at("en")}</loc>${changed}${others}</url>`;
}

export const sitemapReply = (body: string): Response =>
  new Response(`<?xml version="1.0" encoding="UTF-8"?>\n${body}\n`, {
    headers: { "Content-Type": "application/xml", "Cache-Control": "public, max-age=3600" },
  });
