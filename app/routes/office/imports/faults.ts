import type { LoaderFunctionArgs } from "@remix-run/node";
import { requireRole } from "#app/domain/accounts/accounts.server.ts";
import { enterpriseImports } from "#app/domain/enterprises/enterprises.server.ts";
import { translator } from "#app/i18n/index.ts";
import { fileReply } from "#app/platform/http/file.server.ts";
import { found, uuidParam } from "#app/platform/http/found.server.ts";
import { problemWords } from "../../import.words.ts";
import { servingRoles } from "../../staff.server.ts";

/** The rows that failed, with the reason beside each. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const person = await requireRole(request, ...servingRoles);
  const run = found(await enterpriseImports.run(uuidParam(params["id"])));
  const t = translator(person.language);
  const words = { reason: t("documents.import.reason"), words: problemWords(t, enterpriseImports.columns) };
  const file = await enterpriseImports.badFile(run.id, words);
  return fileReply(file, { name: "baris-gagal.csv", type: "text/csv; charset=utf-8" });
}
