import { type ActionFunctionArgs, redirectDocument } from "@remix-run/node";
import { paths } from "#app/core/paths.ts";
import { endSession } from "#app/domain/accounts/accounts.server.ts";
import { useText } from "#app/i18n/react.tsx";
import { Button, LinkButton } from "#app/ui/Button.tsx";
import { useHref } from "#app/ui/href.ts";
import { quietMeta } from "./meta.ts";

/** For who comes by a link; opening a page signs nobody out. */
export const loader = () => null;

export async function action({ request }: ActionFunctionArgs) {
  const target = `${paths.auth.signIn()}?kabar=out`;
  throw redirectDocument(target, { status: 303, headers: { "Set-Cookie": await endSession(request) } });
}

export const meta = quietMeta("accounts.signOut.title");

export default function SignOut() {
  const { t } = useText();
  const href = useHref();
  return (
    <>
      <h1>{t("accounts.signOut.title")}</h1>
      <p className="quiet">{t("accounts.signOut.text")}</p>
      <form method="post" className="row">
        <Button>{t("accounts.signOut.do")}</Button>
        <LinkButton tone="ghost" href={href(paths.shop.home())}>
          {t("accounts.signOut.stay")}
        </LinkButton>
      </form>
    </>
  );
}
