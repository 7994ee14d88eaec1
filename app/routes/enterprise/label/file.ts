import type { LoaderFunctionArgs } from "@remix-run/node";
import { requireMember } from "#app/domain/accounts/accounts.server.ts";
import { labelOfPack } from "#app/domain/catalog/catalog.server.ts";
import { found, uuidParam } from "#app/platform/http/found.server.ts";
import { labelPicture } from "./picture.ts";

/** The label of one pack, drawn from its record: shown on the desk, and printed at its true size. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const { enterpriseId } = await requireMember(request, "catalog");
  const variantId = uuidParam(new URL(request.url).searchParams.get("kemasan") ?? undefined);
  const sheet = found(await labelOfPack({ productId: uuidParam(params["id"]), enterpriseId, variantId }));
  return new Response(labelPicture(sheet).svg, {
    headers: {
      "Content-Type": "image/svg+xml; charset=utf-8",
      "Content-Disposition": 'inline; filename="label.svg"',
      "Content-Security-Policy": "default-src 'none'; style-src 'unsafe-inline'",
      "Cache-Control": "private, no-store",
    },
  });
}
