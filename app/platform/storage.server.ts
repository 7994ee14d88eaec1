import { join } from "node:path";
import { config } from "./config.server.ts";
import { disk } from "./storage/disk.server.ts";
import type { StorageDriver } from "./storage/driver.ts";
import { s3 } from "./storage/s3.server.ts";

/** Files by key: on the disk of this machine, or in a bucket that several machines share. */
export const storage: StorageDriver = config.bucket ? s3(config.bucket) : disk(join(config.dataDir, "files"));
