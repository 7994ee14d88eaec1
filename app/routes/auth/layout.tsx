import { Outlet, useRouteLoaderData } from "@remix-run/react";
import type { ReactNode } from "react";
import { config } from "#app/platform/config.server.ts";
import { AuthFrame } from "#app/ui/frames/AuthFrame.tsx";
import { CalmPage, calmMeta } from "#app/ui/frames/CalmPage.tsx";
import { shopLinks } from "#app/ui/shop-links.ts";

export const links = shopLinks;
export const meta = calmMeta;

export const loader = () => ({ demo: config.isDemo });

export default function AuthLayout() {
  return (
    <Frame>
      <Outlet />
    </Frame>
  );
}

export function ErrorBoundary() {
  return (
    <Frame>
      <CalmPage />
    </Frame>
  );
}

function Frame({ children }: { children: ReactNode }) {
  const around = useRouteLoaderData<typeof loader>("routes/auth/layout");
  return <AuthFrame demo={around?.demo ?? false}>{children}</AuthFrame>;
}
