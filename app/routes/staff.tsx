import type { LoaderFunctionArgs } from "@remix-run/node";
import { Outlet, useMatches, useRouteLoaderData } from "@remix-run/react";
import type { ReactNode } from "react";
import { staffRoles } from "#app/core/actor.ts";
import { requireRole } from "#app/domain/accounts/accounts.server.ts";
import { unreadNotices } from "#app/domain/messages/messages.server.ts";
import { useText } from "#app/i18n/react.tsx";
import { CalmPage, calmMeta } from "#app/ui/frames/CalmPage.tsx";
import { OfficeBody, OfficeFrame } from "#app/ui/frames/OfficeFrame.tsx";
import { officeLinks } from "#app/ui/office-links.ts";
import { staffFrame } from "./staff.server.ts";

/** The frame of curation, packaging house and office. Who may read a page is said by the page itself. */
export const links = officeLinks;
export const meta = calmMeta;
export const handle = { hydrate: true };

export async function loader({ request }: LoaderFunctionArgs) {
  const person = await requireRole(request, ...staffRoles);
  return { ...staffFrame(person), news: await unreadNotices(person) };
}

export default function StaffLayout() {
  return (
    <Frame>
      <Outlet />
    </Frame>
  );
}

export function ErrorBoundary() {
  return (
    <Frame>
      <OfficeBody>
        <CalmPage />
      </OfficeBody>
    </Frame>
  );
}

/** `around` is absent when the person may not be here at all; a board asks for room by `handle = { slim: true }`. */
function Frame({ children }: { children: ReactNode }) {
  const { t } = useText();
  const around = useRouteLoaderData<typeof loader>("routes/staff");
  const slim = useMatches().some(({ handle }) => isSlim(handle));
  const groups = (around?.groups ?? []).map(({ group, links: areas }) => ({
    title: group === "centre" ? undefined : t(`ui.railGroup.${group}`),
    links: areas.map(({ area, href, icon }) => ({ href, icon, label: t(`ui.rail.${area}`) })),
  }));
  return (
    <OfficeFrame
      groups={groups}
      person={{ name: around?.name ?? "", role: around?.role ? t(`role.${around.role}`) : "" }}
      news={around?.news ?? 0}
      demo={around?.demo ?? false}
      slim={slim}
    >
      {children}
    </OfficeFrame>
  );
}

const isSlim = (handle: unknown): boolean =>
  typeof handle === "object" && handle !== null && "slim" in handle && handle.slim === true;
