import sharp from "sharp";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { picturesOf, publishPhotos, takePhoto } from "#app/domain/media/media.server.ts";
import { mediaTasks } from "#app/domain/media/media.tasks.server.ts";
import { db } from "#app/platform/db/db.server.ts";
import { loader } from "#app/routes/machines/media.ts";
import { type Cast, cast, today } from "../../cast/index.ts";
import { signedIn } from "../../sign-in.ts";

let c: Cast;
let photoId = "";
let address = "";
const outgoing = vi.spyOn(globalThis, "fetch");

beforeAll(async () => {
  c = await cast();
  const file = await sharp({ create: { width: 900, height: 900, channels: 3, background: "#136d7e" } })
    .jpeg()
    .toBuffer();
  const taken = await takePhoto(c.owner, { enterpriseId: c.kitchen.id, file });
  if (!taken.ok) throw new Error(taken.code);
  photoId = taken.value.photoId;
  await mediaTasks[0]?.run({ photoId });
  address = (await picturesOf([photoId])).get(photoId)?.sources[0]?.url ?? "";
});
afterAll(() => outgoing.mockRestore());

/** What is answered at /media/ and this name, to whoever holds the cookie. */
async function get(name: string, cookie = ""): Promise<Response> {
  const request = new Request("http://127.0.0.1/media/x", cookie ? { headers: { Cookie: cookie } } : {});
  try {
    return await loader({ request, params: { "*": name }, context: { nonce: "" } });
  } catch (reply) {
    if (reply instanceof Response) return reply;
    throw reply;
  }
}
const name = () => address.replace("/media/", "");

describe("the door of pictures", () => {
  it("shows a draft's picture to its enterprise only, and nobody keeps it", async () => {
    expect((await get(name())).status).toBe(404);
    expect((await get(name(), await signedIn(c.otherOwner))).status).toBe(404);
    const reply = await get(name(), await signedIn(c.owner));
    expect([reply.status, reply.headers.get("Cache-Control")]).toEqual([200, "private, no-store"]);
  });

  it("shows a published one to everybody, kept for ever, and never as anything but a picture", async () => {
    await db.$transaction((tx) => publishPhotos(tx, [photoId], today));
    const reply = await get(name());
    expect(reply.status).toBe(200);
    expect(reply.headers.get("Cache-Control")).toBe("public, max-age=31536000, immutable");
    expect(reply.headers.get("Content-Type")).toMatch(/^image\/(avif|webp)$/);
    expect(reply.headers.get("X-Content-Type-Options")).toBe("nosniff");
    expect(reply.headers.get("Content-Security-Policy")).toContain("default-src 'none'");
    const begins = Buffer.from(await reply.arrayBuffer()).toString("latin1", 0, 12);
    expect(begins).toMatch(/ftypavif$|^RIFF.{4}WEBP$/s);
  });

  it("shows only sizes that were made: not the original, not another width, not another format", async () => {
    const { fileKey } = await db.photo.findUniqueOrThrow({ where: { id: photoId }, select: { fileKey: true } });
    const [stem = "", ending = ""] = name().split(".");
    const others = [fileKey, stem, `${stem}.jpg`, `${stem}.svg`, `${stem}.${ending}?w=5000`, `w_5000/${name()}`];
    for (const other of others) expect([other, (await get(other)).status]).toEqual([other, 404]);
  });

  it.each([
    "http://evil.example/a.avif",
    "https:/evil.example/a.webp",
    "//169.254.169.254/latest/meta-data.webp",
    "file:///etc/passwd",
    "%2e%2e%2f%2e%2e%2fetc%2fpasswd",
    "..\\..\\windows\\win.ini",
    "a".repeat(5_000),
    "\u0000.avif",
  ])("never goes elsewhere for %.40s", async (foreign) => {
    expect((await get(foreign)).status).toBe(404);
    expect(outgoing).not.toHaveBeenCalled();
  });
});
