import { layout, type RouteConfigEntry, route } from "@remix-run/route-config";

export const routes: RouteConfigEntry[] = [
  layout("routes/auth/layout.tsx", [
    route("masuk", "routes/auth/sign-in.tsx"),
    route("masuk/kode", "routes/auth/code.tsx"),
    route("masuk/ulang", "routes/auth/again.tsx"),
    route("daftar", "routes/auth/sign-up.tsx"),
    route("daftar/:token", "routes/auth/confirm.tsx"),
    route("keluar", "routes/auth/sign-out.tsx"),
    route("lupa-sandi", "routes/auth/forgotten.tsx"),
    route("lupa-sandi/:token", "routes/auth/reset.tsx"),
    route("undangan/:token", "routes/auth/invitation.tsx"),
  ]),
];
