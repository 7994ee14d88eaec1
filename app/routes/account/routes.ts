import { layout, type RouteConfigEntry, route } from "@remix-run/route-config";

export const routes: RouteConfigEntry[] = [
  layout("routes/account/layout.tsx", [
    route("akun", "routes/account/home.tsx"),
    route("akun/keamanan", "routes/account/security.tsx"),
    route("akun/pesanan", "routes/account/orders.tsx"),
    route("akun/simpanan", "routes/account/wishes.tsx"),
    route("akun/pemberitahuan", "routes/account/notices.tsx"),
  ]),
  route("dokumen/:id", "routes/account/document.ts"),
];
