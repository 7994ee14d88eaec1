import { Outlet, useRouteLoaderData } from "@remix-run/react";
import type { ReactNode } from "react";
import { config } from "#app/platform/config.server.ts";
import { CalmPage, calmMeta } from "#app/ui/frames/CalmPage.tsx";
import { CheckoutFrame } from "#app/ui/frames/CheckoutFrame.tsx";
import { shopLinks } from "#app/ui/shop-links.ts";

export const links = shopLinks;
export const meta = calmMeta;

export const loader = () => ({ demo: config.isDemo });

export default function CheckoutLayout() {
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
  const around = useRouteLoaderData<typeof loader>("routes/shop/checkout-layout");
  return <CheckoutFrame demo={around?.demo ?? false}>{children}</CheckoutFrame>;
}
