import { type RouteConfigEntry, route } from "@remix-run/route-config";

/** Rumah Kemasan, for operators and designers. */
export const routes: RouteConfigEntry[] = [
  route("kemasan", "routes/packaging/board.tsx"),
  route("kemasan/pekerjaan/baru", "routes/packaging/new-job.tsx"),
  route("kemasan/pekerjaan/:id", "routes/packaging/job.tsx"),
  route("kemasan/pekerjaan/:id/tiket", "routes/packaging/ticket.tsx"),
  route("kemasan/pekerjaan/:id/bast", "routes/packaging/minutes.tsx"),
  route("kemasan/proof/:id", "routes/packaging/artwork.ts"),
];
