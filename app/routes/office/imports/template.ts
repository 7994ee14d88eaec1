import type { LoaderFunctionArgs } from "@remix-run/node";
import { requireRole } from "#app/domain/accounts/accounts.server.ts";
import { enterpriseImports } from "#app/domain/enterprises/enterprises.server.ts";
import { listReply } from "../../import.server.ts";
import { servingRoles } from "../../staff.server.ts";

export async function loader({ request }: LoaderFunctionArgs) {
  await requireRole(request, ...servingRoles);
  return listReply(enterpriseImports.template(), "templat-usaha.csv");
}
