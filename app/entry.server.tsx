import { Writable } from "node:stream";
import type { ActionFunctionArgs, AppLoadContext, EntryContext, LoaderFunctionArgs } from "@remix-run/node";
import { isRouteErrorResponse, RemixServer } from "@remix-run/react";
import { renderToPipeableStream, renderToStaticMarkup } from "react-dom/server";
import { documentHeaders } from "#app/platform/http/headers.server.ts";
import { log } from "#app/platform/log.server.ts";
import { NonceProvider } from "#app/ui/nonce.tsx";

export { house } from "./house.server.ts";

export const streamTimeout = 15_000;

/** Whole pages only: the status is known before the first byte, and a shop page can be kept as it is. */
export default function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  context: EntryContext,
  { nonce, takesWhole }: AppLoadContext,
): Promise<Response> {
  const hydrated = isHydrated(context);
  for (const [name, value] of documentHeaders({ hydrated, nonce, method: request.method, status }))
    if (!headers.has(name)) headers.set(name, value);
  const wait = waitIn(context);
  if (wait) headers.set("Retry-After", wait);
  if (!hydrated) {
    const whole = drawnAtOnce(request, context);
    return Promise.resolve(Object.assign(new Response(takesWhole ? null : whole, { headers, status }), { whole }));
  }
  return new Promise((resolve, reject) => {
    let failed = false;
    const { pipe, abort } = renderToPipeableStream(
      <NonceProvider nonce={nonce}>
        <RemixServer context={context} url={request.url} nonce={nonce} />
      </NonceProvider>,
      {
        onAllReady() {
          pipe(whole((body) => resolve(new Response(body, { headers, status: failed ? 500 : status }))));
        },
        onShellError: reject,
        onError(error) {
          failed = true;
          log.error({ err: error }, "a page could not be drawn");
        },
      },
    );
    setTimeout(abort, streamTimeout + 1_000).unref();
  });
}

/**
 * A page without scripts waits for nothing and is never taken over in the browser: it is written in one go, without the
 * marks that a script would look for. What fails while it is drawn is thrown, and Remix draws the page of the error.
 */
const drawnAtOnce = (request: Request, context: EntryContext): string =>
  `<!DOCTYPE html>${renderToStaticMarkup(
    <NonceProvider nonce={undefined}>
      <RemixServer context={context} url={request.url} />
    </NonceProvider>,
  )}`;

/** React writes a page in hundreds of pieces: each would go through every stream up to the socket by itself. */
function whole(done: (body: Buffer<ArrayBuffer>) => void): Writable {
  const pieces: Buffer[] = [];
  return new Writable({
    write(piece: Buffer, _encoding, next) {
      pieces.push(piece);
      next();
    },
    final(next) {
      done(Buffer.concat(pieces));
      next();
    },
  });
}

/** What a loader or action throws unforeseen. A refused page (404, 403…) is an answer, not an error. */
export function handleError(error: unknown, { request }: LoaderFunctionArgs | ActionFunctionArgs): void {
  if (isRouteErrorResponse(error) || request.signal.aborted) return;
  log.error({ err: error }, "a request failed");
}

/** A refused form says when to try again; Remix itself keeps an action's headers from the page. */
const waitIn = ({ staticHandlerContext }: EntryContext): string | undefined =>
  Object.values(staticHandlerContext.actionHeaders)
    .map((headers) => headers.get("Retry-After"))
    .find((wait) => wait !== null) ?? undefined;

function isHydrated({ staticHandlerContext, routeModules }: EntryContext): boolean {
  return staticHandlerContext.matches.some(({ route }) => {
    const handle = routeModules[route.id]?.handle;
    return typeof handle === "object" && handle !== null && "hydrate" in handle && handle.hydrate === true;
  });
}
