import type { LoaderFunctionArgs } from "@remix-run/node";
import { requireMember } from "#app/domain/accounts/accounts.server.ts";
import { translator } from "#app/i18n/index.ts";
import { statementFile } from "../../statement.file.server.ts";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { actor, enterpriseId } = await requireMember(request, "money");
  return statementFile(enterpriseId, params["laporan"], params["berkas"], translator(actor.language));
}
