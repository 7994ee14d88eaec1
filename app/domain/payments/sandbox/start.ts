import type { AddressInfo } from "node:net";
import { deliverDue } from "./delivery.ts";
import type { Fault, FaultBoard } from "./faults.ts";
import { sandboxServer } from "./http.ts";
import type { SandboxStore } from "./store.ts";
import { sweep } from "./sweep.ts";

export type SandboxWish = {
  store: SandboxStore;
  webhookUrl: string;
  apiKey: string;
  webhookSecret: string;
  now?: () => Date;
  /** Off in tests that deliver by hand. */
  deliver?: boolean;
  fault?: (request: { method: string; path: string }) => Fault | undefined;
  /** Faults on demand, of requests and of webhooks. */
  faults?: FaultBoard;
};

export type RunningSandbox = {
  port: number;
  deliver(): Promise<number>;
  /** What the provider's own clock brings about. */
  sweep(): Promise<void>;
  stop(): Promise<void>;
};

const LOOK_EVERY_MS = 1_000;
const SWEEP_EVERY_MS = 60_000;

/** Listens on loopback only, on a port nobody chose, and keeps sending webhooks until stopped. */
export async function listenSandbox(wish: SandboxWish): Promise<RunningSandbox> {
  const now = wish.now ?? (() => new Date());
  const target = {
    ...{ store: wish.store, url: wish.webhookUrl, secret: wish.webhookSecret, now },
    ...(wish.faults ? { faults: wish.faults } : {}),
  };
  let sending: Promise<unknown> = Promise.resolve();
  const kick = () => {
    if (wish.deliver === false) return;
    sending = sending.then(() => deliverDue(target)).catch(() => undefined);
  };
  const fault = wish.fault ?? wish.faults?.fault;
  const server = sandboxServer({ ...wish, ...(fault ? { fault } : {}), now, changed: kick });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(0, "127.0.0.1", resolve);
  });
  const timer = setInterval(kick, LOOK_EVERY_MS);
  timer.unref();
  const own = () => sweep(wish.store, now());
  const clockwork = setInterval(() => own().then(kick, () => undefined), SWEEP_EVERY_MS);
  clockwork.unref();
  const address = server.address() as AddressInfo; // a server listening on TCP has one
  return {
    port: address.port,
    deliver: () => deliverDue(target),
    sweep: own,
    async stop() {
      clearInterval(timer);
      clearInterval(clockwork);
      await sending;
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
