import type { AddressInfo } from "node:net";
import { deliverDue } from "./delivery.ts";
import { type Fault, sandboxServer } from "./http.ts";
import type { SandboxStore } from "./store.ts";

export type SandboxWish = {
  store: SandboxStore;
  webhookUrl: string;
  apiKey: string;
  webhookSecret: string;
  now?: () => Date;
  /** Off in tests that deliver by hand. */
  deliver?: boolean;
  fault?: (request: { method: string; path: string }) => Fault | undefined;
};

export type RunningSandbox = { port: number; deliver(): Promise<number>; stop(): Promise<void> };

const LOOK_EVERY_MS = 1_000;

/** Listens on loopback only, on a port nobody chose, and keeps sending webhooks until stopped. */
export async function listenSandbox(wish: SandboxWish): Promise<RunningSandbox> {
  const now = wish.now ?? (() => new Date());
  const target = { store: wish.store, url: wish.webhookUrl, secret: wish.webhookSecret, now };
  let sending: Promise<unknown> = Promise.resolve();
  const kick = () => {
    if (wish.deliver === false) return;
    sending = sending.then(() => deliverDue(target)).catch(() => undefined);
  };
  const server = sandboxServer({ ...wish, now, changed: kick });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(0, "127.0.0.1", resolve);
  });
  const timer = setInterval(kick, LOOK_EVERY_MS);
  timer.unref();
  const address = server.address() as AddressInfo; // a server listening on TCP has one
  return {
    port: address.port,
    deliver: () => deliverDue(target),
    async stop() {
      clearInterval(timer);
      await sending;
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
