import { index, layout, type RouteConfigEntry, route } from "@remix-run/route-config";

/** What everybody may see and what a buyer does. No page here needs a framework's script. */
export const routes: RouteConfigEntry[] = [
  route("saran", "routes/shop/suggest.ts"),
  layout("routes/shop/layout.tsx", [
    index("routes/shop/home.tsx"),
    route("produk", "routes/shop/list.tsx"),
    route("produk/:slug", "routes/shop/product.tsx"),
    route("produk/:slug/ulasan", "routes/shop/review-list.tsx"),
    route("lapak/produk/:id/pratinjau", "routes/shop/preview.tsx"),
    route("usaha/:slug", "routes/shop/enterprise.tsx"),
    route("kategori/:code", "routes/shop/category.tsx"),
    route("koleksi/:slug", "routes/shop/collection.tsx"),
    route("peta", "routes/shop/map.tsx"),
    route("asal/:slug", "routes/shop/origin.tsx"),
    route("keranjang", "routes/shop/cart.tsx"),
    route("pesanan/lacak", "routes/shop/track.tsx"),
    route("pesanan/:number", "routes/shop/order.tsx"),
    route("pesanan/:number/ulasan", "routes/shop/review.tsx"),
    route("pesanan/:number/bukti", "routes/shop/proof.tsx"),
    route("pesanan/:number/keluhan", "routes/shop/complaint.tsx"),
    route("seleksi", "routes/shop/calls.tsx"),
    route("seleksi/:id", "routes/shop/call.tsx"),
    route("cara-kurasi", "routes/shop/how-we-curate.tsx"),
    route("pengiriman", "routes/shop/shipping.tsx"),
    ...["tentang", "pengaduan", "pengembalian", "privasi", "syarat"].map((path) =>
      route(path, "routes/shop/words.tsx", { id: `shop/words/${path}` }),
    ),
    route("k/:code", "routes/shop/scan.tsx"),
    route("*", "routes/shop/lost.tsx"),
  ]),
  layout("routes/shop/checkout-layout.tsx", [route("checkout", "routes/shop/checkout.tsx")]),
];
