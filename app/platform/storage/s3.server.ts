import { createHash } from "node:crypto";
import { AwsClient } from "aws4fetch";
import { checkedKey, type StorageDriver } from "./driver.ts";

export type Bucket = {
  endpoint: string;
  bucket: string;
  accessKeyId: string;
  secretAccessKey: string;
  /** Unset: as the endpoint's name says, else us-east-1. */
  region?: string | undefined;
};

const PATIENCE_MS = 20_000;

/** Files in a bucket that speaks S3. The bucket stays private: pages get files from us, who know who may see them. */
export function s3({ endpoint, bucket, region, ...keys }: Bucket): StorageDriver {
  const client = new AwsClient({ ...keys, ...(region && { region }), service: "s3", retries: 2, initRetryMs: 100 });

  async function ask(method: "PUT" | "GET" | "DELETE", key: string, body?: Uint8Array<ArrayBuffer>): Promise<Response> {
    return await client.fetch(`${endpoint}/${bucket}/${checkedKey(key)}`, {
      method,
      headers: { "X-Amz-Content-Sha256": hashOf(body ?? new Uint8Array()) },
      ...(body && { body }),
      redirect: "error",
      signal: AbortSignal.timeout(PATIENCE_MS),
    });
  }

  return {
    async put(key, bytes) {
      const reply = await ask("PUT", key, new Uint8Array(bytes));
      if (!reply.ok) throw await refusal("PUT", reply);
      await reply.body?.cancel();
    },
    async get(key) {
      const reply = await ask("GET", key);
      if (reply.ok) return Buffer.from(await reply.arrayBuffer());
      const error = await refusal("GET", reply);
      // A bucket that is not there answers 404 as well, and is no missing file.
      if (reply.status === 404 && error.code === "NoSuchKey") return null;
      throw error;
    },
    async delete(key) {
      const reply = await ask("DELETE", key);
      if (!reply.ok) {
        const error = await refusal("DELETE", reply);
        if (error.code !== "NoSuchKey") throw error;
      }
      await reply.body?.cancel();
    },
  };
}

/** What is sent is signed too: a byte changed on the way is refused by the bucket. */
const hashOf = (bytes: Uint8Array): string => createHash("sha256").update(bytes).digest("hex");

class StorageRefusal extends Error {
  override name = "StorageRefusal";
  constructor(
    readonly code: string,
    what: string,
  ) {
    super(`the bucket refused ${what}: ${code}`);
  }
}

/** The code alone: the rest of such an answer repeats keys and hosts. */
async function refusal(method: string, reply: Response): Promise<StorageRefusal> {
  const code = /<Code>(\w{1,60})<\/Code>/.exec(await reply.text())?.[1];
  return new StorageRefusal(code ?? `status ${reply.status}`, method);
}
