import { describe, expect, it } from "vitest";
import { serve } from "../server.ts";

const live = {
  MODE: "live",
  PUBLIC_URL: "https://mart.example",
  STRIPE_SECRET_KEY: "sk_test_none",
  STRIPE_WEBHOOK_SECRET: "whsec_none",
  SMTP_URL: "smtp://127.0.0.1:1",
};

describe("a live shop", () => {
  it("serves with secure transport, without sandbox, mail page or sample, and never becomes a demo", async () => {
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
    expect(await (await ask("/robots.txt")).text()).toContain("Sitemap: https://mart.example/sitemap.xml");
    expect(await served.stop()).toBe(0);
    await expect(serve({ MODE: "demo" })).rejects.toThrow(/this database was begun with MODE=live/);
  });

  it.each([
    ["STRIPE_SECRET_KEY is required", { ...live, STRIPE_SECRET_KEY: "" }],
    ["SEED must be none", { ...live, SEED: "sample" }],
    ["PUBLIC_URL is plain http", { ...live, PUBLIC_URL: "http://mart.example" }],
  ])("does not start when %s", async (reason, settings) => {
    await expect(serve(settings)).rejects.toThrow(new RegExp(reason));
  });
});
