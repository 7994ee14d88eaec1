import type { ActionFunctionArgs } from "@remix-run/node";
import { requireMember } from "#app/domain/accounts/accounts.server.ts";
import { deskProduct } from "#app/domain/catalog/catalog.server.ts";
import { clock } from "#app/platform/clock.server.ts";
import { found, uuidParam } from "#app/platform/http/found.server.ts";
import { stepIn } from "../steps.ts";
import { saveQuietly } from "./save.act.server.ts";

/** What a screen of the draft sends by itself, while one types and for each photo: answered in a few bytes. */
export async function action({ request, params }: ActionFunctionArgs) {
  const { actor, enterpriseId } = await requireMember(request, "catalog");
  const step = found(stepIn(params["langkah"]));
  const productId = uuidParam(params["id"]);
  const now = clock.now();
  const { version } = found(await deskProduct(actor, productId, { language: actor.language, now }));
  return saveQuietly({ actor, enterpriseId, productId, now }, { step, open: version.state === "draft" }, request);
}
