import { createContext, type ReactNode, useContext } from "react";
import type { Language } from "#app/core/actor.ts";
import { type Translate, translator } from "./index.ts";

const LanguageContext = createContext<Language>("id");

export function LanguageProvider({ language, children }: { language: Language; children: ReactNode }) {
  return <LanguageContext.Provider value={language}>{children}</LanguageContext.Provider>;
}

/** The words of the page in the reader's language. */
export function useText(): { t: Translate; lang: Language } {
  const lang = useContext(LanguageContext);
  return { t: translator(lang), lang };
}
