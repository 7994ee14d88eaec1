import type { LoaderFunctionArgs } from "@remix-run/node";
import { requireRole } from "#app/domain/accounts/accounts.server.ts";
import { translator } from "#app/i18n/index.ts";
import { uuidParam } from "#app/platform/http/found.server.ts";
import { financeRoles } from "../../staff.server.ts";
import { statementFile } from "../../statement.file.server.ts";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { language } = await requireRole(request, ...financeRoles);
  return statementFile(uuidParam(params["id"]), params["laporan"], params["berkas"], translator(language));
}
