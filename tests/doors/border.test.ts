import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { cast } from "../cast/index.ts";
import { type Served, serve } from "../server.ts";
import { signedIn } from "../sign-in.ts";

let served: Served;
let cookie: string;

beforeAll(async () => {
  const { shopper } = await cast();
  served = await serve();
  cookie = await signedIn(shopper);
});
afterAll(() => served.stop());

type Asked = { headers?: Record<string, string>; body?: BodyInit; method?: string };
const ask = (path: string, { method = "GET", ...asked }: Asked = {}) =>
  fetch(`${served.origin}${path}`, { method, redirect: "manual", ...asked });
const post = (
  path: string,
  headers: Record<string, string>,
  body: BodyInit = new URLSearchParams({ part: "profile" }),
) => ask(path, { method: "POST", headers, body });

describe("a form sent by another site", () => {
  const doors = ["/akun", "/akun.data", "/masuk", "/keluar", "/healthz", "/media/x", "/nirgends"];

  it.each(doors)("is refused at %s", async (path) => {
    const foreign: Record<string, string>[] = [
      { cookie, "sec-fetch-site": "cross-site" },
      { cookie, "sec-fetch-site": "same-site" },
      { cookie, origin: "https://lain.example" },
      { cookie, origin: "null" },
      { cookie },
    ];
    for (const headers of foreign) {
      expect((await post(path, headers)).status, JSON.stringify(Object.keys(headers))).toBe(403);
    }
    for (const method of ["PUT", "PATCH", "DELETE"]) {
      expect((await ask(path, { method, headers: { origin: "https://lain.example" } })).status).toBe(403);
    }
  });

  it("is ours with our origin, with the browser's word, or from a tool without a cookie", async () => {
    expect((await post("/akun", { cookie, "sec-fetch-site": "same-origin" })).status).toBe(422);
    expect((await post("/akun", { cookie, origin: served.origin })).status).toBe(422);
    expect((await post("/masuk", {})).status).toBe(422);
  });
});

describe("what every answer carries", () => {
  it.each(["/masuk", "/akun", "/healthz", "/nirgends", "/masuk.data", "/robots.txt", "/favicon.ico", "/%00"])(
    "%s",
    async (path) => {
      const { headers } = await ask(path);
      expect(headers.get("content-security-policy")).toMatch(/frame-ancestors 'none'/);
      expect(headers.get("content-security-policy")).not.toMatch(/unsafe-eval|script-src[^;]*unsafe-inline/);
      expect(headers.get("x-content-type-options")).toBe("nosniff");
      expect(headers.get("referrer-policy")).toBe("strict-origin-when-cross-origin");
      expect(headers.get("cross-origin-opener-policy")).toBe("same-origin");
      expect(headers.get("permissions-policy")).toMatch(/geolocation=\(\)/);
      expect(headers.get("x-request-id")).toMatch(/^[0-9a-f-]{36}$/);
      expect(headers.get("x-powered-by")).toBeNull();
      expect(headers.has("cache-control")).toBe(true);
    },
  );

  it("a page without hydration has no script of ours, no inline script, no nonce and no style attribute", async () => {
    const reply = await ask("/masuk");
    expect(reply.headers.get("content-security-policy")).toMatch(/script-src 'self';/);
    const page = await reply.text();
    expect(page).not.toMatch(/<script(?![^>]*(src="\/|application\/ld\+json))/);
    expect(page).not.toMatch(/\sstyle="/);
  });

  it("a person's pages are kept by no cache", async () => {
    expect((await ask("/akun", { headers: { cookie } })).headers.get("cache-control")).toBe("no-store");
  });
});

describe("what is wrong with a request is said with a 4xx", () => {
  it.each([
    ["/%00", 400],
    ["/%5C'%20;--", 400],
    ["/%E0%A4%A", 400],
    ["/undangan/x", 404],
    ["/daftar/%27or%201=1", 404],
    ["/akun/pesanan?sesudah=%00", 200],
  ])("%s → %i", async (path, status) => {
    expect((await ask(path, { headers: { cookie } })).status).toBe(status);
  });

  it("a body that is no form, too large or of unknown length", async () => {
    const origin = served.origin;
    expect((await post("/masuk", { origin, "content-type": "application/json" }, "{")).status).toBe(400);
    expect((await post("/masuk", { origin, "content-type": "multipart/form-data; boundary=x" }, "--y")).status).toBe(
      400,
    );
    const large = new URLSearchParams({ email: "a".repeat(600 * 1024) });
    expect((await post("/masuk", { origin }, large)).status).toBe(413);
  });

  it("a NUL byte, an endless name and a repeated field are refused at the field, and what was typed is kept", async () => {
    const body = new URLSearchParams({ name: "A\u0000B", email: "ani@contoh.test", password: "kora kora berlayar" });
    const reply = await post("/daftar", { origin: served.origin }, body);
    expect(reply.status).toBe(422);
    expect(await reply.text()).toContain('value="ani@contoh.test"');
    const long = new URLSearchParams({
      name: "a".repeat(5_000),
      email: "x".repeat(5_000),
      password: "y".repeat(5_000),
    });
    expect((await post("/daftar", { origin: served.origin }, long)).status).toBe(422);
  });
});

describe("who knocks too often", () => {
  it("is told to wait after five wrong passwords, and her neighbour is not", async () => {
    const knock = (address: string) =>
      post(
        "/masuk",
        { origin: served.origin, "x-forwarded-for": address },
        new URLSearchParams({ email: "seseorang@contoh.test", password: "salah sekali" }),
      );
    const answers: number[] = [];
    for (let i = 0; i < 6; i += 1) answers.push((await knock("203.0.113.9")).status);
    expect(answers).toEqual([422, 422, 422, 422, 422, 429]);
    expect((await knock("203.0.113.10")).status).toBe(422);
  });
});

describe("the log", () => {
  it("has a line a request with its id, and nobody's name, address, token or words", async () => {
    const reply = await ask("/undangan/rahasia-sekali?email=ani%40contoh.test", { headers: { cookie } });
    const id = reply.headers.get("x-request-id");
    await expect.poll(() => served.log.find((line) => line.includes(String(id)))).toBeDefined();
    const all = served.log.join("\n");
    expect(all).not.toMatch(/@contoh\.test|rahasia-sekali|203\.0\.113|__Host-sesi/);
    expect(JSON.parse(served.log.find((line) => line.includes(String(id))) ?? "{}")).toMatchObject({
      requestId: id,
      method: "GET",
      path: "/undangan/:",
      status: 404,
    });
  });
});
