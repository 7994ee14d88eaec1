import { describe, expect, it } from "vitest";
import { safeTarget } from "./landing.rules.ts";

/** Ways out of a house that hosts of others have been offered, each written in several spellings. */
const elsewhere = ["jahat.example", "jahat.example/akun", "127.0.0.1@jahat.example", "jahat.example:80/?ke=/akun"];
const leads = [
  "//",
  "///",
  "/\\",
  "\\\\",
  "\\/",
  "/\t/",
  "/\n/",
  "/ /",
  "http://",
  "https:",
  "https:///",
  "javascript:",
  "data:text/html,",
  "//\u0000",
  "/%5c/".replaceAll("%5c", "\\"),
  "\u2028//",
  "ftp://",
  "blob:http://",
];
const payloads = leads.flatMap((lead) => elsewhere.map((host) => `${lead}${host}`));

describe("where one goes on to after signing in", () => {
  it.each([
    "/akun",
    "/kantor/orang?q=a%20b&peran=all",
    "/lapak/produk/0193a2c0-0000-7000-8000-000000000001",
    "/produk?q=sambal",
  ])("is %s as it was asked", (path) => expect(safeTarget(path)).toBe(path));

  it(`is never elsewhere, in ${payloads.length} spellings`, () => {
    const left = payloads.map(safeTarget).filter((target) => target !== null);
    expect(left.filter((target) => new URL(target, "http://here.invalid").host !== "here.invalid")).toEqual([]);
    expect(left).toEqual([]);
  });

  it("stays here when a path only looks like a way out", () => {
    const odd = ["/akun//jahat.example", "/%2f%2fjahat.example", "/;@jahat.example", "/akun?x=//jahat.example"];
    for (const path of odd)
      expect(new URL(safeTarget(path) ?? "/", "http://here.invalid").host, path).toBe("here.invalid");
  });

  it("is no header's line, no fragment, nothing empty, and no loop through the doors", () => {
    expect(["/akun\r\nSet-Cookie: a=b", "/akun\u0000", "/a b", "", null, undefined].map(safeTarget)).toEqual(
      Array(6).fill(null),
    );
    expect(safeTarget("/akun#galat")).toBe("/akun");
    const doors = ["/masuk", "/masuk?ke=/masuk", "/daftar", "/keluar", "/masuk/kode", "/masuk/ulang?ke=/akun"];
    expect(doors.map(safeTarget)).toEqual(Array(6).fill(null));
  });
});
