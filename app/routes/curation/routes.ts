import { type RouteConfigEntry, route } from "@remix-run/route-config";

/** The curators' desk: the queue, one version under review, what was decided. */
export const routes: RouteConfigEntry[] = [
  route("kurasi", "routes/curation/queue.tsx"),
  route("kurasi/riwayat", "routes/curation/history.tsx"),
  route("kurasi/:id", "routes/curation/review.tsx"),
];
