import type { ReactNode } from "react";
import { paths } from "#app/core/paths.ts";
import { useText } from "#app/i18n/react.tsx";
import { Brand } from "../Brand.tsx";
import { useHref } from "../href.ts";
import { Icon } from "../Icon.tsx";
import { LanguageSwitch } from "../LanguageSwitch.tsx";
import { ShopScript } from "../ShopScript.tsx";
import { DemoBand, Pita, SkipLink } from "./parts.tsx";

/** A short head and nothing else, so that a buyer finishes what she began. */
export function CheckoutFrame({ demo, children }: { demo: boolean; children: ReactNode }) {
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
            <span className="row small lead gap-1.5">
              <Icon name="lock" size={18} />
              {t("ui.safe")}
            </span>
            <LanguageSwitch />
          </div>
        </div>
      </header>
      <main id="isi" className="wrap flex-1 max-w-form py-5">
        {children}
      </main>
      <ShopScript />
    </>
  );
}
