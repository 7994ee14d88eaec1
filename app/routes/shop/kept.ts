import { paths } from "#app/core/paths.ts";
import type { KeptPage } from "#app/platform/http/pages/address.ts";

const LIST = ["q", "kategori", "asal", "usaha", "mutu", "izin", "min", "maks", "stok", "urut", "sesudah"];
const WORDS = ["/tentang", "/cara-kurasi", "/pengiriman", "/pengaduan", "/pengembalian", "/privasi", "/syarat"];

/**
 * The pages that read the same for everybody, and what may be asked of each (`lang` is known to all). They are drawn
 * from their address alone and shown to all who bring no cookie of a person. A page that asks something not named here
 * is drawn anew each time.
 */
export const keptPages: readonly KeptPage[] = [
  { path: paths.shop.home(), asks: [] },
  { path: paths.shop.list(), asks: LIST },
  { path: "/produk/:slug", asks: ["ke"] },
  { path: "/produk/:slug/ulasan", asks: ["sesudah"] },
  { path: "/usaha/:slug", asks: ["sesudah"] },
  { path: "/kategori/:code", asks: ["sesudah"] },
  { path: "/asal/:slug", asks: ["sesudah"] },
  { path: paths.shop.map(), asks: [] },
  { path: "/koleksi/:slug", asks: [] },
  ...WORDS.map((path) => ({ path, asks: [] })),
];
