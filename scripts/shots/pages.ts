import { paths } from "#app/core/paths.ts";

/** One picture: where to go, as whom, and, for a page that has no fixed address, the first link to follow there. */
export type Shot = {
  name: string;
  who?: string;
  path: string;
  follow?: RegExp;
};

/** The first link to a record under this address, not to a page that only begins like it. */
const recordUnder = (address: string) => new RegExp(`^${address}/[0-9a-f-]{36}$`);

/** Every page worth a look, in the order in which people meet them. Names sort the pictures. */
export const shots: readonly Shot[] = [
  { name: "shop-home", path: paths.shop.home() },
  { name: "shop-home-en", path: `${paths.shop.home()}?lang=en` },
  { name: "shop-list", path: paths.shop.list() },
  { name: "shop-list-filtered", path: `${paths.shop.list()}?kategori=makanan&asal=82.71&stok=ada&urut=termurah` },
  { name: "shop-list-nothing", path: `${paths.shop.list()}?q=zzzzqqq` },
  { name: "shop-product", path: paths.shop.list(), follow: /^\/produk\/[^?]+/ },
  { name: "shop-enterprise", path: paths.shop.enterprise("dapur-pala-gamalama") },
  { name: "shop-cart-empty", path: paths.shop.cart() },
  { name: "shop-track", path: paths.shop.track() },
  { name: "shop-how-we-curate", path: paths.shop.howWeCurate() },
  { name: "shop-shipping", path: paths.shop.shipping() },
  { name: "shop-list-wrong", path: `${paths.shop.list()}?min=x&urut=acak` },
  { name: "shop-complaints", path: paths.shop.complaints() },
  { name: "shop-lost", path: "/tidak-ada" },
  { name: "auth-sign-in", path: paths.auth.signIn() },
  { name: "auth-sign-up", path: paths.auth.signUp() },
  { name: "account-home", who: "pembeli", path: paths.account.home() },
  { name: "account-security", who: "pembeli", path: paths.account.security() },
  { name: "account-orders", who: "pembeli", path: paths.account.orders() },
  { name: "account-wishes", who: "pembeli", path: paths.account.wishes() },
  { name: "account-notices", who: "pemilik", path: paths.account.notices() },
  { name: "desk-home", who: "pemilik", path: paths.enterprise.home() },
  { name: "desk-products", who: "pemilik", path: paths.enterprise.products() },
  { name: "desk-product", who: "pemilik", path: paths.enterprise.products(), follow: recordUnder("/lapak/produk") },
  { name: "desk-new-product", who: "pemilik", path: paths.enterprise.newProduct() },
  { name: "desk-business", who: "pemilik", path: paths.enterprise.business() },
  { name: "desk-orders", who: "pemilik", path: paths.enterprise.orders() },
  { name: "desk-order", who: "pemilik", path: paths.enterprise.orders(), follow: recordUnder("/lapak/pesanan") },
  { name: "desk-complaints", who: "pemilik", path: paths.enterprise.complaints() },
  {
    name: "desk-complaint",
    who: "pemilik",
    path: paths.enterprise.complaints(),
    follow: recordUnder("/lapak/keluhan"),
  },
  { name: "desk-reviews", who: "pemilik", path: paths.enterprise.reviews() },
  { name: "desk-packaging", who: "pemilik", path: paths.enterprise.packaging() },
  { name: "desk-packaging-new", who: "pemilik", path: paths.enterprise.newPackaging() },
  {
    name: "desk-packaging-job",
    who: "pemilik",
    path: paths.enterprise.packaging(),
    follow: recordUnder("/lapak/kemasan"),
  },
  { name: "desk-members", who: "pemilik", path: paths.enterprise.members() },
  { name: "desk-documents", who: "pemilik", path: paths.enterprise.documents() },
  { name: "curation-queue", who: "kurator", path: paths.curation.queue() },
  { name: "curation-review", who: "kurator", path: paths.curation.queue(), follow: recordUnder("/kurasi") },
  { name: "curation-history", who: "kurator", path: paths.curation.history() },
  { name: "curation-checklists", who: "kurator-utama", path: paths.curation.checklists() },
  { name: "curation-checklist", who: "kurator-utama", path: paths.curation.checklist("food") },
  { name: "curation-measures", who: "kepala", path: `${paths.curation.measures()}?hari=365` },
  { name: "packaging-board", who: "operator", path: paths.packaging.board() },
  { name: "packaging-new", who: "operator", path: paths.packaging.newJob() },
  { name: "packaging-job", who: "operator", path: paths.packaging.board(), follow: recordUnder("/kemasan/pekerjaan") },
  { name: "office-home", who: "admin", path: paths.office.home() },
  { name: "office-enterprises", who: "konsultan", path: paths.office.enterprises() },
  { name: "office-enterprise-new", who: "konsultan", path: paths.office.newEnterprise() },
  {
    name: "office-enterprise",
    who: "konsultan",
    path: paths.office.enterprises(),
    follow: recordUnder("/kantor/usaha"),
  },
  { name: "office-cases", who: "konsultan", path: paths.office.cases() },
  { name: "office-case-new", who: "konsultan", path: paths.office.newCase() },
  { name: "office-case", who: "konsultan", path: paths.office.cases(), follow: recordUnder("/kantor/layanan") },
  { name: "office-follow-ups", who: "konsultan", path: paths.office.followUps() },
  { name: "office-classes", who: "konsultan", path: paths.office.classes() },
  { name: "office-class", who: "konsultan", path: paths.office.classes(), follow: recordUnder("/kantor/kelas") },
  { name: "office-products", who: "konsultan", path: paths.office.products() },
  { name: "office-product", who: "konsultan", path: paths.office.products(), follow: recordUnder("/kantor/produk") },
  { name: "office-orders", who: "keuangan", path: paths.office.orders() },
  { name: "office-order", who: "keuangan", path: paths.office.orders(), follow: recordUnder("/kantor/pesanan") },
  { name: "office-complaints", who: "staf", path: paths.office.complaints() },
  { name: "office-complaint", who: "staf", path: paths.office.complaints(), follow: recordUnder("/kantor/keluhan") },
  { name: "office-reviews", who: "staf", path: paths.office.reviews() },
  { name: "office-people", who: "admin", path: paths.office.people() },
  { name: "office-person", who: "admin", path: paths.office.people(), follow: recordUnder("/kantor/orang") },
  { name: "office-access", who: "admin", path: paths.office.access() },
  { name: "office-mail", who: "admin", path: paths.office.mail() },
  { name: "office-letter", who: "admin", path: paths.office.mail(), follow: recordUnder("/kantor/surat") },
];
