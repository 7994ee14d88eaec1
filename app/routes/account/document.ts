import type { LoaderFunctionArgs } from "@remix-run/node";
import { requirePerson } from "#app/domain/accounts/accounts.server.ts";
import { openDocument } from "#app/domain/media/media.server.ts";
import { found, uuidParam } from "#app/platform/http/found.server.ts";

/** A private paper: kept by no cache, run by no browser, and never shown inside a page of ours. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const person = await requirePerson(request);
  const document = found(await openDocument(person, uuidParam(params["id"])));
  const shown = document.mime.startsWith("image/") ? "inline" : "attachment";
  return new Response(new Uint8Array(document.bytes), {
    headers: {
      "Content-Type": document.mime,
      "Content-Length": String(document.bytes.length),
      "Content-Disposition": `${shown}; filename="${document.fileName}"`,
      "Cache-Control": "private, no-store",
      "X-Content-Type-Options": "nosniff",
      "Content-Security-Policy": "default-src 'none'; sandbox",
    },
  });
}
