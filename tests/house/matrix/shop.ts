import { everyone, everySignedIn, nobody, type Row } from "./matrix.ts";

export const shop: readonly Row[] = [
  { route: "/", at: "/", GET: everyone },
  { route: "/produk", at: "/produk", GET: everyone },
  { route: "/produk/:slug", at: ({ coffee }) => `/produk/${coffee.slug}`, GET: everyone },
  { route: "/usaha/:slug", at: ({ kitchen }) => `/usaha/${kitchen.slug}`, GET: everyone },
  { route: "/kategori/:code", at: "/kategori/kopi-teh", GET: everyone },
  { route: "/koleksi/:slug", at: "/koleksi/oleh-oleh", GET: everyone },
  { route: "/peta", at: "/peta", GET: everyone },
  { route: "/asal/:slug", at: "/asal/kota-ternate", GET: everyone },
  { route: "/saran", at: "/saran?q=kopi", GET: everyone },
  { route: "/keranjang", at: "/keranjang", GET: everyone, POST: everyone },
  { route: "/checkout", at: "/checkout", GET: everyone, POST: everyone },
  { route: "/pesanan/lacak", at: "/pesanan/lacak", GET: everyone, POST: everyone },
  { route: "/pesanan/:number", at: "/pesanan/0000000000", GET: nobody, POST: nobody },
  { route: "/produk/:slug/ulasan", at: ({ coffee }) => `/produk/${coffee.slug}/ulasan`, GET: everyone },
  { route: "/pesanan/:number/ulasan", at: "/pesanan/0000000000/ulasan", GET: nobody, POST: nobody },
  { route: "/pesanan/:number/keluhan", at: "/pesanan/0000000000/keluhan", GET: nobody, POST: nobody },
  { route: "/seleksi", at: "/seleksi", GET: everyone },
  { route: "/seleksi/:id", at: ({ roundId }) => `/seleksi/${roundId}`, GET: everyone, POST: everySignedIn },
  ...["/tentang", "/cara-kurasi", "/pengiriman", "/pengaduan", "/pengembalian", "/privasi", "/syarat"].map((at) => ({
    route: at,
    at,
    GET: everyone,
  })),
  { route: "/k/:code", at: ({ coffee }) => `/k/${coffee.variants[0].sku}`, GET: everyone },
  { route: "/*", at: "/tidak-ada", GET: nobody },
];
