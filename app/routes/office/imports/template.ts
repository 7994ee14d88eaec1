import type { LoaderFunctionArgs } from "@remix-run/node";
import { requireRole } from "#app/domain/accounts/accounts.server.ts";
import { enterpriseImports } from "#app/domain/enterprises/enterprises.server.ts";
import { fileReply } from "#app/platform/http/file.server.ts";
import { servingRoles } from "../../staff.server.ts";

export async function loader({ request }: LoaderFunctionArgs) {
  await requireRole(request, ...servingRoles);
  return fileReply(enterpriseImports.template(), { name: "templat-usaha.csv", type: "text/csv; charset=utf-8" });
}
