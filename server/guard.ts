import type { NextFunction, Request, Response } from "express";

const SAFE = new Set(["GET", "HEAD", "OPTIONS"]);
const SERVED = new Set([...SAFE, "POST", "PUT", "PATCH", "DELETE"]);
/** Called by a machine that signs its body; a browser cannot forge that. */
const SIGNED = new Set(["/webhooks/stripe"]);
const KB = 1024;
const MB = 1024 * KB;

/** Methods we do not serve, paths no page can have and the data requests of an older Remix never reach the app. */
export function saneRequest(request: Request, response: Response, next: NextFunction): void {
  if (!SERVED.has(request.method)) refuse(response, 405, "Cara ini tidak dilayani. / Method not allowed.");
  else if ("_data" in request.query)
    refuse(response, 400, "Alamat ini bentuk lama. / This form of address is no longer served.");
  else if (!isReadable(request.path)) refuse(response, 400, "Alamat ini tidak terbaca. / This address cannot be read.");
  else next();
}

/**
 * Refuses what another site makes a visitor's browser send: every unsafe method, pages, data requests and resource
 * routes alike. Sec-Fetch-Site decides, then Origin against the host; a cookie with neither is refused.
 */
export function crossSiteGuard(origin: string) {
  return (request: Request, response: Response, next: NextFunction): void => {
    if (SAFE.has(request.method) || SIGNED.has(request.path) || isOurs(request, origin)) next();
    else refuse(response, 403, "Permintaan ini datang dari situs lain. / This request came from another site.");
  };
}

/** Bodies are limited before a byte is read. Forms are small, photos and documents are not. */
export function bodyLimit(request: Request, response: Response, next: NextFunction): void {
  const limit = request.is("multipart/form-data") ? 40 * MB : 512 * KB;
  if (SAFE.has(request.method)) next();
  else if (request.get("transfer-encoding") !== undefined)
    refuse(response, 411, "Panjang isian tidak disebut. / Content-Length is required.");
  else if (Number(request.get("content-length") ?? 0) > limit)
    refuse(
      response.set("Connection", "close"),
      413,
      "Isian terlalu besar. Perkecil foto atau kirim satu per satu. / The form is too large.",
    );
  else next();
}

function isOurs(request: Request, origin: string): boolean {
  const site = request.get("sec-fetch-site");
  if (site !== undefined) return site === "same-origin" || site === "none";
  const from = request.get("origin");
  if (from !== undefined) return from === origin || (URL.canParse(from) && new URL(from).host === request.get("host"));
  return request.get("cookie") === undefined;
}

/** The router makes an address of the decoded path again: what begins with two slashes of any kind names a host there. */
function isReadable(path: string): boolean {
  try {
    const read = decodeURIComponent(path);
    return !read.includes("\0") && URL.canParse(read, "http://host");
  } catch {
    return false; // a percent sign that encodes nothing
  }
}

function refuse(response: Response, status: number, words: string): void {
  response.status(status).type("text/plain").send(`${words}\n`);
}
