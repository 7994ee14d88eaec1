import { layout, type RouteConfig } from "@remix-run/route-config";
import { routes as account } from "./routes/account/routes.ts";
import { routes as auth } from "./routes/auth/routes.ts";
import { routes as curation } from "./routes/curation/routes.ts";
import { routes as enterprise } from "./routes/enterprise/routes.ts";
import { routes as machines } from "./routes/machines/routes.ts";
import { routes as office } from "./routes/office/routes.ts";
import { routes as packaging, sheets } from "./routes/packaging/routes.ts";
import { routes as shop } from "./routes/shop/routes.ts";

/** Every URL of the house, one board for each audience. */
export default [
  ...machines,
  ...auth,
  ...account,
  ...enterprise,
  ...sheets,
  layout("routes/staff.tsx", [...curation, ...packaging, ...office]),
  ...shop,
] satisfies RouteConfig;
