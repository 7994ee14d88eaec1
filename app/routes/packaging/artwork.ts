import type { LoaderFunctionArgs } from "@remix-run/node";
import { requirePerson } from "#app/domain/accounts/accounts.server.ts";
import { proofArtwork } from "#app/domain/packaging/packaging.server.ts";
import { found, uuidParam } from "#app/platform/http/found.server.ts";

/** The picture of a proof, for the house and its owner only; nobody on the way keeps it. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const person = await requirePerson(request);
  const artwork = found(await proofArtwork(person, uuidParam(params["id"])));
  return new Response(new Uint8Array(artwork.bytes), {
    headers: {
      "Content-Type": artwork.mime,
      "Content-Length": String(artwork.bytes.length),
      "Cache-Control": "private, no-store",
      "X-Content-Type-Options": "nosniff",
      "Content-Security-Policy": "default-src 'none'; sandbox",
      "Content-Disposition": "inline",
    },
  });
}
