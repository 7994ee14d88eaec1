import { spawnSync } from "node:child_process";
import { describe, expect, it } from "vitest";
import { newId } from "#app/core/ids.ts";
import { hashPassword } from "#app/domain/accounts/accounts.server.ts";
import { signatureOf } from "#app/domain/payments/sandbox/signature.ts";
import { db } from "#app/platform/db/db.server.ts";
import { seedReference } from "../../prisma/seed/reference.ts";
import { person } from "../cast/index.ts";
import { serve } from "../server.ts";
import { signedIn } from "../sign-in.ts";

const live = {
  MODE: "live",
  PUBLIC_URL: "https://mart.example",
  STRIPE_SECRET_KEY: "sk_live_none",
  STRIPE_WEBHOOK_SECRET: "whsec_none",
  SMTP_URL: "smtp://127.0.0.1:1",
};

describe("a live shop", () => {
  it("serves with secure transport, without sandbox, mail page or sample, and never becomes a demo", {
    timeout: 180_000,
  }, async () => {
    const served = await serve(live);
    const ask = (path: string) => fetch(`http://127.0.0.1:${served.port}${path}`, { redirect: "manual" });
    expect(await (await ask("/readyz")).text()).toBe("ready\n");
    const page = await ask("/masuk");
    expect(page.headers.get("strict-transport-security")).toMatch(/max-age=31536000/);
    expect(page.headers.get("content-security-policy")).toMatch(
      /form-action 'self' https:\/\/mart\.example https:\/\/checkout\.stripe\.com/,
    );
    for (const path of ["/sandbox/pay/x", "/sandbox/pay.css", "/kantor/surat"])
      expect((await ask(path)).status, path).not.toBe(200);
    const admin = await person("Admin", { roles: ["admin"] });
    const key = { secretCipher: Buffer.from("none"), createdAt: new Date(), confirmedAt: new Date() };
    await db.secondFactor.create({ data: { userId: admin.id, ...key } });
    const cookie = await signedIn(admin);
    const asAdmin = (path: string) =>
      fetch(`http://127.0.0.1:${served.port}${path}`, { headers: { cookie }, redirect: "manual" });
    expect((await asAdmin("/kantor")).status).toBe(200);
    for (const path of ["/kantor/surat", `/kantor/surat/${newId()}`, "/sandbox/pay/x"])
      expect((await asAdmin(path)).status, path).toBe(404);
    expect(await (await asAdmin("/masuk")).text()).not.toMatch(/contoh\.test|demo/i);

    expect(await webhook(served.port, { livemode: false })).toEqual([400, { error: "payments.refused.wrongMode" }]);
    expect(await db.webhookEvent.count()).toBe(0);
    expect(await webhook(served.port, { livemode: true })).toEqual([200, null]);
    expect(await db.webhookEvent.count()).toBe(1);
    expect(await db.user.count({ where: { email: { endsWith: "@contoh.test" }, id: { not: admin.id } } })).toBe(0);
    expect(await (await ask("/robots.txt")).text()).toContain("Sitemap: https://mart.example/sitemap.xml");
    expect(await served.stop()).toBe(0);
    await expect(serve({ MODE: "demo" })).rejects.toThrow(/this database was begun with MODE=live/);
  });

  it("lets roles over money and people sleep until a second factor is set up", async () => {
    const admin = await person("Admin", { roles: ["admin"] });
    const password = "kora kora berlayar pagi";
    await db.user.update({
      where: { id: admin.id },
      data: { passwordHash: await hashPassword(password), emailCheckedAt: new Date() },
    });
    const served = await serve(live);
    const origin = `http://127.0.0.1:${served.port}`;
    const entered = await fetch(`${origin}/masuk`, {
      method: "POST",
      redirect: "manual",
      headers: { Origin: origin },
      body: new URLSearchParams({ email: admin.email, password, ke: "/kantor" }),
    });
    expect(entered.headers.get("location")).toBe("/akun/keamanan");
    const cookie = entered.headers.get("set-cookie")?.split(";")[0] ?? "";
    const ask = (path: string) => fetch(`${origin}${path}`, { redirect: "manual", headers: { Cookie: cookie } });
    expect((await ask("/kantor/orang")).headers.get("location")).toBe("/akun/keamanan");
    expect(await (await ask("/akun/keamanan")).text()).toContain("Peran Anda baru berlaku setelah kode kedua menyala");
    await db.secondFactor.create({
      data: { userId: admin.id, secretCipher: new Uint8Array([1]), createdAt: new Date(), confirmedAt: new Date() },
    });
    expect((await ask("/kantor/orang")).status).toBe(200);
    await served.stop();
  });

  it("begins with what every shop stands on, and with nobody of the sample", async () => {
    const before = await db.user.count();
    const begun = spawnSync(process.execPath, ["--import", "tsx", "scripts/seed.ts"], {
      env: { ...process.env, NODE_ENV: "production", ...live },
      encoding: "utf8",
    });
    expect(begun).toMatchObject({ status: 0, stderr: "" });
    await seedReference(db, { now: new Date(), street: "the same again" });
    const [services, outcomes, lists, regions, categories, places, lines] = await Promise.all([
      db.service.count(),
      db.outcomeKind.count(),
      db.checklist.findMany({ select: { version: true, group: true } }),
      db.region.count({ where: { level: "regency", code: { startsWith: "82." } } }),
      db.category.count({ where: { parentCode: { not: null } } }),
      db.place.findMany({ select: { street: true } }),
      db.kbli.count(),
    ]);
    expect({ services, regions, places: places.length }).toEqual({ services: 10, regions: 10, places: 2 });
    expect(new Set(lists.map(({ group }) => group)).size).toBe(lists.length);
    expect(Math.min(outcomes, categories, lines, lists.length)).toBeGreaterThan(3);
    expect(await db.user.count()).toBe(before);
    const invented = await Promise.all([
      db.enterprise.count(),
      db.product.count(),
      db.tariff.count(),
      db.order.count(),
    ]);
    expect(invented).toEqual([0, 0, 0, 0]);
    expect(places.filter(({ street }) => street?.includes("contoh"))).toEqual([]);
  });

  it.each([
    ["STRIPE_SECRET_KEY is required", { ...live, STRIPE_SECRET_KEY: "" }],
    ["STRIPE_SECRET_KEY is a test key", { ...live, STRIPE_SECRET_KEY: "sk_test_none" }],
    ["STRIPE_WEBHOOK_SECRET is required", { ...live, STRIPE_WEBHOOK_SECRET: "" }],
    ["SESSION_SECRETS is required", { ...live, SESSION_SECRETS: "" }],
    ["SMTP_URL is required", { ...live, SMTP_URL: "" }],
    ["PUBLIC_URL is required", { ...live, PUBLIC_URL: "" }],
    ["SEED must be none", { ...live, SEED: "sample" }],
    ["PUBLIC_URL is plain http", { ...live, PUBLIC_URL: "http://mart.example" }],
  ])("does not start when %s", async (reason, settings) => {
    await expect(serve(settings)).rejects.toThrow(new RegExp(reason));
  });
});

/** What the provider would send, signed with the shop's own secret. */
async function webhook(port: number, { livemode }: { livemode: boolean }): Promise<[status: number, said: unknown]> {
  const event = { id: `evt_${newId()}`, type: "charge.updated", livemode, data: { object: { id: "ch_none" } } };
  const body = JSON.stringify(event);
  const reply = await fetch(`http://127.0.0.1:${port}/webhooks/stripe`, {
    method: "POST",
    headers: { "stripe-signature": signatureOf(body, live.STRIPE_WEBHOOK_SECRET, new Date()) },
    body,
  });
  return [reply.status, reply.status === 200 ? null : await reply.json()];
}
