import { type MessageKey, translator } from "#app/i18n/index.ts";
import { languageOf } from "#app/i18n/language.ts";

/** Title of a page that no search engine needs to know. */
export const quietMeta =
  (key: MessageKey) =>
  ({ location }: { location: { pathname: string; search: string } }) => [
    { title: `${translator(languageOf(`${location.pathname}${location.search}`))(key)} · UKM Mart` },
    { name: "robots", content: "noindex" },
  ];
