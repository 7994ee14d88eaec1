import type { LoaderFunctionArgs } from "@remix-run/node";
import { requireMember } from "#app/domain/accounts/accounts.server.ts";
import { productImports } from "#app/domain/catalog/catalog.server.ts";
import { listReply } from "../../import.server.ts";

/** An empty list with one example, or everything the enterprise has in the same columns. */
export async function loader({ request }: LoaderFunctionArgs) {
  const { enterpriseId } = await requireMember(request, "catalog");
  const desk = productImports(enterpriseId);
  const everything = new URL(request.url).searchParams.get("isi") === "semua";
  return everything
    ? listReply(await desk.everything(), "semua-produk.csv")
    : listReply(desk.template(), "templat-produk.csv");
}
