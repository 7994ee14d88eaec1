import type { LoaderFunctionArgs } from "@remix-run/node";
import { requireMember } from "#app/domain/accounts/accounts.server.ts";
import { productImports } from "#app/domain/catalog/catalog.server.ts";
import { fileReply } from "#app/platform/http/file.server.ts";

/** An empty list with one example, or everything the enterprise has in the same columns. */
export async function loader({ request }: LoaderFunctionArgs) {
  const { enterpriseId } = await requireMember(request, "catalog");
  const desk = productImports(enterpriseId);
  const empty = new URL(request.url).searchParams.get("isi") !== "semua";
  const name = empty ? "templat-produk.csv" : "semua-produk.csv";
  return fileReply(empty ? desk.template() : await desk.everything(), { name, type: "text/csv; charset=utf-8" });
}
