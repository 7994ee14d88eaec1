import { layout, type RouteConfigEntry, route } from "@remix-run/route-config";

export const routes: RouteConfigEntry[] = [
  layout("routes/account/layout.tsx", [
    route("akun", "routes/account/home.tsx"),
    route("akun/pesanan", "routes/account/orders.tsx"),
  ]),
];
