import { config } from "../config.server.ts";

type Page = { hydrated: boolean; nonce: string; method: string; status: number };

/**
 * The headers of a document. Shop pages carry no script of ours and can be kept; hydrated pages hold somebody's
 * business and are kept by nobody. A route may set its own Cache-Control.
 */
export function documentHeaders({ hydrated, nonce, method, status }: Page): [string, string][] {
  const headers: [string, string][] = [
    ["Content-Type", "text/html; charset=utf-8"],
    ["Content-Security-Policy", contentPolicy(hydrated ? nonce : undefined)],
    ["Cache-Control", hydrated || status >= 400 ? "no-store" : "private, no-cache"],
  ];
  if (!hydrated && method === "GET" && status === 200) headers.push(["Speculation-Rules", '"/speculation.json"']);
  return headers;
}

function contentPolicy(nonce: string | undefined): string {
  const live = nonce && !config.production ? " ws:" : "";
  const rules: Record<string, string> = {
    "default-src": "'self'",
    "script-src": nonce ? `'self' 'nonce-${nonce}'` : "'self'",
    "style-src": "'self'",
    "img-src": "'self' data: blob:",
    "connect-src": `'self'${live}`,
    "object-src": "'none'",
    "base-uri": "'none'",
    // Browsers hold a form's redirect to this list too, and checkout leaves for the payment page.
    "form-action": ["'self'", config.web.origin, ...payPages()].join(" "),
    "frame-ancestors": "'none'",
    ...(config.web.origin.startsWith("https:") && { "upgrade-insecure-requests": "" }),
  };
  return Object.entries(rules)
    .map(([name, value]) => `${name} ${value}`.trim())
    .join("; ");
}

function payPages(): string[] {
  const { secretKey, apiBase } = config.stripe;
  if (apiBase) return [new URL(apiBase).origin];
  return secretKey ? ["https://checkout.stripe.com"] : [];
}
