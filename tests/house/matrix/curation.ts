import { only, type Row } from "./matrix.ts";

/** Those who judge act; the head and the admin read along. */
export const curation: readonly Row[] = [
  { route: "/kurasi", at: "/kurasi", GET: only("curator", "leadCurator", "head", "admin") },
  { route: "/kurasi/riwayat", at: "/kurasi/riwayat", GET: only("curator", "leadCurator", "head", "admin") },
  {
    route: "/kurasi/:id",
    at: ({ coffee }) => `/kurasi/${coffee.versionId}`,
    GET: only("curator", "leadCurator", "head", "admin"),
    POST: only("curator", "leadCurator"),
  },
];
