import type { LoaderFunctionArgs } from "@remix-run/node";
import { requireMember } from "#app/domain/accounts/accounts.server.ts";
import { productImports } from "#app/domain/catalog/catalog.server.ts";
import { translator } from "#app/i18n/index.ts";
import { fileReply } from "#app/platform/http/file.server.ts";
import { found, uuidParam } from "#app/platform/http/found.server.ts";
import { problemWords } from "../../import.words.ts";

/** The lines that failed, as they came, with the reason beside each: to be mended and sent again. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const { actor, enterpriseId } = await requireMember(request, "catalog");
  const desk = productImports(enterpriseId);
  const run = found(await desk.run(uuidParam(params["id"])));
  const t = translator(actor.language);
  const words = { reason: t("documents.import.reason"), words: problemWords(t, desk.columns) };
  return fileReply(await desk.badFile(run.id, words), { name: "baris-gagal.csv", type: "text/csv; charset=utf-8" });
}
