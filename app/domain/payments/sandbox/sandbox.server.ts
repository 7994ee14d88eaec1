import { createHmac } from "node:crypto";
import type { RequestHandler } from "express";
import { clock } from "#app/platform/clock.server.ts";
import { config } from "#app/platform/config.server.ts";
import { postgresStore } from "./postgres.store.server.ts";
import { proxyTo } from "./proxy.ts";
import { listenSandbox } from "./start.ts";

/** The sandbox stands in for the provider only in a demo without a key; live mode has none of it. */
export const usesSandbox = config.isDemo && config.stripe.secretKey === undefined;

/** Drawn from the session secret, so that they survive a restart as the stored events do. */
const drawn = (what: string): string =>
  createHmac("sha256", config.sessions.secrets[0] ?? "")
    .update(`sandbox ${what}`)
    .digest("hex");

export const sandboxKey = `sk_test_${drawn("key").slice(0, 32)}`;
export const sandboxWebhookSecret = `whsec_${drawn("webhook")}`;

let port: number | null = null;

/** Where the provider's library finds the sandbox; null until it listens. */
export const sandboxPort = (): number | null => port;

export type Sandbox = { origin: string; handler: RequestHandler; stop(): Promise<void> };

/** Starts the provider's stand-in on loopback; `handler` shows its pay page under /sandbox of the shop. */
export async function startSandbox({ appOrigin, deliver }: { appOrigin: string; deliver?: boolean }): Promise<Sandbox> {
  const running = await listenSandbox({
    store: postgresStore,
    webhookUrl: new URL("/webhooks/stripe", appOrigin).href,
    apiKey: sandboxKey,
    webhookSecret: sandboxWebhookSecret,
    now: clock.now,
    ...(deliver === undefined ? {} : { deliver }),
  });
  port = running.port;
  return {
    origin: `http://127.0.0.1:${running.port}`,
    handler: proxyTo(running.port),
    async stop() {
      port = null;
      await running.stop();
    },
  };
}
