import { type RouteConfigEntry, route } from "@remix-run/route-config";

/** The centre's own rooms. */
export const routes: RouteConfigEntry[] = [
  route("kantor", "routes/office/home.tsx"),
  route("kantor/pesanan", "routes/office/orders.tsx"),
  route("kantor/pesanan/:id", "routes/office/order.tsx"),
  route("kantor/surat", "routes/office/mails.tsx"),
  route("kantor/surat/:id", "routes/office/letter.tsx"),
  route("kantor/usaha", "routes/office/enterprises.tsx"),
  route("kantor/usaha/baru", "routes/office/enterprise-new.tsx"),
  route("kantor/usaha/:id", "routes/office/enterprise.tsx"),
  route("kantor/layanan", "routes/office/cases.tsx"),
  route("kantor/layanan/baru", "routes/office/case-new.tsx"),
  route("kantor/layanan/:id", "routes/office/case.tsx"),
  route("kantor/tindak-lanjut", "routes/office/follow-ups.tsx"),
  route("kantor/kelas", "routes/office/classes.tsx"),
  route("kantor/kelas/:id", "routes/office/class.tsx"),
  route("kantor/produk", "routes/office/products.tsx"),
  route("kantor/produk/:id", "routes/office/product.tsx"),
  route("kantor/orang", "routes/office/people.tsx"),
  route("kantor/orang/:id", "routes/office/person.tsx"),
  route("kantor/akses", "routes/office/access.tsx"),
  route("kantor/usaha/:id/identitas", "routes/office/identity.tsx"),
];
