import { isRouteErrorResponse, useRouteError } from "@remix-run/react";
import type { MessageKey } from "#app/i18n/index.ts";
import { useText } from "#app/i18n/react.tsx";
import { LinkButton } from "../Button.tsx";
import { EmptyState } from "../EmptyState.tsx";
import { useHref } from "../href.ts";

/** What stands in the frame when a page cannot be shown: why, and where to go from here. */
export function CalmPage({ home = "/" }: { home?: string }) {
  const { t } = useText();
  const href = useHref();
  const error = useRouteError();
  const why = reasonOf(isRouteErrorResponse(error) ? error.status : 500);
  return (
    <EmptyState title={t(`ui.${why}.title`)} text={t(`ui.${why}.text`)}>
      <LinkButton tone="out" href={href(home)}>
        {t("ui.toHome")}
      </LinkButton>
    </EmptyState>
  );
}

type Reason = MessageKey extends infer Key ? (Key extends `ui.${infer Name}.title` ? Name : never) : never;

function reasonOf(status: number): Reason {
  if (status === 404) return "lost";
  if (status === 403) return "forbidden";
  return status >= 400 && status < 500 ? "method" : "broken";
}
