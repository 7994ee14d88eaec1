import { describe, expect, it } from "vitest";
import { readConfig, SettingsError } from "./settings.server.ts";

const secret = "s".repeat(32);
const key = (letter: string) => Buffer.from(letter.repeat(32)).toString("base64");
const demo = {
  DATABASE_URL: "postgresql://mart_app@127.0.0.1/mart",
  SESSION_SECRETS: secret,
  DATA_KEYS: `k1:${key("a")}`,
  LOOKUP_KEY: "l".repeat(32),
};
const live = {
  ...demo,
  MODE: "live",
  PUBLIC_URL: "https://mart.example",
  STRIPE_SECRET_KEY: "sk_live_abc",
  STRIPE_WEBHOOK_SECRET: "whsec_abc",
  SMTP_URL: "smtps://mail.example",
};
const engine = {
  MEILISEARCH_URL: "https://find.example",
  MEILISEARCH_SEARCH_KEY: "f".repeat(32),
  MEILISEARCH_INDEX_KEY: "i".repeat(32),
};
const bucket = {
  S3_ENDPOINT: "https://s3.example/",
  S3_BUCKET: "ukm-mart-files",
  S3_ACCESS_KEY_ID: "key",
  S3_SECRET_ACCESS_KEY: secret,
};

describe("settings", () => {
  it("of a demo need nothing but a database and a secret", () => {
    const config = readConfig(demo);
    expect(config).toMatchObject({
      mode: "demo",
      seed: "sample",
      web: { origin: "http://127.0.0.1:3000", port: 3000 },
    });
    expect(Object.isFrozen(config) && Object.isFrozen(config.web) && Object.isFrozen(config.stripe)).toBe(true);
  });

  it("of a live shop are whole, and seed nothing", () => {
    expect(readConfig(live)).toMatchObject({ mode: "live", seed: "none", web: { origin: "https://mart.example" } });
  });

  it("take an empty value for an absent one", () => {
    expect(readConfig({ ...demo, PORT: "", SMTP_URL: " " })).toMatchObject({ web: { port: 3000 } });
  });

  it("take two webhook secrets while one replaces the other", () => {
    const both = { STRIPE_SECRET_KEY: "sk_test_x", STRIPE_WEBHOOK_SECRET: "whsec_new, whsec_old" };
    expect(readConfig({ ...demo, ...both }).stripe.webhookSecret).toBe("whsec_new,whsec_old");
  });

  it("keep every key of personal fields by its name, the newest first", () => {
    const { keys } = readConfig({ ...demo, DATA_KEYS: `k2:${key("b")}, k1:${key("a")}` }).personal;
    expect(keys.map(({ id, bytes }) => [id, bytes.toString()])).toEqual([
      ["k2", "b".repeat(32)],
      ["k1", "a".repeat(32)],
    ]);
  });

  it("name a second search engine with its two keys, or none", () => {
    expect(readConfig({ ...demo, ...engine }).meilisearch).toEqual({
      url: engine.MEILISEARCH_URL,
      searchKey: engine.MEILISEARCH_SEARCH_KEY,
      indexKey: engine.MEILISEARCH_INDEX_KEY,
    });
    expect(readConfig(demo).meilisearch).toBeNull();
  });

  it("name a bucket whole, or keep files on this machine", () => {
    expect(readConfig({ ...demo, ...bucket }).bucket).toEqual({
      endpoint: "https://s3.example",
      bucket: "ukm-mart-files",
      region: undefined,
      accessKeyId: "key",
      secretAccessKey: secret,
    });
    expect(readConfig(demo).bucket).toBeNull();
  });

  it("keep every secret, the newest first", () => {
    expect(readConfig({ ...demo, SESSION_SECRETS: `${secret}, ${"t".repeat(40)}` }).sessions.secrets).toHaveLength(2);
  });

  it.each([
    ["MODE", { MODE: "prod" }, "demo"],
    ["DEMO_IN_PUBLIC", { DEMO_IN_PUBLIC: "true" }, "yes"],
    ["PORT", { PORT: "0" }, "between 1 and 65535"],
    ["PORT", { PORT: "http" }, "whole number"],
    ["HOST", { HOST: "0.0.0.0" }, "loopback"],
    ["HOST", { HOST: "a b" }, "host name"],
    ["PUBLIC_URL", { PUBLIC_URL: "mart.example" }, "not a URL"],
    ["PUBLIC_URL", { PUBLIC_URL: "https://mart.example/toko" }, "no path"],
    ["PUBLIC_URL", { PUBLIC_URL: "http://mart.example", DEMO_IN_PUBLIC: "yes" }, "cookie"],
    ["PUBLIC_URL", { PUBLIC_URL: "https://mart.example" }, "DEMO_IN_PUBLIC"],
    ["DATABASE_URL", { DATABASE_URL: undefined }, "required"],
    ["DATABASE_URL", { DATABASE_URL: "mysql://x/y" }, "postgres"],
    ["MIGRATE_DATABASE_URL", { MIGRATE_DATABASE_URL: demo.DATABASE_URL }, "same role"],
    ["SESSION_SECRETS", { SESSION_SECRETS: "short" }, "32 characters"],
    ["SESSION_SECRETS", { SESSION_SECRETS: undefined }, "required"],
    ["DATA_KEYS", { DATA_KEYS: undefined }, "required"],
    ["DATA_KEYS", { DATA_KEYS: key("a") }, "name:key"],
    ["DATA_KEYS", { DATA_KEYS: `k1:${Buffer.from("short").toString("base64")}` }, "32 bytes"],
    ["DATA_KEYS", { DATA_KEYS: `k1:${key("a")},k1:${key("b")}` }, "alike"],
    ["LOOKUP_KEY", { LOOKUP_KEY: "short" }, "32 characters"],
    ["STRIPE_SECRET_KEY", { STRIPE_SECRET_KEY: "pk_test_x" }, "secret key"],
    ["STRIPE_SECRET_KEY", { STRIPE_SECRET_KEY: "sk_live_x", STRIPE_WEBHOOK_SECRET: "whsec_x" }, "live key"],
    ["STRIPE_SECRET_KEY", { ...live, STRIPE_SECRET_KEY: "sk_test_x" }, "test key"],
    ["CLOCK_OFFSET_MINUTES", { CLOCK_OFFSET_MINUTES: "1.5" }, "whole number"],
    ["CLOCK_OFFSET_MINUTES", { ...live, CLOCK_OFFSET_MINUTES: "60" }, "absent in live mode"],
    ["STRIPE_WEBHOOK_SECRET", { STRIPE_SECRET_KEY: "sk_test_x" }, "required beside"],
    ["STRIPE_WEBHOOK_SECRET", { STRIPE_WEBHOOK_SECRET: "whsec_a, x" }, "whsec_"],
    ["STRIPE_WEBHOOK_SECRET", { STRIPE_WEBHOOK_SECRET: "x" }, "whsec_"],
    [
      "STRIPE_API_BASE",
      { STRIPE_API_BASE: "http://pay.example", STRIPE_SECRET_KEY: "sk_test_x", STRIPE_WEBHOOK_SECRET: "whsec_x" },
      "plain http",
    ],
    ["STRIPE_API_BASE", { STRIPE_API_BASE: "http://127.0.0.1:9" }, "needs STRIPE_SECRET_KEY"],
    ["MEILISEARCH_URL", { ...engine, MEILISEARCH_URL: "find.example" }, "not a URL"],
    ["MEILISEARCH_URL", { ...engine, MEILISEARCH_URL: "http://find.example" }, "plain http"],
    ["MEILISEARCH_SEARCH_KEY", { ...engine, MEILISEARCH_SEARCH_KEY: undefined }, "required beside"],
    ["MEILISEARCH_INDEX_KEY", { ...engine, MEILISEARCH_INDEX_KEY: undefined }, "required beside"],
    ["MEILISEARCH_INDEX_KEY", { ...engine, MEILISEARCH_INDEX_KEY: "short" }, "16 characters"],
    ["MEILISEARCH_INDEX_KEY", { ...engine, MEILISEARCH_INDEX_KEY: engine.MEILISEARCH_SEARCH_KEY }, "only searches"],
    ["MEILISEARCH_INDEX_KEY", { ...engine, MEILISEARCH_URL: undefined }, "needs MEILISEARCH_URL"],
    ["PAGE_CACHE_MB", { PAGE_CACHE_MB: "5000" }, "between 0 and 4096"],
    ["S3_ENDPOINT", { ...bucket, S3_ENDPOINT: "s3.example" }, "not a URL"],
    ["S3_ENDPOINT", { ...bucket, S3_ENDPOINT: "http://s3.example" }, "plain http"],
    ["S3_ENDPOINT", { ...bucket, S3_ENDPOINT: undefined }, "required beside S3_BUCKET"],
    ["S3_BUCKET", { ...bucket, S3_BUCKET: "Meine Bilder" }, "name of a bucket"],
    ["S3_BUCKET", { ...bucket, S3_BUCKET: undefined }, "required beside"],
    ["S3_ACCESS_KEY_ID", { ...bucket, S3_ACCESS_KEY_ID: undefined }, "required beside"],
    ["S3_SECRET_ACCESS_KEY", { ...bucket, S3_SECRET_ACCESS_KEY: undefined }, "required beside"],
    ["S3_SECRET_ACCESS_KEY", { ...bucket, S3_SECRET_ACCESS_KEY: "short" }, "8 characters"],
    ["S3_REGION", { ...bucket, S3_REGION: "?" }, "region"],
    ["SMTP_URL", { SMTP_URL: "http://mail" }, "smtp"],
    ["SEED", { SEED: "yes" }, "sample"],
    ["DATA_DIR", { DATA_DIR: "a\u0000b" }, "path"],
  ])("refuse a wrong %s by name: %o", (name, changes, reason) => {
    const read = () => readConfig({ ...demo, ...changes });
    expect(read).toThrow(SettingsError);
    expect(read).toThrow(new RegExp(`^${name} .*${reason}|\\n${name} .*${reason}`));
  });

  it.each([
    ["PUBLIC_URL", { PUBLIC_URL: undefined }],
    ["DATA_KEYS", { DATA_KEYS: undefined }],
    ["LOOKUP_KEY", { LOOKUP_KEY: undefined }],
    ["STRIPE_SECRET_KEY", { STRIPE_SECRET_KEY: undefined }],
    ["STRIPE_WEBHOOK_SECRET", { STRIPE_WEBHOOK_SECRET: undefined }],
    ["SMTP_URL", { SMTP_URL: undefined }],
    ["SEED", { SEED: "sample" }],
    ["DEMO_IN_PUBLIC", { DEMO_IN_PUBLIC: "yes" }],
  ])("of a live shop are refused without a right %s", (name, changes) => {
    expect(() => readConfig({ ...live, ...changes })).toThrow(new RegExp(`^${name} `));
  });

  it("say everything that is wrong at once", () => {
    expect(() => readConfig({ ...demo, PORT: "x", SEED: "x" })).toThrow(/PORT[\s\S]*SEED/);
  });
});
