import pg from "pg";
import { config } from "../config.server.ts";
import { log } from "../log.server.ts";

export type Listener = {
  /**
   * Whether everything said on the channel up to half a second ago has been heard. True at once while the database has
   * just spoken; else it is asked. False while nobody listens.
   */
  upToDate(): boolean | Promise<boolean>;
  stop(): Promise<void>;
};

type Ears = { heard(): void; back(): void };

const TRUSTED_MS = 500;
const PATIENCE_MS = 400;
const DEAD_MS = 5_000;
const AGAIN_MS = 500;

/**
 * Hears what other processes say, on a connection of its own: LISTEN lasts as long as the session does, so no pooler in
 * transaction mode may stand between. Lost connections are taken up again; what was said meanwhile is unknown: `back`.
 */
export function listen(channel: string, { heard, back }: Ears): Listener {
  let client: pg.Client | null = null;
  let heardAt = Number.NEGATIVE_INFINITY;
  let question: Promise<boolean> | null = null;
  let again: NodeJS.Timeout | null = null;
  let stopped = false;

  function lose(which: pg.Client): void {
    if (client === which) client = null;
    which.end().catch(() => undefined); // it is gone either way
    if (stopped) return;
    again ??= setTimeout(open, AGAIN_MS).unref();
  }

  function open(): void {
    again = null;
    const next = new pg.Client({
      connectionString: config.database.url,
      connectionTimeoutMillis: DEAD_MS,
      query_timeout: DEAD_MS,
      keepAlive: true,
      application_name: "listener",
    });
    next.on("error", () => lose(next));
    next.on("end", () => lose(next));
    next.on("notification", heard);
    next
      .connect()
      .then(() => next.query(`LISTEN ${pg.escapeIdentifier(channel)}`))
      .then(
        () => {
          if (stopped) return lose(next);
          client = next;
          heardAt = performance.now();
          back();
        },
        (error: unknown) => {
          log.warn({ err: error }, "the database cannot be listened to");
          lose(next);
        },
      );
  }

  /** A question is answered after everything that was said before it. */
  async function ask(to: pg.Client): Promise<boolean> {
    const asked = performance.now();
    try {
      await to.query("SELECT 1");
      if (client === to) heardAt = asked;
      return client === to;
    } catch {
      lose(to);
      return false;
    }
  }

  open();
  return {
    upToDate() {
      if (!client) return false;
      if (performance.now() - heardAt < TRUSTED_MS) return true;
      question ??= ask(client).finally(() => {
        question = null;
      });
      return Promise.race([question, new Promise<false>((late) => setTimeout(late, PATIENCE_MS, false).unref())]);
    },
    async stop() {
      stopped = true;
      if (again) clearTimeout(again);
      await client?.end();
    },
  };
}
