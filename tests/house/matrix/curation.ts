import { only, type Row } from "./matrix.ts";

/** Those who judge act; the head and the admin read along. */
export const curation: readonly Row[] = [
  {
    route: "/kurasi",
    at: "/kurasi",
    GET: only("curator", "leadCurator", "head", "admin"),
    POST: only("curator", "leadCurator", "head", "admin"),
  },
  {
    route: "/kurasi/ringan",
    at: "/kurasi/ringan",
    GET: only("curator", "leadCurator"),
    POST: only("curator", "leadCurator"),
  },
  { route: "/kurasi/riwayat", at: "/kurasi/riwayat", GET: only("curator", "leadCurator", "head", "admin") },
  {
    route: "/kurasi/daftar-periksa",
    at: "/kurasi/daftar-periksa",
    GET: only("curator", "leadCurator", "head", "admin"),
  },
  {
    route: "/kurasi/daftar-periksa/:group",
    at: "/kurasi/daftar-periksa/food",
    GET: only("curator", "leadCurator", "head", "admin"),
    POST: only("leadCurator"),
  },
  {
    route: "/kurasi/alasan",
    at: "/kurasi/alasan",
    GET: only("curator", "leadCurator", "head", "admin"),
    POST: only("leadCurator"),
  },
  { route: "/kurasi/ukuran", at: "/kurasi/ukuran", GET: only("curator", "leadCurator", "head", "admin") },
  { route: "/kurasi/ukuran/unduh", at: "/kurasi/ukuran/unduh", GET: only("curator", "leadCurator", "head", "admin") },
  {
    route: "/kurasi/:id/versi",
    at: ({ coffee }) => `/kurasi/${coffee.versionId}/versi`,
    GET: only("curator", "leadCurator", "head", "admin"),
  },
  {
    route: "/kurasi/:id",
    at: ({ coffee }) => `/kurasi/${coffee.versionId}`,
    GET: only("curator", "leadCurator", "head", "admin"),
    POST: only("curator", "leadCurator"),
  },
];
