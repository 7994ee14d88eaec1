import { layout, type RouteConfigEntry, route } from "@remix-run/route-config";

/** The owner's desk. */
export const routes: RouteConfigEntry[] = [
  layout("routes/enterprise/layout.tsx", [
    route("lapak", "routes/enterprise/home.tsx"),
    route("lapak/produk", "routes/enterprise/products.tsx"),
    route("lapak/produk/baru", "routes/enterprise/new-product.tsx"),
    route("lapak/produk/rak", "routes/enterprise/shelves.tsx"),
    route("lapak/produk/berkas.csv", "routes/enterprise/products-file.ts"),
    route("lapak/produk/impor", "routes/enterprise/imports/list.tsx"),
    route("lapak/produk/impor/daftar.csv", "routes/enterprise/imports/file.ts"),
    route("lapak/produk/impor/:id", "routes/enterprise/imports/run.tsx"),
    route("lapak/produk/impor/:id/gagal.csv", "routes/enterprise/imports/faults.ts"),
    route("lapak/produk/:id", "routes/enterprise/product.tsx"),
    route("lapak/produk/:id/rak", "routes/enterprise/shelf.tsx"),
    route("lapak/produk/:id/versi", "routes/enterprise/versions.tsx"),
    route("lapak/produk/:id/usul", "routes/enterprise/suggestions.tsx"),
    route("lapak/produk/:id/label.svg", "routes/enterprise/label/file.ts"),
    route("lapak/produk/:id/:langkah", "routes/enterprise/draft/step.tsx"),
    route("lapak/produk/:id/:langkah/simpan", "routes/enterprise/draft/save.ts"),
    route("lapak/usaha", "routes/enterprise/business.tsx"),
    route("lapak/pesanan", "routes/enterprise/orders.tsx"),
    route("lapak/pesanan/:id", "routes/enterprise/order.tsx"),
    route("lapak/ulasan", "routes/enterprise/reviews.tsx"),
    route("lapak/keluhan", "routes/enterprise/complaints.tsx"),
    route("lapak/keluhan/:id", "routes/enterprise/complaint.tsx"),
    route("lapak/kemasan", "routes/enterprise/packaging.tsx"),
    route("lapak/kemasan/baru", "routes/enterprise/packaging-new.tsx"),
    route("lapak/kemasan/:id", "routes/enterprise/packaging-job.tsx"),
    route("lapak/anggota", "routes/enterprise/members.tsx"),
    route("lapak/berkas", "routes/enterprise/documents.tsx"),
  ]),
];
