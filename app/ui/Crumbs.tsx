import { useText } from "#app/i18n/react.tsx";
import { Icon } from "./Icon.tsx";

export type Crumb = { label: string; href?: string };

/** Where this page lies; the last one is the page itself. */
export function Crumbs({ crumbs }: { crumbs: readonly Crumb[] }) {
  const { t } = useText();
  return (
    <nav className="crumbs" aria-label={t("ui.crumbs")}>
      {crumbs.map(({ label, href }, place) => (
        <span key={label} className="contents">
          {place > 0 ? <Icon name="chevron-right" size={16} /> : null}
          {href ? <a href={href}>{label}</a> : <span aria-current="page">{label}</span>}
        </span>
      ))}
    </nav>
  );
}
