import { layout, type RouteConfigEntry, route } from "@remix-run/route-config";

/** Rumah Kemasan, for operators and designers. */
export const routes: RouteConfigEntry[] = [
  layout("routes/packaging/layout.tsx", [route("kemasan", "routes/packaging/board.tsx")]),
];
