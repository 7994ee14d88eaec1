import { randomUUID } from "node:crypto";
import { viewCounter } from "#app/domain/catalog/catalog.server.ts";
import { type Sandbox, startSandbox, usesSandbox } from "#app/domain/payments/payments.server.ts";
import { sayWhetherOutdated } from "#app/domain/search/search.server.ts";
import { tasks } from "#app/domain/tasks.server.ts";
import { clock } from "#app/platform/clock.server.ts";
import { config } from "#app/platform/config.server.ts";
import { disconnect, warmUp } from "#app/platform/db/db.server.ts";
import { keepPages, type Pages, unpacked } from "#app/platform/http/pages/pages.server.ts";
import { readiness } from "#app/platform/http/readiness.server.ts";
import { startWorker } from "#app/platform/jobs.server.ts";
import { currentRequestId, log, withRequestId } from "#app/platform/log.server.ts";
import { keepMode } from "#app/platform/mode.server.ts";
import { keptPages } from "#app/routes/shop/kept.ts";

type Part = { stop(): Promise<void> };
const parts: Part[] = [];
let sandbox: Sandbox | null = null;

/**
 * What the web server needs of the app. It is handed over through the Remix build's entry module, because the bundle
 * holds its own copy of every module: imported directly, pool and worker would exist twice.
 */
export const house = {
  config,
  log,
  withRequestId,
  currentRequestId,
  /** The shop's pages as everybody sees them; `draw` makes one from its address. */
  keepPages(draw: (address: string) => Promise<Response>): Pages {
    const pages = keepPages(keptPages, (address) => withRequestId(randomUUID(), () => draw(address)));
    parts.push(pages);
    return pages;
  },
  unpacked,
  /** A kept page was answered: what is the page of a product counts as opened. */
  opened: viewCounter.openedPage,
  /** The pay page of the sandbox, where there is one. */
  sandboxPages: (): Sandbox["handler"] | null => sandbox?.handler ?? null,
  /** Opens everything that lasts: the database, the payment sandbox, the worker. */
  async open(): Promise<void> {
    await warmUp();
    await keepMode(clock.now());
    if (usesSandbox) {
      sandbox = await startSandbox({ appOrigin: ownAddress() });
      parts.push(sandbox);
    }
    parts.push(await startWorker(tasks), viewCounter.start());
    void sayWhetherOutdated();
    readiness.open();
  },
  /** Tells balancers first, then lets running jobs end. */
  async close(): Promise<void> {
    readiness.close();
    for (const part of parts.reverse()) await part.stop();
    await disconnect();
  },
};
export type House = typeof house;

/** Where this process reaches itself, whatever the world calls it. */
function ownAddress(): string {
  const { host, port } = config.web;
  return `http://${["0.0.0.0", "::", "[::]"].includes(host) ? "127.0.0.1" : host}:${port}`;
}
