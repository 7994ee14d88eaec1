import type { LoaderFunctionArgs } from "@remix-run/node";
import { currentActor } from "#app/domain/accounts/accounts.server.ts";
import { pictureFile } from "#app/domain/media/media.server.ts";
import { found } from "#app/platform/http/found.server.ts";

/**
 * A made size of a photo, by its name and nothing else. What stands under a public name never changes;
 * before publication only its enterprise and the staff get it, and nobody keeps it.
 */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const picture = found(await pictureFile(params["*"] ?? "", () => currentActor(request)));
  return new Response(new Uint8Array(picture.bytes), {
    headers: {
      "Content-Type": picture.type,
      "Content-Length": String(picture.bytes.length),
      "Cache-Control": picture.isPublic ? "public, max-age=31536000, immutable" : "private, no-store",
      "X-Content-Type-Options": "nosniff",
      "Content-Security-Policy": "default-src 'none'; sandbox",
      "Content-Disposition": "inline",
    },
  });
}
