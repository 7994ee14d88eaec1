import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fileTypeOf, isHeic, isWholePdf } from "./sniff.rules.ts";

const bytes = (text: string) => new TextEncoder().encode(text);

describe("a file by its first bytes", () => {
  it.each([
    ["a JPEG", Uint8Array.of(0xff, 0xd8, 0xff, 0xe0), "jpeg"],
    ["a PNG", Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a), "png"],
    ["a WebP", bytes("RIFF\u0001\u0002\u0003\u0004WEBPVP8 "), "webp"],
  ])("%s is known", (_, file, type) => {
    expect(fileTypeOf(file)).toBe(type);
  });

  it.each([
    ["a drawing", "<svg xmlns='http://www.w3.org/2000/svg'/>"],
    ["a page", "<!doctype html><script>alert(1)</script>"],
    ["a document", "%PDF-1.7"],
    ["a GIF that is also JavaScript", "GIF89a=1;alert(1)"],
    ["a script", "<?php system($_GET['x']); ?>"],
    ["a wave", "RIFF\u0001\u0002\u0003\u0004WAVEfmt "],
    ["nothing", ""],
  ])("%s is no photo", (_, text) => {
    expect(fileTypeOf(bytes(text))).toBeNull();
  });

  it("the camera format of iPhones is recognised, so that it gets a word of its own", () => {
    expect(isHeic(bytes("\u0000\u0000\u0000\u0018ftypheic"))).toBe(true);
    expect(isHeic(bytes("\u0000\u0000\u0000\u0018ftypmp42"))).toBe(false);
  });

  it("any bytes get an answer", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 40 }), (file) => [null, "jpeg", "png", "webp"].includes(fileTypeOf(file))),
    );
  });
});

it("a PDF is known by how it begins and ends, whatever it is called", () => {
  const pdf = (text: string) => isWholePdf(Buffer.from(text));
  expect(pdf("%PDF-1.4\n1 0 obj\n%%EOF\n")).toBe(true);
  expect(pdf("%PDF-1.4\n1 0 obj\n")).toBe(false);
  expect(pdf("<html>%PDF-1.4 %%EOF")).toBe(false);
  expect(pdf("GIF89a%PDF-1.4 %%EOF")).toBe(false);
  expect(pdf("")).toBe(false);
});
