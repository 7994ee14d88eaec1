import { type RouteConfigEntry, route } from "@remix-run/route-config";

/** Rumah Kemasan, for operators and designers. */
export const routes: RouteConfigEntry[] = [route("kemasan", "routes/packaging/board.tsx")];
