import type { MetaDescriptor, MetaFunction } from "@remix-run/node";
import { type MessageKey, translator } from "#app/i18n/index.ts";
import { languageOf } from "#app/i18n/language.ts";

type Page = {
  title: string;
  description?: string;
  /** Where the shop lives, e.g. "https://mart.example". */
  origin: string;
  /** Path and query of this page without its language. */
  path: string;
  english: boolean;
  /** Path of a drawn picture of 1200 × 630. */
  image?: string;
  kind?: "product";
  /** Kept out of search engines: filtered, wrong or personal. */
  hidden?: boolean;
};

/** Title, canonical address, the other language, and what a shared link shows. */
export function shopMeta({ title, description, origin, path, english, image, kind, hidden }: Page): MetaDescriptor[] {
  const indonesian = origin + path;
  const inEnglish = `${indonesian}${path.includes("?") ? "&" : "?"}lang=en`;
  const here = english ? inEnglish : indonesian;
  const titled = title === "UKM Mart" ? title : `${title} · UKM Mart`;
  return [
    { title: titled },
    ...(description ? [{ name: "description", content: description }] : []),
    ...(hidden ? [{ name: "robots", content: "noindex" }] : []),
    { tagName: "link", rel: "canonical", href: here },
    { tagName: "link", rel: "alternate", hrefLang: "id", href: indonesian },
    { tagName: "link", rel: "alternate", hrefLang: "en", href: inEnglish },
    { tagName: "link", rel: "alternate", hrefLang: "x-default", href: indonesian },
    { property: "og:type", content: kind ?? "website" },
    { property: "og:site_name", content: "UKM Mart" },
    { property: "og:title", content: title },
    ...(description ? [{ property: "og:description", content: description }] : []),
    { property: "og:url", content: here },
    { property: "og:locale", content: english ? "en_GB" : "id_ID" },
    ...(image
      ? [
          { property: "og:image", content: origin + image },
          { property: "og:image:width", content: "1200" },
          { property: "og:image:height", content: "630" },
          { property: "og:image:alt", content: title },
          { name: "twitter:card", content: "summary_large_image" },
        ]
      : []),
  ];
}

export type Crumb = { label: string; path: string };

/** The way to a page, as search engines read it; the last is the page itself. */
export const crumbsJson = (origin: string, crumbs: readonly Crumb[]) => ({
  "@context": "https://schema.org",
  "@type": "BreadcrumbList",
  itemListElement: crumbs.map(({ label, path }, place) => ({
    "@type": "ListItem",
    position: place + 1,
    name: label,
    item: origin + path,
  })),
});

/** Pages that belong to one buyer: a title, and nothing for search engines. */
export const quietShopMeta =
  (title: MessageKey): MetaFunction =>
  ({ location }) => [
    { title: `${translator(languageOf(`${location.pathname}${location.search}`))(title)} · UKM Mart` },
    { name: "robots", content: "noindex" },
  ];
