import { type MessageKey, translator } from "#app/i18n/index.ts";

/** The title in the reader's language, as the page's loader knows it; without one (an error) in Indonesian. */
export const ownMeta =
  (key: MessageKey) =>
  ({ data }: { data?: unknown }) => {
    const english = typeof data === "object" && data !== null && "language" in data && data.language === "en";
    return [{ title: `${translator(english ? "en" : "id")(key)} · UKM Mart` }, { name: "robots", content: "noindex" }];
  };
