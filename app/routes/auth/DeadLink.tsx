import { isRouteErrorResponse, useRouteError } from "@remix-run/react";
import { paths } from "#app/core/paths.ts";
import { useText } from "#app/i18n/react.tsx";
import { LinkButton } from "#app/ui/Button.tsx";
import { EmptyState } from "#app/ui/EmptyState.tsx";
import { CalmPage } from "#app/ui/frames/CalmPage.tsx";
import { useHref } from "#app/ui/href.ts";

/** A link from a letter that was used, ran out or never was: all look alike, and the way on is shown. */
export function DeadLink() {
  const { t } = useText();
  const href = useHref();
  if (!useIsGone()) return <CalmPage />;
  return (
    <EmptyState title={t("accounts.link.title")} text={t("accounts.link.text")}>
      <LinkButton href={href(paths.auth.forgotten())}>{t("accounts.signIn.forgotten")}</LinkButton>
    </EmptyState>
  );
}

/** Only who sent it can send another; who has joined already just signs in. */
export function DeadInvitation() {
  const { t } = useText();
  const href = useHref();
  if (!useIsGone()) return <CalmPage />;
  return (
    <EmptyState title={t("accounts.link.title")} text={t("accounts.link.invitation")}>
      <LinkButton href={href(paths.auth.signIn())}>{t("accounts.signIn.do")}</LinkButton>
    </EmptyState>
  );
}

function useIsGone(): boolean {
  const error = useRouteError();
  return isRouteErrorResponse(error) && error.status === 404;
}
