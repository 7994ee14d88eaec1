import { chmodSync, existsSync, mkdirSync, rmSync, statfsSync } from "node:fs";
import { freemem } from "node:os";
import { dirname, join } from "node:path";
import { type Cluster, hashedPlace, openCluster, stopCluster } from "./cluster.ts";

export const TEST_DATA = join(process.cwd(), ".data", "test");
export const BENCH_DATA = join(TEST_DATA, "bench");

const SHARED_MEMORY = "/dev/shm";
const ROOM = 8 * 1024 ** 3;

/**
 * One cluster serves every test run of this folder, several at once. Nothing in it is worth an fsync, and where the
 * machine has memory to spare its files lie there: a test file's own database is then made in 50 ms instead of a second.
 */
export const testCluster = (): Promise<Cluster> =>
  openCluster(
    TEST_DATA,
    {
      fsync: "off",
      synchronous_commit: "off",
      full_page_writes: "off",
      max_connections: "300",
      max_wal_size: "256MB",
    },
    placeInMemory(),
  );

/** What is measured stands on the disk, with every promise that PostgreSQL makes. */
export const benchCluster = (): Promise<Cluster> => openCluster(BENCH_DATA, { max_connections: "300" });

/** Stops it; what lay in memory is given back to the machine. */
export async function stopTestCluster(cluster: Cluster): Promise<void> {
  await stopCluster(cluster.dir);
  if (cluster.dir.startsWith(`${SHARED_MEMORY}/`)) rmSync(dirname(cluster.dir), { recursive: true, force: true });
}

/** Once it lies there it is found there, however little room is left. */
function placeInMemory(): string | undefined {
  if (!existsSync(SHARED_MEMORY)) return undefined;
  mkdirSync(TEST_DATA, { recursive: true });
  const ours = join(SHARED_MEMORY, `ukm-mart-tests-${process.getuid?.() ?? 0}`);
  const place = hashedPlace(ours, TEST_DATA);
  if (existsSync(place)) return place;
  const { bavail, bsize } = statfsSync(SHARED_MEMORY);
  if (bavail * bsize < ROOM || freemem() < ROOM) return undefined;
  mkdirSync(ours, { recursive: true });
  chmodSync(ours, 0o755); // as root the cluster runs as nobody, who passes through here
  return place;
}
