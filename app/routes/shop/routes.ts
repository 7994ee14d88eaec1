import { layout, type RouteConfigEntry, route } from "@remix-run/route-config";

export const routes: RouteConfigEntry[] = [
  route("saran", "routes/shop/suggest.ts"),
  layout("routes/shop/layout.tsx", [route("produk", "routes/shop/list.tsx"), route("*", "routes/shop/lost.tsx")]),
];
