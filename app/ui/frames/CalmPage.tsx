import { isRouteErrorResponse, type MetaFunction, useRouteError } from "@remix-run/react";
import { type MessageKey, translator } from "#app/i18n/index.ts";
import { languageOf } from "#app/i18n/language.ts";
import { useText } from "#app/i18n/react.tsx";
import { LinkButton } from "../Button.tsx";
import { EmptyState } from "../EmptyState.tsx";
import { useHref } from "../href.ts";

/** What stands in the frame when a page cannot be shown: why, and where to go from here. */
export function CalmPage({ home = "/" }: { home?: string }) {
  const { t } = useText();
  const href = useHref();
  const why = reasonOf(useRouteError());
  return (
    <EmptyState title={t(`ui.${why}.title`)} text={t(`ui.${why}.text`)} whole>
      <LinkButton tone="out" href={href(home)}>
        {t("ui.toHome")}
      </LinkButton>
    </EmptyState>
  );
}

type Reason = MessageKey extends infer Key ? (Key extends `ui.${infer Name}.title` ? Name : never) : never;

/** For a layout whose boundary shows this page: its title, and nothing for search engines. */
export const calmMeta: MetaFunction = ({ error, location }) => {
  if (!error) return [];
  const t = translator(languageOf(`http://localhost${location.pathname}${location.search}`));
  return [{ title: `${t(`ui.${reasonOf(error)}.title`)} · UKM Mart` }, { name: "robots", content: "noindex" }];
};

function reasonOf(error: unknown): Reason {
  const status = isRouteErrorResponse(error) ? error.status : 500;
  if (status === 404) return "lost";
  if (status === 403) return "forbidden";
  return status >= 400 && status < 500 ? "method" : "broken";
}
