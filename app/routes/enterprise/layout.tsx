import type { LoaderFunctionArgs } from "@remix-run/node";
import { Outlet, useRouteLoaderData } from "@remix-run/react";
import type { ReactNode } from "react";
import { paths } from "#app/core/paths.ts";
import { requireMember } from "#app/domain/accounts/accounts.server.ts";
import { unreadNotices } from "#app/domain/messages/messages.server.ts";
import { useText } from "#app/i18n/react.tsx";
import { config } from "#app/platform/config.server.ts";
import { CalmPage, calmMeta } from "#app/ui/frames/CalmPage.tsx";
import { OwnerFrame, OwnerPage, type Tab } from "#app/ui/frames/OwnerFrame.tsx";
import { officeLinks } from "#app/ui/office-links.ts";

export const links = officeLinks;
export const meta = calmMeta;
export const handle = { hydrate: true };

export async function loader({ request }: LoaderFunctionArgs) {
  const { actor } = await requireMember(request);
  return { language: actor.language, demo: config.isDemo, news: await unreadNotices(actor) };
}

export default function EnterpriseLayout() {
  return (
    <Frame>
      <Outlet />
    </Frame>
  );
}

export function ErrorBoundary() {
  const { t } = useText();
  return (
    <Frame>
      <OwnerPage title={t("ui.desk")}>
        <CalmPage home={paths.enterprise.home()} />
      </OwnerPage>
    </Frame>
  );
}

function Frame({ children }: { children: ReactNode }) {
  const { t } = useText();
  const around = useRouteLoaderData<typeof loader>("routes/enterprise/layout");
  const tabs: Tab[] = [
    { href: paths.enterprise.home(), label: t("ui.tab.home"), icon: "house" },
    { href: paths.enterprise.products(), label: t("ui.tab.products"), icon: "package" },
    { href: paths.enterprise.orders(), label: t("ui.tab.orders"), icon: "receipt" },
    { href: paths.enterprise.packaging(), label: t("ui.tab.packaging"), icon: "package-open" },
    { href: paths.account.home(), label: t("ui.tab.account"), icon: "user", count: around?.news },
  ];
  return (
    <OwnerFrame tabs={tabs} demo={around?.demo ?? false}>
      {children}
    </OwnerFrame>
  );
}
