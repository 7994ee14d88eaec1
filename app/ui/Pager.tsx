import { useText } from "#app/i18n/react.tsx";
import { LinkButton } from "./Button.tsx";
import { Icon } from "./Icon.tsx";

type Beside = { first?: string | null; previous?: string | null; next?: string | null; note?: string };

/** Keyset pages: to the first, back by one where the list can, and on to the next; each a real address. */
export function Pager({ first, previous, next, note }: Beside) {
  const { t } = useText();
  if (!first && !previous && !next) return null;
  return (
    <nav className="pager" aria-label={t("ui.pager")}>
      {first ? (
        <LinkButton
          tone={previous ? "ghost" : "out"}
          href={first}
          rel="first"
          icon={previous ? undefined : "chevron-left"}
        >
          {t("ui.pager.first")}
        </LinkButton>
      ) : null}
      {previous ? (
        <LinkButton tone="out" href={previous} rel="prev" icon="chevron-left">
          {t("ui.pager.previous")}
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
