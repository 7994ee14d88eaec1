import { only, type Row, verdicts } from "./matrix.ts";

const everyStaff = only(
  "curator",
  "leadCurator",
  "designer",
  "operator",
  "consultant",
  "cashier",
  "finance",
  "head",
  "staff",
  "admin",
);

/** Orders are for those who take money, answer buyers, or run the house. */
const orderDesk = only("finance", "cashier", "staff", "head", "admin");

/** The books are read by those who answer for them. */
const books = only("finance", "head", "admin");

/** The registry and the cases are read by the head and the admin, and written by those who serve. */
const readers = only("consultant", "head", "staff", "admin");
const serving = only("consultant", "staff");

/** Letters hold links that sign people in: only the admin reads them, and only in a demo of her own. */
export const office: readonly Row[] = [
  { route: "/kantor", at: "/kantor", GET: everyStaff, POST: only("admin") },
  { route: "/kantor/pesanan", at: "/kantor/pesanan", GET: orderDesk },
  { route: "/kantor/pesanan/:id", at: ({ orderId }) => `/kantor/pesanan/${orderId}`, GET: orderDesk, POST: orderDesk },
  { route: "/kantor/keuangan", at: "/kantor/keuangan", GET: books, POST: only("finance") },
  {
    route: "/kantor/keuangan/komisi",
    at: "/kantor/keuangan/komisi",
    GET: books,
    POST: only("finance", "admin"),
  },
  {
    route: "/kantor/keuangan/pencairan/:id",
    at: ({ batchId }) => `/kantor/keuangan/pencairan/${batchId}`,
    GET: books,
    POST: only("finance"),
  },
  {
    route: "/kantor/keuangan/pencairan/:id/bank.csv",
    at: ({ batchId }) => `/kantor/keuangan/pencairan/${batchId}/bank.csv`,
    // Nothing of it is released yet, so there is no file.
    GET: verdicts("forbidden", { anonymous: "signIn", finance: "lost" }),
  },
  { route: "/kantor/keuangan/usaha/:id", at: ({ kitchen }) => `/kantor/keuangan/usaha/${kitchen.id}`, GET: books },
  {
    route: "/kantor/keuangan/usaha/:id/:laporan",
    at: ({ kitchen }) => `/kantor/keuangan/usaha/${kitchen.id}/berjalan`,
    GET: books,
  },
  {
    route: "/kantor/keuangan/usaha/:id/:laporan/:berkas",
    at: ({ kitchen }) => `/kantor/keuangan/usaha/${kitchen.id}/berjalan/laporan.pdf`,
    GET: books,
  },
  { route: "/kantor/surat", at: "/kantor/surat", GET: only("admin") },
  {
    route: "/kantor/surat/:id",
    at: "/kantor/surat/01936c5e-0000-7000-8000-000000000000",
    GET: verdicts("forbidden", { anonymous: "signIn", admin: "lost" }),
  },
  { route: "/kantor/usaha", at: "/kantor/usaha", GET: readers },
  { route: "/kantor/usaha/baru", at: "/kantor/usaha/baru", GET: serving, POST: serving },
  { route: "/kantor/usaha/:id", at: ({ kitchen }) => `/kantor/usaha/${kitchen.id}`, GET: readers, POST: serving },
  {
    route: "/kantor/usaha/:id/izin/:licence",
    at: ({ kitchen, licenceId }) => `/kantor/usaha/${kitchen.id}/izin/${licenceId}`,
    GET: only("curator", "leadCurator", "staff"),
    POST: only("curator", "leadCurator", "staff"),
  },
  { route: "/kantor/impor", at: "/kantor/impor", GET: serving, POST: serving },
  { route: "/kantor/impor/templat.csv", at: "/kantor/impor/templat.csv", GET: serving },
  { route: "/kantor/impor/:id", at: ({ importId }) => `/kantor/impor/${importId}`, GET: serving, POST: serving },
  {
    route: "/kantor/impor/:id/gagal.csv",
    at: ({ importId }) => `/kantor/impor/${importId}/gagal.csv`,
    GET: serving,
  },
  { route: "/kantor/unduh/:file", at: "/kantor/unduh/usaha.pdf", GET: readers },
  { route: "/kantor/layanan", at: "/kantor/layanan", GET: readers },
  { route: "/kantor/layanan/baru", at: "/kantor/layanan/baru", GET: serving, POST: serving },
  { route: "/kantor/layanan/:id", at: ({ caseId }) => `/kantor/layanan/${caseId}`, GET: readers, POST: serving },
  { route: "/kantor/tindak-lanjut", at: "/kantor/tindak-lanjut", GET: readers },
  { route: "/kantor/kelas", at: "/kantor/kelas", GET: readers, POST: serving },
  { route: "/kantor/kelas/:id", at: ({ classId }) => `/kantor/kelas/${classId}`, GET: readers, POST: serving },
  { route: "/kantor/seleksi", at: "/kantor/seleksi", GET: readers, POST: only("staff") },
  {
    route: "/kantor/seleksi/:id",
    at: ({ roundId }) => `/kantor/seleksi/${roundId}`,
    GET: readers,
    POST: only("staff", "head"),
  },
  {
    route: "/kantor/seleksi/:id/:pelamar",
    at: ({ roundId, applicationId }) => `/kantor/seleksi/${roundId}/${applicationId}`,
    GET: readers,
    POST: serving,
  },
  { route: "/kantor/koleksi", at: "/kantor/koleksi", GET: only("staff", "admin"), POST: only("staff", "admin") },
  {
    route: "/kantor/koleksi/:id",
    at: ({ collectionId }) => `/kantor/koleksi/${collectionId}`,
    GET: only("staff", "admin"),
    POST: only("staff", "admin"),
  },
  { route: "/kantor/produk", at: "/kantor/produk", GET: readers },
  { route: "/kantor/produk/:id", at: ({ coffee }) => `/kantor/produk/${coffee.productId}`, GET: readers },
  { route: "/kantor/ulasan", at: "/kantor/ulasan", GET: only("staff", "head", "admin"), POST: only("staff") },
  { route: "/kantor/keluhan", at: "/kantor/keluhan", GET: only("staff", "head", "admin") },
  {
    route: "/kantor/keluhan/:id",
    at: ({ complaintId }) => `/kantor/keluhan/${complaintId}`,
    GET: only("staff", "head", "admin"),
    POST: only("staff"),
  },
  { route: "/kantor/akses", at: "/kantor/akses", GET: only("head", "admin") },
  {
    route: "/kantor/usaha/:id/identitas",
    at: ({ kitchen }) => `/kantor/usaha/${kitchen.id}/identitas`,
    GET: only("consultant", "finance", "head", "staff", "admin"),
    POST: only("consultant", "finance", "head", "staff", "admin"),
  },
  { route: "/kantor/orang", at: "/kantor/orang", GET: only("admin"), POST: only("admin") },
  {
    route: "/kantor/orang/:id",
    at: ({ shopper }) => `/kantor/orang/${shopper.id}`,
    GET: only("admin"),
    POST: only("admin"),
  },
];
