import type { LinksFunction, LoaderFunctionArgs } from "@remix-run/node";
import { Outlet, useRouteLoaderData } from "@remix-run/react";
import type { ReactNode } from "react";
import { paths } from "#app/core/paths.ts";
import { categoryTree } from "#app/domain/catalog/catalog.server.ts";
import { languageOf } from "#app/i18n/language.ts";
import { config } from "#app/platform/config.server.ts";
import { CalmPage, calmMeta } from "#app/ui/frames/CalmPage.tsx";
import { ShopFrame } from "#app/ui/frames/ShopFrame.tsx";
import { shopLinks } from "#app/ui/shop-links.ts";

export const links: LinksFunction = () => [
  ...shopLinks(),
  { rel: "alternate", type: "application/rss+xml", href: paths.machines.feed(), title: "UKM Mart" },
];
export const meta = calmMeta;

/** What every shop page shows around itself. Nothing personal, so the page can be kept. */
export async function loader({ request }: LoaderFunctionArgs) {
  const language = languageOf(request.url);
  const categories = (await categoryTree(language)).filter(({ parentCode }) => parentCode === null);
  return {
    demo: config.isDemo,
    operator: config.operator,
    categories: categories.map(({ code, name }) => ({ slug: code, name })),
  };
}

export default function ShopLayout() {
  return (
    <Frame>
      <Outlet />
    </Frame>
  );
}

export function ErrorBoundary() {
  return (
    <Frame>
      <main id="isi" className="wrap section">
        <CalmPage />
      </main>
    </Frame>
  );
}

function Frame({ children }: { children: ReactNode }) {
  const around = useRouteLoaderData<typeof loader>("routes/shop/layout");
  return (
    <ShopFrame categories={around?.categories ?? []} operator={around?.operator ?? null} demo={around?.demo ?? false}>
      {children}
    </ShopFrame>
  );
}
