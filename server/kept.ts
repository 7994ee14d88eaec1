import { randomUUID } from "node:crypto";
import type { IncomingMessage, RequestListener, ServerResponse } from "node:http";
import type { Page, Pages } from "../app/platform/http/pages/pages.server.ts";

type Needs = {
  house: {
    log: { info(fields: object, words: string): void; error(fields: object, words: string): void };
    withRequestId<T>(id: string, run: () => T): T;
    unpacked(page: Page): Promise<Buffer>;
  };
  pages: Pages;
  /** What every response carries. */
  standing: readonly (readonly [string, string])[];
  shown(path: string): string;
};
type Packing = "br" | "gzip" | "identity";

/** Holds a number that the shop's script shows; it says nothing about anybody. */
const IMPERSONAL = /^(cartCount=\d*(; |$))*$/;

/**
 * Answers a kept page to whoever brings no cookie of a person, and says whether it did so. What cannot be answered here
 * after all goes on to `others`, as if it had never been asked.
 */
export function keptFront({ house, pages, standing, shown }: Needs) {
  const prepared = new WeakMap<Page, Map<Packing, string[]>>();

  function headersOf(page: Page, packing: Packing, length: number): string[] {
    const known = prepared.get(page) ?? new Map<Packing, string[]>();
    prepared.set(page, known);
    const made = known.get(packing) ?? [
      ...page.headers.flat(),
      ...standing
        .filter(([name]) => !page.headers.some(([given]) => given.toLowerCase() === name.toLowerCase()))
        .flat(),
      ...["ETag", page.etag, "Vary", "Accept-Encoding, Cookie"],
      ...(packing === "identity" ? [] : ["Content-Encoding", packing]),
      ...["Content-Length", String(length)],
    ];
    known.set(packing, made);
    return made;
  }

  function send(request: IncomingMessage, response: ServerResponse, page: Page, packing: Packing, body: Buffer): void {
    const began = performance.now();
    const requestId = randomUUID();
    const headers = [...headersOf(page, packing, body.length), "X-Request-Id", requestId];
    const known = page.status === 200 && sameAs(request.headers["if-none-match"], page.etag);
    response.writeHead(known ? 304 : page.status, known ? without(headers, "Content-Length") : headers);
    response.end(known || request.method === "HEAD" ? undefined : body);
    const path = shown((request.url ?? "").replace(/\?.*/s, ""));
    const status = known ? 304 : page.status;
    const ms = Math.round(performance.now() - began);
    house.log.info({ requestId, method: request.method, path, status, ms, kept: true }, "answered");
  }

  function answer(request: IncomingMessage, response: ServerResponse, page: Page): void {
    const packing = packingOf(request.headers["accept-encoding"]);
    if (packing === "identity") {
      house.unpacked(page).then(
        (body) => send(request, response, page, packing, body),
        () => response.destroy(),
      );
    } else send(request, response, page, packing, page.packed[packing]);
  }

  return (request: IncomingMessage, response: ServerResponse, others: RequestListener): boolean => {
    const address = isAnybody(request) ? pages.addressOf(request.url ?? "") : null;
    if (address === null) return false;
    const taken = house.withRequestId(randomUUID(), () => pages.take(address));
    if (taken === null) return false;
    if (!(taken instanceof Promise)) {
      answer(request, response, taken);
      return true;
    }
    taken
      .catch((error: unknown) => {
        house.log.error({ err: error }, "a page could not be drawn to be kept");
        return null;
      })
      .then((page) => (page ? answer(request, response, page) : others(request, response)));
    return true;
  };
}

const isAnybody = ({ method, headers }: IncomingMessage): boolean =>
  (method === "GET" || method === "HEAD") &&
  headers.authorization === undefined &&
  headers["transfer-encoding"] === undefined &&
  (headers.cookie === undefined || IMPERSONAL.test(headers.cookie));

/** Browsers name all they take; a weight of nought is a refusal. */
function packingOf(taken: string | string[] | undefined): Packing {
  const ways = String(taken ?? "").replace(/\w+\s*;\s*q=0(\.0*)?(?=\s*(,|$))/g, "");
  if (/\bbr\b/.test(ways)) return "br";
  return /\bgzip\b/.test(ways) ? "gzip" : "identity";
}

const sameAs = (asked: string | undefined, etag: string): boolean =>
  asked?.split(/\s*,\s*/).some((each) => each === etag || `W/${each}` === etag);

const without = (headers: readonly string[], name: string): string[] => {
  const at = headers.indexOf(name);
  return at < 0 ? [...headers] : [...headers.slice(0, at), ...headers.slice(at + 2)];
};
