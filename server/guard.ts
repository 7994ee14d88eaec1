import type { NextFunction, Request, Response } from "express";

const SAFE = new Set(["GET", "HEAD", "OPTIONS"]);
/** Called by a machine that signs its body; a browser cannot forge that. */
const SIGNED = new Set(["/webhooks/stripe"]);

/**
 * Refuses what another site makes a visitor's browser send: every unsafe method, pages, data requests and resource
 * routes alike. Sec-Fetch-Site decides, then Origin against the host; a cookie with neither is refused.
 */
export function crossSiteGuard(origin: string) {
  return (request: Request, response: Response, next: NextFunction): void => {
    if (SAFE.has(request.method) || SIGNED.has(request.path) || isOurs(request, origin)) return next();
    response.status(403).type("text/plain").send("Permintaan ini datang dari situs lain. / This request came from another site.\n");
  };
}

function isOurs(request: Request, origin: string): boolean {
  const site = request.get("sec-fetch-site");
  if (site !== undefined) return site === "same-origin" || site === "none";
  const from = request.get("origin");
  if (from !== undefined) return from === origin || (URL.canParse(from) && new URL(from).host === request.get("host"));
  return request.get("cookie") === undefined;
}

const KB = 1024;
const MB = 1024 * KB;

/** Bodies are limited before a byte is read. Forms are small, photos and documents are not. */
export function bodyLimit(request: Request, response: Response, next: NextFunction): void {
  if (SAFE.has(request.method)) return next();
  if (request.get("transfer-encoding") !== undefined) {
    response.status(411).type("text/plain").send("Panjang isian tidak disebut. / Content-Length is required.\n");
    return;
  }
  const limit = request.is("multipart/form-data") ? 40 * MB : 512 * KB;
  if (Number(request.get("content-length") ?? 0) <= limit) return next();
  response
    .status(413)
    .set("Connection", "close")
    .type("text/plain")
    .send("Isian terlalu besar. Perkecil foto atau kirim satu per satu. / The form is too large.\n");
}

/** Methods we do not serve, and paths no page can have, never reach the app. */
export function saneRequest(request: Request, response: Response, next: NextFunction): void {
  if (!["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"].includes(request.method)) {
    response.status(405).type("text/plain").send("Method not allowed\n");
    return;
  }
  try {
    if (decodeURIComponent(request.path).includes("\0")) throw new URIError("NUL");
  } catch {
    response.status(400).type("text/plain").send("Alamat ini tidak terbaca. / This address cannot be read.\n");
    return;
  }
  next();
}
