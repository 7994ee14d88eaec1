import { useLocation } from "@remix-run/react";
import type { Language } from "#app/core/actor.ts";
import { useText } from "#app/i18n/react.tsx";

/** The same page in the other language; the address alone decides. */
export function LanguageSwitch() {
  const { t, lang } = useText();
  const { pathname, search } = useLocation();
  const address = (language: Language) => {
    const params = new URLSearchParams(search);
    params.delete("lang");
    if (language === "en") params.set("lang", "en");
    return params.size > 0 ? `${pathname}?${params}` : pathname;
  };
  return (
    <nav className="lang" aria-label={t("ui.language")}>
      {(["id", "en"] as const).map((language) => (
        <a
          key={language}
          href={address(language)}
          hrefLang={language}
          lang={language}
          aria-label={language === "id" ? "Bahasa Indonesia" : "English"}
          aria-current={language === lang ? "true" : undefined}
        >
          {language.toUpperCase()}
        </a>
      ))}
    </nav>
  );
}
