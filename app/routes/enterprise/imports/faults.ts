import type { LoaderFunctionArgs } from "@remix-run/node";
import { requireMember } from "#app/domain/accounts/accounts.server.ts";
import { productImports } from "#app/domain/catalog/catalog.server.ts";
import { uuidParam } from "#app/platform/http/found.server.ts";
import { faultsOf } from "../../import.server.ts";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { actor: by, enterpriseId } = await requireMember(request, "catalog");
  return faultsOf({ by, desk: productImports(enterpriseId) }, uuidParam(params["id"]));
}
