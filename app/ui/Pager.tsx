import { useText } from "#app/i18n/react.tsx";
import { LinkButton } from "./Button.tsx";
import { Icon } from "./Icon.tsx";

/** Keyset pages: back to the first, and on to the next; each a real address. */
export function Pager({ first, next, note }: { first?: string | null; next?: string | null; note?: string }) {
  const { t } = useText();
  if (!first && !next) return null;
  return (
    <nav className="pager" aria-label={t("ui.pager")}>
      {first ? (
        <LinkButton tone="out" href={first} rel="first" icon="chevron-left">
          {t("ui.pager.first")}
        </LinkButton>
      ) : null}
      {note ? <span className="small quiet">{note}</span> : null}
      {next ? (
        <LinkButton tone="out" href={next} rel="next">
          {t("ui.pager.next")}
          <Icon name="chevron-right" />
        </LinkButton>
      ) : null}
    </nav>
  );
}
