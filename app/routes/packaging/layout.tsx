import type { LoaderFunctionArgs } from "@remix-run/node";
import { Outlet, useRouteLoaderData } from "@remix-run/react";
import type { ReactNode } from "react";
import { requireRole } from "#app/domain/accounts/accounts.server.ts";
import { CalmPage } from "#app/ui/frames/CalmPage.tsx";
import { OfficeBody } from "#app/ui/frames/OfficeFrame.tsx";
import { officeLinks } from "#app/ui/office-links.ts";
import { StaffFrame } from "../StaffFrame.tsx";
import { packagingRoles, staffFrame } from "../staff.server.ts";

export const links = officeLinks;
export const handle = { hydrate: true };

export async function loader({ request }: LoaderFunctionArgs) {
  return staffFrame(await requireRole(request, ...packagingRoles));
}

export default function PackagingLayout() {
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

function Frame({ children }: { children: ReactNode }) {
  const around = useRouteLoaderData<typeof loader>("routes/packaging/layout");
  return (
    <StaffFrame around={around} slim>
      {children}
    </StaffFrame>
  );
}
