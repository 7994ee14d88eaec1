import { paths } from "#app/core/paths.ts";
import { useText } from "#app/i18n/react.tsx";
import { LinkButton } from "#app/ui/Button.tsx";
import { EmptyState } from "#app/ui/EmptyState.tsx";
import { useHref } from "#app/ui/href.ts";

export type Help = { label: string; href: string };

/** Why nothing is shown, and the nearest searches that show something. */
export function NothingFound({ words, help }: { words: string; help: readonly Help[] }) {
  const { t } = useText();
  const href = useHref();
  return (
    <EmptyState
      title={words ? t("shop.nothing.words", { words }) : t("shop.nothing.filters")}
      text={help.length > 0 ? t("shop.nothing.try") : t("shop.nothing.look")}
    >
      <div className="actions justify-center">
        {help.map((one) => (
          <LinkButton key={one.href} tone="out" href={one.href}>
            {one.label}
          </LinkButton>
        ))}
        <LinkButton tone={help.length > 0 ? "ghost" : "out"} href={href(paths.shop.list())}>
          {t("shop.list.all")}
        </LinkButton>
      </div>
    </EmptyState>
  );
}
