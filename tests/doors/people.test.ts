import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Person } from "#app/core/actor.ts";
import { hashPassword } from "#app/domain/accounts/accounts.server.ts";
import { db } from "#app/platform/db/db.server.ts";
import { type Cast, cast } from "../cast/index.ts";
import { type Served, serve } from "../server.ts";

const password = "kora kora berlayar pagi";
let served: Served;
let people: Cast;

beforeAll(async () => {
  people = await cast();
  const passwordHash = await hashPassword(password);
  for (const { id } of [people.shopper, people.admin, people.curator])
    await db.user.update({ where: { id }, data: { passwordHash, emailCheckedAt: new Date() } });
  served = await serve();
});
afterAll(() => served.stop());

let visitor = 0;
const newAddress = (): string => {
  visitor += 1;
  return `203.0.113.${visitor}`;
};

const post = (path: string, fields: Record<string, string>, from = newAddress(), origin = served.origin) =>
  fetch(`${origin}${path}`, {
    method: "POST",
    redirect: "manual",
    headers: { Origin: origin, "X-Forwarded-For": from },
    body: new URLSearchParams(fields),
  });
const signIn = (who: Person, typed: string, from?: string) =>
  post("/masuk", { email: who.email, password: typed }, from);

/** What a page says, without what was typed and what differs each time. */
const wordsOf = async (reply: Response, email: string) => (await reply.text()).replaceAll(email, "…");

describe("guesses", () => {
  it("forty at once get five checks, the others wait; elsewhere the owner comes in", async () => {
    const from = newAddress();
    const replies = await Promise.all(
      Array.from({ length: 40 }, (_, at) => signIn(people.shopper, `salah ${at} sekali`, from)),
    );
    const statuses = replies.map(({ status }) => status);
    expect(statuses.filter((status) => status === 422)).toHaveLength(5);
    expect(statuses.filter((status) => status === 429)).toHaveLength(35);
    expect(Number(replies.find(({ status }) => status === 429)?.headers.get("retry-after"))).toBeGreaterThan(0);
    expect((await signIn(people.shopper, password, from)).status).toBe(429);
    expect((await signIn(people.shopper, password)).status).toBe(303);
  });

  it("that are right never use the limit up", async () => {
    const from = newAddress();
    for (let at = 0; at < 12; at += 1) expect((await signIn(people.curator, password, from)).status).toBe(303);
  });

  it("are counted by the address a proxy of ours saw, whatever else the visitor writes", async () => {
    const from = newAddress();
    const forged = Array.from({ length: 12 }, (_, at) => signIn(people.admin, "salah semua", `10.0.0.${at}, ${from}`));
    const statuses = (await Promise.all(forged)).map(({ status }) => status);
    expect(statuses.filter((status) => status === 422)).toHaveLength(5);
  });
});

describe("an address", () => {
  const known = () => people.curator.email;
  const unknown = "tidak-ada@contoh.test";

  it.each([
    ["/masuk", { password: "bukan yang benar" }],
    ["/lupa-sandi", {}],
    ["/daftar", { name: "Seseorang", password: "angin timur di bacan", agree: "on" }],
  ])("is told by %s to nobody: status, place and words are the same", async (path, fields) => {
    const [one, other] = [
      await post(path, { email: known(), ...fields }),
      await post(path, { email: unknown, ...fields }),
    ];
    expect([one.status, one.headers.get("location")]).toEqual([other.status, other.headers.get("location")]);
    expect(await wordsOf(one, known())).toBe(await wordsOf(other, unknown));
  });

  it.each([
    ["/lupa-sandi", 10],
    ["/daftar", 10],
  ])("%s answers one visitor %i times an hour", async (path, times) => {
    const from = newAddress();
    const ask = (at: number) =>
      post(
        path,
        { email: `orang-${at}@contoh.test`, name: "Seseorang", password: "angin timur di bacan", agree: "on" },
        from,
      );
    const statuses: number[] = [];
    for (let at = 0; at < times + 2; at += 1) statuses.push((await ask(at)).status);
    expect(statuses).toEqual([...Array<number>(times).fill(303), 429, 429]);
  });
});

describe("a link out of a letter", () => {
  it.each(["/daftar/", "/lupa-sandi/", "/undangan/"])(
    "%s… that was never drawn is a kind page, however it is spelled",
    async (path) => {
      for (const token of ["A".repeat(43), "x", "%2e%2e", "'; DROP TABLE session; --", "a".repeat(3000)]) {
        const reply = await fetch(`${served.origin}${path}${encodeURIComponent(token)}`);
        expect(reply.status, token.slice(0, 20)).toBe(404);
        expect(await reply.text()).toContain("Tautan ini tidak berlaku lagi");
      }
    },
  );
});

describe("a private paper", () => {
  it("is kept by no cache and runs nowhere", async () => {
    const cookie = (await signIn(people.admin, password)).headers.get("set-cookie")?.split(";")[0] ?? "";
    const { id } = await db.privateDocument.create({
      data: {
        ...{ id: "0193a2c0-0000-7000-8000-0000000000aa", enterpriseId: people.kitchen.id, kind: "licence" },
        ...{ fileKey: "documents/none.pdf", fileName: "x", mime: "application/pdf", bytes: 1 },
        sha256: new Uint8Array(32),
        createdAt: new Date(),
      },
    });
    const { storage } = await import("#app/platform/storage.server.ts");
    await storage.put("documents/none.pdf", Buffer.from("%PDF-1.4\n%%EOF"));
    const reply = await fetch(`${served.origin}/dokumen/${id}`, { headers: { Cookie: cookie } });
    expect(reply.status).toBe(200);
    expect(
      Object.fromEntries(
        ["cache-control", "content-disposition", "x-content-type-options", "content-security-policy"].map((name) => [
          name,
          reply.headers.get(name),
        ]),
      ),
    ).toEqual({
      "cache-control": "private, no-store",
      "content-disposition": 'attachment; filename="licence-000000aa.pdf"',
      "x-content-type-options": "nosniff",
      "content-security-policy": "default-src 'none'; sandbox",
    });
    expect((await fetch(`${served.origin}/dokumen/${id}`, { redirect: "manual" })).status).toBe(303);
    expect(await db.accessLog.count({ where: { subjectId: id } })).toBe(1);
  });
});
