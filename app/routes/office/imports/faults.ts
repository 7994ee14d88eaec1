import type { LoaderFunctionArgs } from "@remix-run/node";
import { requireRole } from "#app/domain/accounts/accounts.server.ts";
import { enterpriseImports } from "#app/domain/enterprises/enterprises.server.ts";
import { uuidParam } from "#app/platform/http/found.server.ts";
import { faultsOf } from "../../import.server.ts";
import { servingRoles } from "../../staff.server.ts";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const by = await requireRole(request, ...servingRoles);
  return faultsOf({ by, desk: enterpriseImports }, uuidParam(params["id"]));
}
