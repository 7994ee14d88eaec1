import { type RouteConfigEntry, route } from "@remix-run/route-config";

/** Rumah Kemasan, for operators and designers. */
export const routes: RouteConfigEntry[] = [
  route("kemasan", "routes/packaging/board.tsx"),
  route("kemasan/pekerjaan/baru", "routes/packaging/new-job.tsx"),
  route("kemasan/pekerjaan/:id", "routes/packaging/job.tsx"),
  route("kemasan/pekerjaan/:id/tiket", "routes/packaging/ticket.tsx"),
  route("kemasan/pekerjaan/:id/bast", "routes/packaging/minutes.tsx"),
];

/** A proof's picture is its owner's as well, so it lies outside the staff's frame and its guard. */
export const pictures: RouteConfigEntry[] = [route("kemasan/proof/:id", "routes/packaging/artwork.ts")];
