import type { ReactNode } from "react";
import { paths } from "#app/core/paths.ts";
import { useText } from "#app/i18n/react.tsx";
import { Brand } from "../Brand.tsx";
import { useHref } from "../href.ts";
import { LanguageSwitch } from "../LanguageSwitch.tsx";
import { DemoBand, Pita, SkipLink } from "./parts.tsx";

/** Sign-in, sign-up and their kin: one card's width, the shop one click away. */
export function AuthFrame({ demo, children }: { demo: boolean; children: ReactNode }) {
  const { t } = useText();
  const href = useHref();
  return (
    <>
      <SkipLink />
      <Pita />
      <DemoBand shown={demo} />
      <header className="top">
        <div className="wrap">
          <div className="bar">
            <Brand href={href(paths.shop.home())} label={t("ui.home")} tagline={t("ui.place")} />
            <span className="fill" />
            <LanguageSwitch />
          </div>
        </div>
      </header>
      <main id="isi" className="auth">
        <div className="auth-card">{children}</div>
      </main>
    </>
  );
}
