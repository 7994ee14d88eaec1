// Visitors of bench:shop, in a process of their own: asks in turn until the time is over, says how many were answered.
import { Agent, request } from "node:http";
import { z } from "zod";

const asked = z.object({
  port: z.number(),
  /** Asked in turn by all together. */
  paths: z.array(z.string()).min(1),
  /** Sent as a form to each path; without it pages are read. */
  form: z.string().nullable(),
  expected: z.number(),
  users: z.number(),
  ms: z.number(),
});
type Asked = z.infer<typeof asked>;

process.on("message", async (message) => {
  process.send?.(await ask(asked.parse(message)));
});

async function ask({ port, paths, form, expected, users, ms }: Asked): Promise<{ answered: number; seconds: number }> {
  const agent = new Agent({ keepAlive: true, maxSockets: users });
  let turn = 0;
  let answered = 0;
  const began = performance.now();
  const visitor = async () => {
    while (performance.now() - began < ms) {
      const path = paths[turn++ % paths.length] ?? "/";
      const status = await statusOf({ port, path, form, agent });
      if (status !== expected) throw new Error(`${path} answered ${status}`);
      answered += 1;
    }
  };
  await Promise.all(Array.from({ length: users }, visitor));
  agent.destroy();
  return { answered, seconds: (performance.now() - began) / 1_000 };
}

type One = { port: number; path: string; form: string | null; agent: Agent };

function statusOf({ port, path, form, agent }: One): Promise<number> {
  const headers =
    form === null ? {} : { "Content-Type": "application/x-www-form-urlencoded", "Content-Length": form.length };
  return new Promise((resolve, reject) => {
    const sent = request(
      {
        host: "127.0.0.1",
        port,
        path,
        agent,
        method: form === null ? "GET" : "POST",
        headers: { Origin: `http://127.0.0.1:${port}`, ...headers },
      },
      (reply) => reply.resume().on("end", () => resolve(reply.statusCode ?? 0)),
    );
    sent.on("error", reject).end(form ?? undefined);
  });
}
