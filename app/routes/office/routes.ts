import { type RouteConfigEntry, route } from "@remix-run/route-config";

/** The centre's own rooms. */
export const routes: RouteConfigEntry[] = [
  route("kantor", "routes/office/home.tsx"),
  route("kantor/pesanan", "routes/office/orders.tsx"),
  route("kantor/pesanan/:id", "routes/office/order.tsx"),
  route("kantor/surat", "routes/office/mails.tsx"),
  route("kantor/surat/:id", "routes/office/letter.tsx"),
  route("kantor/orang", "routes/office/people.tsx"),
  route("kantor/orang/:id", "routes/office/person.tsx"),
];
