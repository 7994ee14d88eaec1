import Stripe from "stripe";
import { config } from "#app/platform/config.server.ts";
import { sandboxKey, sandboxPort, sandboxWebhookSecret, usesSandbox } from "./sandbox/sandbox.server.ts";

/** Twice, with a breath between: a buyer has an answer within ten seconds, whatever the provider does. */
const PATIENCE_MS = 4_000;
const RETRIES = 1;

let client: { at: string; stripe: Stripe } | null = null;

/** The provider's library: towards the provider, another compatible address, or our sandbox on loopback. */
export function provider(): Stripe {
  const { key, base } = target();
  const at = base.href;
  if (client?.at === at) return client.stripe;
  const stripe = new Stripe(key, {
    host: base.hostname,
    port: base.port || (base.protocol === "https:" ? 443 : 80),
    protocol: base.protocol === "https:" ? "https" : "http",
    timeout: PATIENCE_MS,
    maxNetworkRetries: RETRIES,
    telemetry: false,
    appInfo: { name: "UKM Mart" },
  });
  client = { at, stripe };
  return stripe;
}

/** What webhooks may be signed with: during a change of secrets the old and the new, parted by a comma. */
export function webhookSecrets(): string[] {
  if (usesSandbox) return [sandboxWebhookSecret];
  return (config.stripe.webhookSecret ?? "").split(",").filter((secret) => secret !== "");
}

/** True for errors that say "not now": the request may have been carried out, or not. */
export function isAway(error: unknown): boolean {
  if (error instanceof ProviderAway) return true;
  if (error instanceof Stripe.errors.StripeConnectionError) return true;
  if (error instanceof Stripe.errors.StripeRateLimitError) return true;
  return error instanceof Stripe.errors.StripeAPIError && (error.statusCode ?? 500) >= 500;
}

class ProviderAway extends Error {}

function target(): { key: string; base: URL } {
  const { secretKey, apiBase } = config.stripe;
  if (secretKey) return { key: secretKey, base: new URL(apiBase ?? "https://api.stripe.com") };
  const port = sandboxPort();
  if (!usesSandbox || port === null) throw new ProviderAway("no payment provider listens yet");
  return { key: sandboxKey, base: new URL(`http://127.0.0.1:${port}`) };
}
