import { useLocation } from "@remix-run/react";
import { paths } from "#app/core/paths.ts";
import { useText } from "#app/i18n/react.tsx";
import { useHref } from "../href.ts";
import { Icon } from "../Icon.tsx";

/** The phone's five places at the foot. */
export function ShopTabs() {
  const { t } = useText();
  const href = useHref();
  const { pathname } = useLocation();
  const tabs = [
    { icon: "house", label: t("shop.tab.home"), to: href(paths.shop.home()), here: pathname === "/" },
    {
      icon: "layout-grid",
      label: t("shop.tab.categories"),
      to: href(paths.shop.list()),
      here: pathname.startsWith("/produk"),
    },
    { icon: "map", label: t("shop.tab.map"), to: href(paths.shop.map()), here: pathname === paths.shop.map() },
    {
      icon: "package",
      label: t("shop.tab.orders"),
      to: href(paths.shop.track()),
      here: pathname.startsWith("/pesanan"),
    },
    { icon: "user", label: t("shop.account"), to: paths.account.home(), here: false },
  ] as const;
  return (
    <nav className="tabs shop-tabs" aria-label={t("ui.nav.bottom")}>
      {tabs.map(({ icon, label, to, here }) => (
        <a key={icon} href={to} aria-current={here ? "page" : undefined}>
          <Icon name={icon} size={22} />
          {label}
        </a>
      ))}
    </nav>
  );
}
