import type { Meilisearch } from "meilisearch";
import { clock } from "#app/platform/clock.server.ts";
import { config } from "#app/platform/config.server.ts";
import { inTransaction } from "#app/platform/db/db.server.ts";
import { addJob } from "#app/platform/jobs.server.ts";
import { log } from "#app/platform/log.server.ts";
import { type Breaker, breaker } from "./breaker.rules.ts";
import { type Address, readingClient, reasonOf, writingClient } from "./meilisearch.client.server.ts";
import { isThere, type Writer, writerTo } from "./meilisearch.write.server.ts";

export const secondAt = (address: Address, index = "goods"): Second => ({
  index,
  reading: readingClient(address),
  writing: writingClient(address),
  breaker: breaker({ limit: 3, restMs: 10_000, now: () => performance.now() }),
  trouble: null,
});

/** What last went wrong with it, in this process. */
export type Trouble = { at: Date; reason: string };
export type Second = {
  /** The index that answers. Others beside it, whose names go on after `_`, are being built or were left behind. */
  index: string;
  reading: Meilisearch;
  writing: Meilisearch;
  breaker: Breaker;
  trouble: Trouble | null;
};

/** The engine beside PostgreSQL, where the settings name one. */
export const second: Second | null = config.meilisearch ? secondAt(config.meilisearch) : null;

/**
 * For what happens in the shop: a second engine that is away holds nothing up. PostgreSQL has the documents already; the
 * rest is made good by a job. An index that was never built is not begun here, half an index would be worse than none.
 */
export function patientWriter(second: Second): Writer {
  const { writing, breaker, index } = second;
  const live = writerTo(writing, index);
  const attempt = async (work: () => Promise<void>) => {
    if (!breaker.allows()) return catchUpLater("resting");
    try {
      if (await isThere(writing, index)) await work();
      else log.warn({ engine: "meilisearch", index }, "there is no such index yet: npm run reindex");
      breaker.succeeded();
    } catch (error) {
      breaker.failed();
      second.trouble = { at: clock.now(), reason: reasonOf(error) };
      await catchUpLater(reasonOf(error));
    }
  };
  return {
    write: (documents, now) => attempt(() => live.write(documents, now)),
    remove: (keys) => attempt(() => live.remove(keys)),
  };
}

/** One job, whoever asks for it and however often. */
export const catchUpAt = (runAt: Date): Promise<void> =>
  inTransaction((tx) => addJob(tx, "search.catchUp", {}, { key: "search.catchUp", runAt, maxAttempts: 25 }));

async function catchUpLater(reason: string): Promise<void> {
  log.warn({ engine: "meilisearch", reason }, "the second engine misses a change and is brought up to date later");
  const runAt = new Date(Date.now() + 30_000);
  await catchUpAt(runAt);
}
