type Status = "enqueued" | "processing" | "succeeded" | "failed";
type Problem = { code: string; message: string };
type Task = {
  uid: number;
  indexUid: string | null;
  type: string;
  status: Status;
  error: (Problem & { type: string; link: string }) | null;
  enqueuedAt: string;
  startedAt: string | null;
  finishedAt: string | null;
  work: () => Problem | null;
};

type Asked = { statuses?: string[]; indexUids?: string[]; after?: string };

/** Every change is only enqueued, then done one after the other, in the order it came. */
export function taskQueue() {
  const tasks: Task[] = [];
  let held = false;
  let running = false;
  const step = () => new Promise<void>((resolve) => setImmediate(resolve));
  const run = async () => {
    if (running) return;
    running = true;
    for (let next = waiting(); next && !held; next = waiting()) {
      await step();
      next.status = "processing";
      next.startedAt = new Date().toISOString();
      await step();
      const problem = next.work();
      next.error = problem && asError(problem);
      next.status = problem ? "failed" : "succeeded";
      next.finishedAt = new Date().toISOString();
    }
    running = false;
  };
  const waiting = () => tasks.find(({ status }) => status === "enqueued");
  return {
    add(type: string, indexUid: string | null, work: Task["work"]) {
      const enqueuedAt = new Date().toISOString();
      const task: Task = {
        uid: tasks.length,
        indexUid,
        type,
        status: "enqueued",
        error: null,
        enqueuedAt,
        startedAt: null,
        finishedAt: null,
        work,
      };
      tasks.push(task);
      void run();
      return { taskUid: task.uid, indexUid, status: task.status, type, enqueuedAt };
    },
    get(uid: number) {
      const task = tasks[uid];
      if (!task) return null;
      const { work: _, ...shown } = task;
      return { ...shown, batchUid: uid, canceledBy: null, details: {}, duration: null };
    },
    /** The last first. A filter that is not given keeps all. */
    list: ({ statuses, indexUids, after }: Asked) =>
      tasks
        .filter(({ status }) => !statuses || statuses.includes(status))
        .filter(({ indexUid }) => !indexUids || (indexUid !== null && indexUids.includes(indexUid)))
        .filter(({ finishedAt }) => !after || (finishedAt !== null && finishedAt > after))
        .map(({ work: _, ...shown }) => shown)
        .reverse(),
    /** While it is held, changes are accepted and not yet done. */
    hold() {
      held = true;
    },
    release() {
      held = false;
      void run();
    },
  };
}

const kinds: Readonly<Record<string, string>> = {
  missing_authorization_header: "auth",
  invalid_api_key: "auth",
  internal: "internal",
};

export const asError = ({ code, message }: Problem) => ({
  message,
  code,
  type: kinds[code] ?? "invalid_request",
  link: `https://docs.meilisearch.com/errors#${code}`,
});
