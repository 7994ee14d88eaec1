import type { LoaderFunctionArgs } from "@remix-run/node";
import { requireFresh, requireRole } from "#app/domain/accounts/accounts.server.ts";
import { bankFile } from "#app/domain/settlement/settlement.server.ts";
import { translator } from "#app/i18n/index.ts";
import { fileReply } from "#app/platform/http/file.server.ts";
import { found, uuidParam } from "#app/platform/http/found.server.ts";

/** Account numbers leave the house with it: for finance, with the password typed just now. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireRole(request, "finance");
  await requireFresh(request);
  const t = translator(actor.language);
  const file = await bankFile(actor, uuidParam(params["id"]), [
    t("settlement.bank.account"),
    t("settlement.bank.holder"),
    t("settlement.bank.bank"),
    t("settlement.bank.amount"),
    t("settlement.bank.words"),
  ]);
  return fileReply(found(file), { name: "pencairan.csv", type: "text/csv; charset=utf-8" });
}
