import type { IncomingMessage, RequestListener, ServerResponse } from "node:http";
import type { Page, Pages } from "../app/platform/http/pages/pages.server.ts";

type Needs = {
  house: {
    log: { info(fields: object, words: string): void; error(fields: object, words: string): void };
    unpacked(page: Page): Promise<Buffer>;
    /** Hears of every page that was answered to somebody. */
    opened(url: string, headers: IncomingMessage["headers"]): void;
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
  const count = tally((path, status, times) =>
    house.log.info({ path: shown(path), status, times }, "answered from memory"),
  );

  function headersOf(page: Page, packing: Packing, length: number): string[] {
    const known = prepared.get(page) ?? new Map<Packing, string[]>();
    prepared.set(page, known);
    const made = known.get(packing) ?? [
      ...page.headers.flat(),
      ...standing
        .filter(([name]) => !page.headers.some(([given]) => given.toLowerCase() === name.toLowerCase()))
        .flat(),
      ...(page.status === 200 ? ["ETag", page.etag] : []),
      ...["Vary", "Accept-Encoding, Cookie"],
      ...(packing === "identity" ? [] : ["Content-Encoding", packing]),
      ...["Content-Length", String(length)],
    ];
    known.set(packing, made);
    return made;
  }

  function send(request: IncomingMessage, response: ServerResponse, page: Page, packing: Packing, body: Buffer): void {
    const headers = headersOf(page, packing, body.length);
    const known = page.status === 200 && sameAs(request.headers["if-none-match"], page.etag);
    const status = known ? 304 : page.status;
    response.writeHead(status, known ? without(headers, "Content-Length") : headers);
    response.end(known || request.method === "HEAD" ? undefined : body);
    count(request.url ?? "", status);
    if (page.status === 200 && request.method === "GET") house.opened(request.url ?? "", request.headers);
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
    const taken = address === null ? null : pages.take(address);
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

/** A line for each of these answers would cost as much as the answer: they are counted, and told once a second. */
function tally(tell: (path: string, status: number, times: number) => void) {
  const counted = new Map<string, number>();
  function flush(): void {
    for (const [answer, times] of counted) {
      const at = answer.indexOf(" ");
      tell(answer.slice(at + 1), Number(answer.slice(0, at)), times);
    }
    counted.clear();
  }
  return (url: string, status: number): void => {
    if (counted.size === 0) setTimeout(flush, 1_000).unref();
    const mark = url.indexOf("?");
    const answer = `${status} ${mark < 0 ? url : url.slice(0, mark)}`;
    counted.set(answer, (counted.get(answer) ?? 0) + 1);
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
  (asked ?? "").split(/\s*,\s*/).some((each) => each === etag || `W/${each}` === etag);

const without = (headers: readonly string[], name: string): string[] => {
  const at = headers.indexOf(name);
  return at < 0 ? [...headers] : [...headers.slice(0, at), ...headers.slice(at + 2)];
};
