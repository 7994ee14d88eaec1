import { inLanguage } from "#app/i18n/language.ts";
import { useText } from "#app/i18n/react.tsx";

/** Links of shop pages carry their language with them. */
export function useHref(): (path: string) => string {
  const { lang } = useText();
  return (path) => inLanguage(path, lang);
}
