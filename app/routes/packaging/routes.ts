import { type RouteConfigEntry, route } from "@remix-run/route-config";

/** Rumah Kemasan, for operators and designers. */
export const routes: RouteConfigEntry[] = [
  route("kemasan", "routes/packaging/board.tsx"),
  route("kemasan/pekerjaan/baru", "routes/packaging/new-job.tsx"),
  route("kemasan/pekerjaan/:id", "routes/packaging/job.tsx"),
  route("kemasan/pekerjaan/:id/tiket", "routes/packaging/ticket.tsx"),
  route("kemasan/pekerjaan/:id/bast", "routes/packaging/minutes.tsx"),
];

/** A proof's picture and the minutes are their owner's as well, so they lie outside the staff's frame and its guard. */
export const sheets: RouteConfigEntry[] = [
  route("kemasan/proof/:id", "routes/packaging/artwork.ts"),
  route("kemasan/pekerjaan/:id/bast.pdf", "routes/packaging/minutes-sheet.ts"),
];
