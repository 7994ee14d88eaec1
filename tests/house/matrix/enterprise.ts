import { ofMemberA, only, type Row } from "./matrix.ts";

export const enterprise: readonly Row[] = [
  { route: "/lapak", at: "/lapak", GET: only("memberA", "memberB") },
  { route: "/lapak/produk", at: "/lapak/produk", GET: only("memberA", "memberB") },
  {
    route: "/lapak/produk/baru",
    at: "/lapak/produk/baru",
    GET: only("memberA", "memberB"),
    POST: only("memberA", "memberB"),
  },
  {
    route: "/lapak/produk/:id",
    at: ({ coffee }) => `/lapak/produk/${coffee.productId}`,
    GET: ofMemberA,
    POST: ofMemberA,
  },
  {
    route: "/lapak/produk/:id/rak",
    at: ({ coffee }) => `/lapak/produk/${coffee.productId}/rak`,
    GET: ofMemberA,
    POST: ofMemberA,
  },
  {
    route: "/lapak/produk/:id/usul",
    at: ({ coffee }) => `/lapak/produk/${coffee.productId}/usul`,
    GET: ofMemberA,
    POST: ofMemberA,
  },
  {
    route: "/lapak/produk/:id/pratinjau",
    at: ({ coffee }) => `/lapak/produk/${coffee.productId}/pratinjau`,
    GET: ofMemberA,
  },
  {
    route: "/lapak/produk/:id/label.svg",
    at: ({ coffee }) => `/lapak/produk/${coffee.productId}/label.svg?kemasan=${coffee.variants[0].id}`,
    GET: ofMemberA,
  },
  {
    route: "/lapak/produk/:id/:langkah",
    at: ({ coffee }) => `/lapak/produk/${coffee.productId}/foto`,
    GET: ofMemberA,
    POST: ofMemberA,
  },
  {
    route: "/lapak/produk/:id/:langkah/simpan",
    at: ({ coffee }) => `/lapak/produk/${coffee.productId}/produk/simpan`,
    POST: ofMemberA,
  },
  { route: "/lapak/produk/berkas.csv", at: "/lapak/produk/berkas.csv", GET: only("memberA", "memberB") },
  {
    route: "/lapak/produk/rak",
    at: "/lapak/produk/rak",
    GET: only("memberA", "memberB"),
    POST: only("memberA", "memberB"),
  },
  { route: "/lapak/usaha", at: "/lapak/usaha", GET: only("memberA", "memberB"), POST: only("memberA", "memberB") },
  { route: "/lapak/pesanan", at: "/lapak/pesanan", GET: only("memberA", "memberB") },
  {
    route: "/lapak/pesanan/:id",
    at: ({ parcelId }) => `/lapak/pesanan/${parcelId}`,
    GET: ofMemberA,
    POST: ofMemberA,
  },
  {
    route: "/lapak/anggota",
    at: "/lapak/anggota",
    GET: only("memberA", "memberB"),
    POST: only("memberA", "memberB"),
  },
  {
    route: "/lapak/berkas",
    at: "/lapak/berkas",
    GET: only("memberA", "memberB"),
    POST: only("memberA", "memberB"),
  },
  {
    route: "/lapak/ulasan",
    at: "/lapak/ulasan",
    GET: only("memberA", "memberB"),
    POST: only("memberA", "memberB"),
  },
  { route: "/lapak/keluhan", at: "/lapak/keluhan", GET: only("memberA", "memberB") },
  {
    route: "/lapak/keluhan/:id",
    at: ({ complaintId }) => `/lapak/keluhan/${complaintId}`,
    GET: ofMemberA,
    POST: ofMemberA,
  },
  { route: "/lapak/kemasan", at: "/lapak/kemasan", GET: only("memberA", "memberB") },
  {
    route: "/lapak/kemasan/baru",
    at: "/lapak/kemasan/baru",
    GET: only("memberA", "memberB"),
    POST: only("memberA", "memberB"),
  },
  { route: "/lapak/kemasan/:id", at: ({ jobId }) => `/lapak/kemasan/${jobId}`, GET: ofMemberA, POST: ofMemberA },
];
