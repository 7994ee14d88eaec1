import { deflateSync } from "node:zlib";
import sharp from "sharp";
import { describe, expect, it } from "vitest";
import { admit } from "#app/domain/media/decode.server.ts";
import { readUploads } from "#app/domain/media/media.server.ts";

// Wide enough that left and right are told apart after JPEG: red left half, blue right half.
const halves = (width = 80, height = 40) =>
  sharp({ create: { width, height, channels: 3, background: "#0000ff" } })
    .composite([
      { input: { create: { width: width / 2, height, channels: 3, background: "#ff0000" } }, left: 0, top: 0 },
    ])
    .removeAlpha();

const text = (bytes: Uint8Array) => Buffer.from(bytes).toString("latin1");

async function kept(bytes: Uint8Array) {
  const result = await admit(bytes);
  if (!result.ok) throw new Error(result.code);
  return result.value;
}

const refusal = async (bytes: Uint8Array) => {
  const result = await admit(bytes);
  return result.ok ? "taken" : result.code;
};

/** A PNG whose header says any size; its rows are never reached. */
function pngHeader(width: number, height: number): Buffer {
  const chunk = (name: string, body: Buffer) => {
    const whole = Buffer.concat([Buffer.from(name), body]);
    const length = Buffer.alloc(4);
    length.writeUInt32BE(body.length);
    const check = Buffer.alloc(4);
    check.writeUInt32BE(crc(whole));
    return Buffer.concat([length, whole, check]);
  };
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 6, 0, 0, 0], 8);
  const start = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([
    start,
    chunk("IHDR", head),
    chunk("IDAT", deflateSync(Buffer.alloc(64))),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

function crc(bytes: Buffer): number {
  let value = 0xffffffff;
  for (const byte of bytes) {
    value ^= byte;
    for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  }
  return (value ^ 0xffffffff) >>> 0;
}

describe("what a stranger sends", () => {
  it.each(["jpeg", "png", "webp"] as const)("a %s becomes a picture of ours", async (format) => {
    const picture = await kept(await halves().toFormat(format).toBuffer());
    expect(picture).toMatchObject({ width: 80, height: 40, mime: "image/jpeg" });
  });

  it("a picture with transparency keeps it", async () => {
    const cut = await sharp({
      create: { width: 20, height: 20, channels: 4, background: { r: 1, g: 2, b: 3, alpha: 0.5 } },
    })
      .png()
      .toBuffer();
    expect(await kept(cut)).toMatchObject({ mime: "image/webp" });
  });

  it.each([
    ["an SVG", "<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'/>", "media.refused.wrongType"],
    ["an HTML page", "<html><script>alert(1)</script></html>", "media.refused.wrongType"],
    ["a PDF", "%PDF-1.7 1 0 obj", "media.refused.wrongType"],
    ["a GIF", "GIF89a\u0001\u0000\u0001\u0000", "media.refused.wrongType"],
    ["a JPEG in name only", "\u00ff\u00d8\u00ff\u00e0 not a picture", "media.refused.broken"],
    [
      "an SVG behind the first bytes of a JPEG",
      "\u00ff\u00d8\u00ff<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'/>",
      "media.refused.broken",
    ],
    ["an iPhone photo", "\u0000\u0000\u0000\u0018ftypheic", "media.refused.heic"],
    ["an empty file", "", "media.refused.empty"],
  ])("%s is refused in words", async (_, body, code) => {
    expect(await refusal(Buffer.from(body, "latin1"))).toBe(code);
  });

  it("a file that is too large is refused by its size alone", async () => {
    expect(await refusal(new Uint8Array(10 * 1024 * 1024 + 1))).toBe("media.refused.tooLarge");
  });

  it.each([
    [20_000, 20_000],
    [9_000, 9_000],
    [40_001, 1_000],
  ])("a header of %d × %d pixels is refused before anything is decoded", async (width, height) => {
    const before = process.memoryUsage().rss;
    expect(await refusal(pngHeader(width, height))).toBe("media.refused.tooManyPixels");
    expect(process.memoryUsage().rss - before).toBeLessThan(50 * 1024 * 1024);
  });

  it("a photo cut in the middle is refused", async () => {
    const whole = await halves(400, 300).jpeg().toBuffer();
    expect(await refusal(whole.subarray(0, whole.length / 2))).toBe("media.refused.broken");
  });

  it.each([
    ["PHP after the end", Buffer.from("<?php system($_GET['x']); ?>")],
    ["a script after the end", Buffer.from("<script>alert(document.domain)</script>")],
    ["a ZIP after the end", Buffer.from("PK\u0003\u0004evil.sh")],
  ])("of a JPEG with %s nothing of it is left", async (_, tail) => {
    const picture = await kept(Buffer.concat([await halves().jpeg().toBuffer(), tail]));
    expect(text(picture.bytes)).not.toContain(tail.toString("latin1"));
  });

  it("a comment inside the picture does not survive", async () => {
    const marked = await halves()
      .withExif({ IFD0: { ImageDescription: "<script>alert(1)</script>", Copyright: "secret" } })
      .jpeg()
      .toBuffer();
    expect(text(marked)).toContain("<script>");
    expect(text((await kept(marked)).bytes)).not.toMatch(/script|secret|Exif/);
  });
});

describe("the metadata of a camera", () => {
  it.each([1, 2, 3, 4, 5, 6, 7, 8])("orientation %d stands upright, and nothing of it is kept", async (orientation) => {
    const turned = await halves()
      .withMetadata({ orientation })
      .withExif({ IFD0: { Make: "Camera" }, IFD3: { GPSLatitude: "0/1 47/1 0/1" } })
      .jpeg({ quality: 95 })
      .toBuffer();
    const picture = await kept(turned);
    const { exif, xmp, iptc, icc, orientation: left } = await sharp(picture.bytes).metadata();
    expect([exif, xmp, iptc, icc, left]).toEqual([undefined, undefined, undefined, undefined, undefined]);
    const upright = await sharp(turned).autoOrient().raw().toBuffer({ resolveWithObject: true });
    expect([picture.width, picture.height]).toEqual([upright.info.width, upright.info.height]);
    const ours = await sharp(picture.bytes).raw().toBuffer();
    const middle = (bytes: Buffer) => Array.from(bytes.subarray(0, 3), (part) => part > 128);
    expect(middle(ours)).toEqual(middle(upright.data));
  });
});

describe("a form with photos", () => {
  const post = (form: FormData) => new Request("http://mart.test/", { method: "POST", body: form });

  it("hands over the files and leaves the words", async () => {
    const form = new FormData();
    form.set("name", "Kopi");
    form.append("photos", new File([new Uint8Array(3)], "../../x.jpg"));
    form.append("photos", new File([], ""));
    const read = await readUploads(post(form), "photos");
    if (!read.ok) throw new Error(read.code);
    expect(read.value.files.map(({ length }) => length)).toEqual([3]);
    expect([...read.value.form.entries()]).toEqual([["name", "Kopi"]]);
  });

  it("more than eight photos are refused", async () => {
    const form = new FormData();
    for (let at = 0; at < 9; at += 1) form.append("photos", new File([new Uint8Array(1)], `${at}.jpg`));
    expect(await readUploads(post(form), "photos")).toMatchObject({ ok: false, code: "media.refused.tooMany" });
  });

  it("one photo above the limit is refused though the form is not", async () => {
    const form = new FormData();
    form.append("photos", new File([new Uint8Array(10 * 1024 * 1024 + 1)], "large.jpg"));
    expect(await readUploads(post(form), "photos")).toMatchObject({ ok: false, code: "media.refused.tooLarge" });
  });

  it("a stream without end is cut while it comes in, and memory stays flat", async () => {
    const sent = { bytes: 0, cancelled: false };
    const chunk = new Uint8Array(1024 * 1024);
    const endless = new ReadableStream<Uint8Array>({
      pull(controller) {
        sent.bytes += chunk.length;
        controller.enqueue(chunk);
      },
      cancel() {
        sent.cancelled = true;
      },
    });
    const request = new Request("http://mart.test/", {
      method: "POST",
      headers: { "Content-Type": "multipart/form-data; boundary=x" },
      body: endless,
      duplex: "half",
    } as RequestInit); // undici asks for `duplex` with a stream, the DOM's type does not know it
    expect(await readUploads(request, "photos")).toMatchObject({ ok: false, code: "media.refused.tooLarge" });
    expect(sent.cancelled).toBe(true);
    expect(sent.bytes).toBeLessThan(100 * 1024 * 1024);
  });

  it("a body that is no form is refused in words", async () => {
    const request = new Request("http://mart.test/", {
      method: "POST",
      body: "hello",
      headers: { "Content-Type": "multipart/form-data; boundary=none" },
    });
    expect(await readUploads(request, "photos")).toMatchObject({ ok: false, code: "media.refused.unreadable" });
  });
});
