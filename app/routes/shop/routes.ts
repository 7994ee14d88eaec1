import { layout, type RouteConfigEntry, route } from "@remix-run/route-config";

/** What everybody may see, and what a buyer does: no framework script on any of these pages. */
export const routes: RouteConfigEntry[] = [
  layout("routes/shop/layout.tsx", [route("produk", "routes/shop/list.tsx"), route("*", "routes/shop/lost.tsx")]),
  route("saran", "routes/shop/suggest.ts"),
];
