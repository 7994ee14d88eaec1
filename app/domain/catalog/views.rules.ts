const PAGE = /^\/produk\/([a-z0-9-]{1,160})(?:\?|$)/;
/** What says of itself that it is a program; a browser that hides it is taken for a person. */
const PROGRAM =
  /bot|crawl|spider|slurp|preview|fetch|curl|wget|python|java\/|go-http|headless|lighthouse|monitor|facebookexternalhit|whatsapp|telegram/i;

type Headers = Readonly<Record<string, string | string[] | undefined>>;

/** The product whose page an address is. */
export const productIn = (url: string): string | null => PAGE.exec(url)?.[1] ?? null;

/** Somebody opened the page: no program, and no browser that only fetched it ahead. */
export function isOpened(headers: Headers): boolean {
  const agent = String(headers["user-agent"] ?? "");
  const ahead = `${headers["sec-purpose"] ?? ""} ${headers["purpose"] ?? ""} ${headers["x-moz"] ?? ""}`;
  return agent !== "" && !PROGRAM.test(agent) && !/prefetch|prerender/i.test(ahead);
}
