import { useLocation } from "@remix-run/react";
import type { ReactNode } from "react";
import { useText } from "#app/i18n/react.tsx";
import { IconLink } from "../Button.tsx";
import { Icon, type IconName } from "../Icon.tsx";
import { DemoBand, Pita, SkipLink } from "./parts.tsx";

/** A count says how much of it is new. */
export type Tab = { href: string; label: string; icon: IconName; count?: number };

/** The owner's desk: made for a phone, tabs at the foot. Each page inside is an `OwnerPage`. */
export function OwnerFrame({ tabs, demo, children }: { tabs: readonly Tab[]; demo: boolean; children: ReactNode }) {
  const { t } = useText();
  const { pathname } = useLocation();
  const here = deepest(
    tabs.map((tab) => tab.href),
    pathname,
  );
  return (
    <>
      <SkipLink />
      <Pita />
      <DemoBand shown={demo} />
      {children}
      <nav className="tabs" aria-label={t("ui.nav.bottom")}>
        {tabs.map((tab) => (
          <a key={tab.href} href={tab.href} aria-current={tab.href === here ? "page" : undefined}>
            <Icon name={tab.icon} size={24} />
            {tab.label}
            {tab.count ? <span className="count">{tab.count}</span> : null}
          </a>
        ))}
      </nav>
    </>
  );
}

/** Back, title and help above; the page below. */
export function OwnerPage({
  title,
  back,
  end,
  children,
}: {
  title: string;
  back?: { href: string; label: string };
  end?: ReactNode;
  children: ReactNode;
}) {
  return (
    <>
      <header className="owner-top">
        <div className="wrap">
          {back ? <IconLink icon="arrow-left" iconSize={24} label={back.label} href={back.href} /> : null}
          <b className="title">{title}</b>
          {end}
        </div>
      </header>
      <main id="isi" className="owner-main">
        {children}
      </main>
    </>
  );
}

/** The link that lies deepest on the way to this page is the current one. */
export function deepest(hrefs: readonly string[], pathname: string): string | undefined {
  return hrefs
    .filter((href) => pathname === href || pathname.startsWith(`${href}/`))
    .toSorted((a, b) => b.length - a.length)[0];
}
