import { useLocation } from "@remix-run/react";
import type { ReactNode } from "react";
import { paths } from "#app/core/paths.ts";
import { useText } from "#app/i18n/react.tsx";
import { Brand } from "../Brand.tsx";
import { IconLink } from "../Button.tsx";
import { useHref } from "../href.ts";
import { LanguageSwitch } from "../LanguageSwitch.tsx";
import { ShopScript } from "../ShopScript.tsx";
import { DemoBand, Pita, SkipLink } from "./parts.tsx";
import { type Operator, ShopFoot } from "./ShopFoot.tsx";
import { ShopSearch } from "./ShopSearch.tsx";
import { ShopTabs } from "./ShopTabs.tsx";

export type ShopCategory = { slug: string; name: string };

/** Band, search, categories and foot of every shop page. Nothing in it is personal, so the page can be kept. */
export function ShopFrame({
  categories,
  operator,
  demo,
  children,
}: {
  categories: readonly ShopCategory[];
  operator: Operator | null;
  demo: boolean;
  children: ReactNode;
}) {
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
            <ShopSearch />
            <span className="fill md:hidden" />
            <LanguageSwitch />
            <span className="max-md:hidden">
              <IconLink icon="user" label={t("shop.account")} href={paths.account.home()} />
            </span>
            <IconLink
              icon="shopping-basket"
              iconSize={24}
              label={t("shop.cart")}
              href={href(paths.shop.cart())}
              count={0}
              data-cart=""
            />
          </div>
          <CategoryNav categories={categories} />
        </div>
      </header>
      {children}
      {operator ? <ShopFoot operator={operator} /> : null}
      <ShopTabs />
      <ShopScript />
    </>
  );
}

function CategoryNav({ categories }: { categories: readonly ShopCategory[] }) {
  const { t } = useText();
  const href = useHref();
  const { pathname, search } = useLocation();
  const chosen = new URLSearchParams(search).getAll("kategori");
  return (
    <nav className="top-nav" aria-label={t("ui.nav.main")}>
      <div>
        <ul>
          {categories.map(({ slug, name }) => (
            <li key={slug}>
              <a
                href={href(paths.shop.category(slug))}
                aria-current={pathname === paths.shop.category(slug) || chosen.includes(slug) ? "page" : undefined}
              >
                {name}
              </a>
            </li>
          ))}
        </ul>
        <a href={href(paths.shop.map())} aria-current={pathname === paths.shop.map() ? "page" : undefined}>
          {t("shop.map")}
        </a>
        <a href={paths.enterprise.home()}>{t("shop.sell")}</a>
      </div>
    </nav>
  );
}
