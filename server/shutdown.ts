import type { Server } from "node:http";
import { stopCluster } from "../scripts/postgres/cluster.ts";

type Closing = { server: Server; close(): Promise<void>; cluster: string | undefined; say(text: string): void };

/** A signal ends everything within ten seconds: requests under way are answered, then jobs, then the database. */
export function stopOnSignal({ server, close, cluster, say }: Closing): void {
  let stopping = false;
  const stop = async (signal: string) => {
    if (stopping) return;
    stopping = true;
    say(`stopping on ${signal}`);
    setTimeout(() => process.exit(1), 9_500).unref();
    const closed = new Promise((resolve) => server.close(resolve));
    server.closeIdleConnections();
    setTimeout(() => server.closeAllConnections(), 3_000).unref();
    await closed;
    await Promise.race([close(), new Promise((resolve) => setTimeout(resolve, 4_000).unref())]).catch(() => undefined);
    if (cluster) await stopCluster(cluster);
    process.exit(0);
  };
  for (const signal of ["SIGTERM", "SIGINT", "SIGHUP"] as const) process.on(signal, () => void stop(signal));
}
