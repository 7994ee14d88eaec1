import { paths } from "#app/core/paths.ts";

/** One picture: where to go, as whom, and, for a page that has no fixed address, the first link to follow there. */
export type Shot = {
  name: string;
  who?: string;
  path: string;
  follow?: RegExp;
};

const id = "[0-9a-f-]{36}";

/** Every page worth a look, in the order in which people meet them. Names sort the pictures. */
export const shots: readonly Shot[] = [
  { name: "shop-home", path: paths.shop.home() },
  { name: "shop-home-en", path: `${paths.shop.home()}?lang=en` },
  { name: "shop-list", path: paths.shop.list() },
  { name: "shop-list-filtered", path: `${paths.shop.list()}?kategori=rempah&stok=ada&urut=murah` },
  { name: "shop-list-nothing", path: `${paths.shop.list()}?q=zzzzqqq` },
  { name: "shop-product", path: paths.shop.list(), follow: /^\/produk\/[^?]+/ },
  { name: "shop-enterprise", path: paths.shop.home(), follow: /^\/usaha\/[^?]+/ },
  { name: "shop-cart-empty", path: paths.shop.cart() },
  { name: "shop-track", path: paths.shop.track() },
  { name: "shop-how-we-curate", path: paths.shop.howWeCurate() },
  { name: "shop-shipping", path: paths.shop.shipping() },
  { name: "shop-lost", path: "/tidak-ada" },
  { name: "auth-sign-in", path: paths.auth.signIn() },
  { name: "auth-sign-up", path: paths.auth.signUp() },
  { name: "account-home", who: "pembeli", path: paths.account.home() },
  { name: "account-orders", who: "pembeli", path: paths.account.orders() },
  { name: "desk-home", who: "pemilik", path: paths.enterprise.home() },
  { name: "desk-products", who: "pemilik", path: paths.enterprise.products() },
  {
    name: "desk-product",
    who: "pemilik",
    path: paths.enterprise.products(),
    follow: new RegExp(`^/lapak/produk/${id}`),
  },
  { name: "desk-new-product", who: "pemilik", path: paths.enterprise.newProduct() },
  { name: "desk-orders", who: "pemilik", path: paths.enterprise.orders() },
  { name: "desk-order", who: "pemilik", path: paths.enterprise.orders(), follow: new RegExp(`^/lapak/pesanan/${id}`) },
  { name: "curation-queue", who: "kurator", path: paths.curation.queue() },
  { name: "curation-review", who: "kurator", path: paths.curation.queue(), follow: new RegExp(`^/kurasi/${id}`) },
  { name: "curation-history", who: "kurator", path: paths.curation.history() },
  { name: "packaging-board", who: "operator", path: paths.packaging.board() },
  { name: "office-home", who: "admin", path: paths.office.home() },
  { name: "office-mail", who: "admin", path: paths.office.mail() },
];
