import type { LoaderFunctionArgs } from "@remix-run/node";
import { Outlet, useRouteLoaderData } from "@remix-run/react";
import type { ReactNode } from "react";
import { requirePerson } from "#app/domain/accounts/accounts.server.ts";
import { categoryTree } from "#app/domain/catalog/catalog.server.ts";
import { config } from "#app/platform/config.server.ts";
import { CalmPage, calmMeta } from "#app/ui/frames/CalmPage.tsx";
import { ShopFrame } from "#app/ui/frames/ShopFrame.tsx";
import { shopLinks } from "#app/ui/shop-links.ts";

export const links = shopLinks;

/** A shopper's own pages: the shop's frame in the person's language, kept by no cache. */
export async function loader({ request }: LoaderFunctionArgs) {
  const { language } = await requirePerson(request);
  const categories = (await categoryTree(language)).filter(({ parentCode }) => parentCode === null);
  return {
    language,
    demo: config.isDemo,
    operator: config.operator,
    categories: categories.map(({ code, name }) => ({ slug: code, name })),
  };
}

export const meta = calmMeta;

export const headers = () => ({ "Cache-Control": "no-store" });

export default function AccountLayout() {
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
  const around = useRouteLoaderData<typeof loader>("routes/account/layout");
  return (
    <ShopFrame categories={around?.categories ?? []} operator={around?.operator ?? null} demo={around?.demo ?? false}>
      <main id="isi" className="wrap section">
        {children}
      </main>
    </ShopFrame>
  );
}
