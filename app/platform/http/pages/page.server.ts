import { createHash } from "node:crypto";
import { promisify } from "node:util";
import { brotliCompress, brotliDecompress, constants, gzip } from "node:zlib";
import type { Kept } from "./shelf.ts";

/** One answer, packed as browsers take it. */
export type Page = Kept & {
  status: number;
  headers: readonly (readonly [string, string])[];
  etag: string;
  packed: { readonly br: Buffer; readonly gzip: Buffer };
};

const squeeze = { br: promisify(brotliCompress), gzip: promisify(gzip) };
const unpack = promisify(brotliDecompress);
const BROTLI = {
  params: { [constants.BROTLI_PARAM_QUALITY]: 5, [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT },
};

const OF_HEADERS = 2_000;

/** An answer made for nobody in particular. One that sets a cookie is for one visitor only: null. */
export async function pageOf(reply: Response): Promise<Page | null> {
  const headers = [...reply.headers].filter(([name]) => name !== "content-length");
  if (headers.some(([name]) => name === "set-cookie")) {
    await reply.body?.cancel();
    return null;
  }
  const body = Buffer.from(await reply.arrayBuffer());
  const [br, zipped] = await Promise.all([squeeze.br(body, BROTLI), squeeze.gzip(body)]);
  return {
    status: reply.status,
    headers,
    // Weak, for it names the page and not one way of packing it.
    etag: `W/"${createHash("sha256").update(body).digest("base64url").slice(0, 22)}"`,
    packed: { br, gzip: zipped },
    size: br.length + zipped.length + OF_HEADERS,
    keeps: reply.status === 200 && !/no-store/.test(reply.headers.get("cache-control") ?? ""),
  };
}

/** For the few who take nothing packed, such as scripts. */
export const unpacked = (page: Page): Promise<Buffer> => unpack(page.packed.br);
