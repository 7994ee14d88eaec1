import { type RouteConfigEntry, route } from "@remix-run/route-config";

/** The curators' desk: the queue, one version under review, what was decided, by which questions, and how it goes. */
export const routes: RouteConfigEntry[] = [
  route("kurasi", "routes/curation/queue.tsx"),
  route("kurasi/ringan", "routes/curation/light.tsx"),
  route("kurasi/riwayat", "routes/curation/history.tsx"),
  route("kurasi/daftar-periksa", "routes/curation/checklists.tsx"),
  route("kurasi/daftar-periksa/:group", "routes/curation/checklist-draft.tsx"),
  route("kurasi/alasan", "routes/curation/reasons.tsx"),
  route("kurasi/ukuran", "routes/curation/measures.tsx"),
  route("kurasi/ukuran/unduh", "routes/curation/measures.file.ts"),
  route("kurasi/:id/versi", "routes/curation/versions.tsx"),
  route("kurasi/:id", "routes/curation/review.tsx"),
];
