import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { type BucketDouble, bucketDouble } from "../../../tests/doubles/s3.ts";
import { disk } from "./disk.server.ts";
import type { StorageDriver } from "./driver.ts";
import { s3 } from "./s3.server.ts";

const folder = mkdtempSync(join(tmpdir(), "ukm-mart-files-"));
let double: BucketDouble;

beforeAll(async () => {
  double = await bucketDouble();
});
afterAll(async () => {
  rmSync(folder, { recursive: true });
  await double.stop();
});

/** What every place for files keeps to. */
function contract(driver: () => StorageDriver): void {
  const bytes = (text: string) => new TextEncoder().encode(text);

  it("gives back what was put, byte for byte", async () => {
    const every = Uint8Array.from({ length: 70_000 }, (_, at) => at % 256);
    await driver().put("pictures/a.webp", every);
    expect(await driver().get("pictures/a.webp")).toEqual(Buffer.from(every));
    await driver().put("pictures/empty.webp", bytes(""));
    expect(await driver().get("pictures/empty.webp")).toEqual(Buffer.alloc(0));
  });

  it("replaces what lay under the same key", async () => {
    await driver().put("originals/b.jpg", bytes("one"));
    await driver().put("originals/b.jpg", bytes("another"));
    expect(String(await driver().get("originals/b.jpg"))).toBe("another");
  });

  it("keeps one of many put at once, whole", async () => {
    const texts = Array.from({ length: 20 }, (_, at) => String(at).repeat(5_000));
    await Promise.all(texts.map((text) => driver().put("originals/c.jpg", bytes(text))));
    expect(texts).toContain(String(await driver().get("originals/c.jpg")));
  });

  it("knows nothing of what was never put or is deleted, and deletes twice without a word", async () => {
    expect(await driver().get("pictures/none.avif")).toBeNull();
    await driver().put("pictures/d.avif", bytes("x"));
    await driver().delete("pictures/d.avif");
    await driver().delete("pictures/d.avif");
    expect(await driver().get("pictures/d.avif")).toBeNull();
  });

  it.each(["../secret", "a", "a/../b", "/etc/passwd", "a/b/..", "a//b", "a/b?x=1", "A/b", "a/b\0", "a/.hidden", ""])(
    "takes %j for no key",
    async (key) => {
      for (const act of [() => driver().get(key), () => driver().put(key, bytes("x")), () => driver().delete(key)])
        await expect(act()).rejects.toThrow("not a storage key");
    },
  );
}

describe("a folder of this machine", () => {
  contract(() => disk(folder));

  it("leaves no half file behind", () => {
    expect(readdirSync(join(folder, "originals")).sort()).toEqual(["b.jpg", "c.jpg"]);
  });
});

describe("a bucket", () => {
  const bucket = (changes: Partial<BucketDouble> = {}) => s3({ ...double, ...changes });
  const seen = () => double.refusals.splice(0);
  beforeEach(() => void seen());

  contract(bucket);

  it("lies in it under its own keys", () => {
    expect([...double.objects.keys()].sort()).toEqual([
      "originals/b.jpg",
      "originals/c.jpg",
      "pictures/a.webp",
      "pictures/empty.webp",
    ]);
  });

  it("refuses a wrong secret, an unknown key and another bucket, and none of that passes for a missing file", async () => {
    for (const [changes, code] of [
      [{ secretAccessKey: "another" }, "SignatureDoesNotMatch"],
      [{ accessKeyId: "SOMEBODYELSE00000000" }, "InvalidAccessKeyId"],
      [{ bucket: "another" }, "NoSuchBucket"],
    ] as const) {
      await expect(bucket(changes).get("pictures/a.webp")).rejects.toThrow(code);
      await expect(bucket(changes).put("pictures/a.webp", new Uint8Array())).rejects.toThrow(code);
    }
    expect((await bucket().get("pictures/a.webp"))?.length).toBe(70_000);
  });

  it("is asked again when it is busy, and says so when it stays busy", async () => {
    double.slowDown(2);
    expect(await bucket().get("originals/b.jpg")).not.toBeNull();
    expect(seen()).toEqual(["SlowDown", "SlowDown"]);
    double.slowDown(9);
    await expect(bucket().get("originals/b.jpg")).rejects.toThrow("SlowDown");
    double.slowDown(0);
  });

  it("signs for the region it is told", async () => {
    await s3({ ...double, region: "ap-southeast-3" }).put("originals/e.jpg", new Uint8Array([1]));
    expect(seen()).toEqual([]);
  });

  it("keeps the secret out of its errors", async () => {
    const error = await bucket({ secretAccessKey: "verysecretindeed" })
      .get("originals/b.jpg")
      .catch((e: Error) => `${e.message} ${e.stack}`);
    expect(error).not.toMatch(/verysecretindeed|TESTKEYID/);
  });
});
