import pg from "pg";
import { afterEach, describe, expect, it } from "vitest";
import { system } from "#app/core/actor.ts";
import { newId } from "#app/core/ids.ts";
import { db, inTransaction, pool } from "#app/platform/db/db.server.ts";
import { type Reaction, reactTask, record } from "#app/platform/history/history.server.ts";
import { addJob, startWorker, type Task } from "#app/platform/jobs.server.ts";
import { freeOrphans } from "#app/platform/workers.server.ts";
import { today } from "../../cast/index.ts";

type Worker = Awaited<ReturnType<typeof startWorker>>;
let worker: Worker | undefined;
afterEach(async () => {
  await worker?.stop();
  worker = undefined;
});

const holders = async () =>
  (await pool.query<{ locked_by: string | null }>("SELECT locked_by FROM graphile_worker.jobs")).rows.map(
    (job) => job.locked_by,
  );

const happen = (action: string) =>
  inTransaction((tx) =>
    record(tx, {
      flow: "product",
      action,
      subject: { kind: "product", id: newId() },
      actor: system("test"),
      now: today,
    }),
  );

function signal<T>(): { promise: Promise<T>; resolve: (value: T) => void } {
  let resolve: (value: T) => void = () => undefined;
  const promise = new Promise<T>((done) => {
    resolve = done;
  });
  return { promise, resolve };
}

/** A task that tells when it has run `times` times. */
function counted(name: string, times = 1): { task: Task; ran: Promise<unknown[]> } {
  const seen: unknown[] = [];
  const { promise, resolve } = signal<unknown[]>();
  const run = async (payload: unknown) => {
    seen.push(payload);
    if (seen.length === times) resolve(seen);
  };
  return { task: { name, run }, ran: promise };
}

describe("jobs", () => {
  it("exist if and only if the transaction that queued them commits", async () => {
    const kept = counted("kept");
    await inTransaction((tx) => addJob(tx, "kept", { from: "a commit" }));
    await expect(
      inTransaction(async (tx) => {
        await addJob(tx, "kept", { from: "a rollback" });
        throw new Error("no");
      }),
    ).rejects.toThrow("no");
    worker = await startWorker([kept.task]);
    expect(await kept.ran).toEqual([{ from: "a commit" }]);
  });

  it("of a worker that died are taken up by the next start", async () => {
    const orphan = counted("orphan");
    await inTransaction((tx) => addJob(tx, "orphan", {}));
    await pool.query(
      "UPDATE graphile_worker._private_jobs SET locked_by = 'dead', locked_at = now() - interval '3 seconds', attempts = 1",
    );
    worker = await startWorker([orphan.task]);
    expect(await orphan.ran).toHaveLength(1);
  });

  it("of a worker that lives in another process stay with it until that process is gone", async () => {
    const busy = counted("busy");
    await inTransaction((tx) => addJob(tx, "busy", {}));
    const other = new pg.Client({ connectionString: process.env["DATABASE_URL"] });
    await other.connect();
    await other.query("SELECT pg_advisory_lock(7301, hashtext('elsewhere'))");
    await pool.query(
      "UPDATE graphile_worker._private_jobs SET locked_by = 'elsewhere', locked_at = now() - interval '1 hour', attempts = 1",
    );
    await freeOrphans();
    expect(await holders()).toEqual(["elsewhere"]);
    await other.end();
    await expect.poll(() => freeOrphans().then(holders)).toEqual([null]);
    worker = await startWorker([busy.task]);
    expect(await busy.ran).toHaveLength(1);
  });

  it("that run now are not taken away by a process that starts meanwhile", async () => {
    const { promise: began, resolve: begin } = signal<void>();
    const { promise: enough, resolve: end } = signal<void>();
    worker = await startWorker([
      {
        name: "long",
        async run() {
          begin();
          await enough;
        },
      },
    ]);
    await inTransaction((tx) => addJob(tx, "long", {}));
    await began;
    await pool.query("UPDATE graphile_worker._private_jobs SET locked_at = now() - interval '1 hour'");
    await freeOrphans();
    expect(await holders()).not.toEqual([null]);
    end();
  });
});

describe("reactions", () => {
  it("hear only what they listen to, after commit", async () => {
    const heard: string[] = [];
    const { promise, resolve } = signal<void>();
    const listens: Reaction = {
      on: "product.feature",
      name: "listens",
      run: async (event) => void heard.push(event.action),
    };
    const last: Reaction = { on: "product.last", name: "ends the test", run: async () => resolve() };
    await happen("other");
    await happen("feature");
    await happen("last");
    worker = await startWorker([reactTask([listens, last])], 1);
    await promise;
    expect(heard).toEqual(["feature"]);
  });

  it("run again together when one of them failed, and the others are not kept waiting by it", async () => {
    const id = await happen("fragile");
    let fails = 1;
    const ran: string[] = [];
    const task = reactTask([
      {
        on: "product.fragile",
        name: "fails once",
        run: async () => {
          if (fails-- > 0) throw new Error("not yet");
          ran.push("mended");
        },
      },
      { on: "product.fragile", name: "is safe to repeat", run: async () => void ran.push("safe") },
    ]);
    await expect(task.run({ event: id })).rejects.toThrow("1 reactions to product.fragile failed");
    await task.run({ event: id });
    expect(ran).toEqual(["safe", "mended", "safe"]);
    expect(await db.event.count({ where: { id } })).toBe(1);
  });
});
