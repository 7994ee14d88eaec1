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

/** Letters hold links that sign people in: only the admin reads them, and only in a demo of her own. */
export const office: readonly Row[] = [
  { route: "/kantor", at: "/kantor", GET: everyStaff },
  { route: "/kantor/pesanan", at: "/kantor/pesanan", GET: orderDesk },
  { route: "/kantor/pesanan/:id", at: ({ orderId }) => `/kantor/pesanan/${orderId}`, GET: orderDesk, POST: orderDesk },
  { route: "/kantor/surat", at: "/kantor/surat", GET: only("admin") },
  {
    route: "/kantor/surat/:id",
    at: "/kantor/surat/01936c5e-0000-7000-8000-000000000000",
    GET: verdicts("forbidden", { anonymous: "signIn", admin: "lost" }),
  },
  { route: "/kantor/orang", at: "/kantor/orang", GET: only("admin"), POST: only("admin") },
  {
    route: "/kantor/orang/:id",
    at: ({ shopper }) => `/kantor/orang/${shopper.id}`,
    GET: only("admin"),
    POST: only("admin"),
  },
];
