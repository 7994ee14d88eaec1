import { useLocation } from "@remix-run/react";
import type { ReactNode } from "react";
import { paths } from "#app/core/paths.ts";
import { useText } from "#app/i18n/react.tsx";
import { Brand } from "../Brand.tsx";
import { Icon, type IconName } from "../Icon.tsx";
import { deepest } from "./OwnerFrame.tsx";
import { DemoBand, SkipLink } from "./parts.tsx";

export type RailLink = { href: string; label: string; icon: IconName; count?: number };
export type RailGroup = { title?: string; links: readonly RailLink[] };

/** Rail at the left, the work at the right. `slim` leaves room for boards. Pages are an `OfficeHead` and an `OfficeBody`. */
export function OfficeFrame({
  groups,
  person,
  news = 0,
  demo,
  slim = false,
  children,
}: {
  groups: readonly RailGroup[];
  person: { name: string; role: string };
  /** Notices not read yet. */
  news?: number;
  demo: boolean;
  slim?: boolean;
  children: ReactNode;
}) {
  const { t } = useText();
  const { pathname } = useLocation();
  const here = deepest(
    groups.flatMap((group) => group.links.map((link) => link.href)),
    pathname,
  );
  return (
    <>
      <SkipLink />
      <DemoBand shown={demo} />
      <div className={slim ? "office office-slim" : "office"}>
        <nav className="rail" aria-label={t("ui.nav.main")}>
          <Brand href={paths.shop.home()} label={t("ui.home")} tagline={t("ui.office")} size={34} />
          {groups.map((group) => (
            <RailPart key={group.links[0]?.href ?? group.title} group={group} here={here} />
          ))}
          <div className="me">
            <b>{person.name}</b>
            <br />
            {person.role}
            <a href={paths.account.notices()}>
              {news > 0 ? t("messages.notices.some", { n: news }) : t("messages.notices.title")}
            </a>
            <form method="post" action={paths.auth.signOut()}>
              <button type="submit">{t("ui.signOut")}</button>
            </form>
          </div>
        </nav>
        <div className="office-main">{children}</div>
      </div>
    </>
  );
}

function RailPart({ group, here }: { group: RailGroup; here: string | undefined }) {
  return (
    <>
      {group.title ? <h2>{group.title}</h2> : null}
      {group.links.map(({ href, label, icon, count }) => (
        <a key={href} className="rail-link" href={href} aria-current={href === here ? "page" : undefined}>
          <Icon name={icon} />
          {label}
          {count ? <span className="count">{count}</span> : null}
        </a>
      ))}
    </>
  );
}

/** Title at the left, filters and acts at the right. */
export function OfficeHead({ title, children }: { title: ReactNode; children?: ReactNode }) {
  return (
    <header className="office-head">
      <h1 className="fill">{title}</h1>
      {children}
    </header>
  );
}

export function OfficeBody({ children }: { children: ReactNode }) {
  return (
    <main id="isi" className="office-body">
      {children}
    </main>
  );
}
