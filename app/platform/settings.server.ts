import { resolve } from "node:path";
import { z } from "zod";

/** Thrown at boot: one line for each wrong setting, with its name and what is wrong with it. */
export class SettingsError extends Error {
  override name = "SettingsError";
}

const LOOPBACK = new Set(["127.0.0.1", "::1", "[::1]", "localhost"]);
export const isLoopback = (host: string): boolean => LOOPBACK.has(host);

const url = (...schemes: string[]) =>
  z
    .string()
    .refine((value) => URL.canParse(value), { error: "is not a URL", abort: true })
    .refine((value) => schemes.includes(new URL(value).protocol), `must begin with ${schemes.join(" or ")}`);
const yes = z.enum(["yes", "no"], { error: 'must be "yes" or "no"' }).transform((value) => value === "yes");
const whole = (min: number, max: number) =>
  z
    .string()
    .regex(/^\d{1,9}$/, "must be a whole number")
    .transform(Number)
    .refine((value) => value >= min && value <= max, `must lie between ${min} and ${max}`);

/** "name:key": a short name that ciphertexts carry, and 32 bytes in base64 of either alphabet. */
function dataKey(text: string): { id: string; bytes: Buffer } | null {
  const [, id = "", written = ""] = /^([a-z0-9]{1,16}):([A-Za-z0-9+/_-]{43}=?)$/.exec(text) ?? [];
  const bytes = Buffer.from(written, "base64url");
  return bytes.length === 32 ? { id, bytes } : null;
}

/** What each variable alone may be. An empty value is an absent one. */
const variables = z.object({
  NODE_ENV: z.string().optional(),
  MODE: z.enum(["demo", "live"], { error: 'must be "demo" or "live"' }).default("demo"),
  DEMO_IN_PUBLIC: yes.default(false),
  PORT: whole(1, 65_535).default(3000),
  HOST: z
    .string()
    .regex(/^[A-Za-z0-9.:[\]-]+$/, "must be a host name or an address")
    .default("127.0.0.1"),
  PUBLIC_URL: url("http:", "https:")
    .refine((value) => /^https?:\/\/[^/?#@]+\/?$/.test(value), "must be an origin: no path, no query, no user")
    .transform((value) => new URL(value).origin)
    .optional(),
  TRUSTED_PROXIES: whole(0, 5).default(0),
  PAGE_CACHE_MB: whole(0, 4_096).default(64),
  DATA_DIR: z
    .string()
    .refine((value) => !value.includes("\u0000"), "is no path")
    .default(".data")
    .transform((value) => resolve(value)),
  DATABASE_URL: url("postgres:", "postgresql:"),
  DATABASE_POOL: whole(2, 200).default(10),
  MIGRATE_DATABASE_URL: url("postgres:", "postgresql:").optional(),
  SESSION_SECRETS: z
    .string()
    .transform((value) => value.split(",").map((secret) => secret.trim()))
    .refine((secrets) => secrets.every((secret) => secret.length >= 32), "each secret needs 32 characters or more"),
  DATA_KEYS: z
    .string()
    .transform((value) => value.split(",").map((each) => dataKey(each.trim())))
    .refine((keys) => keys.every((key) => key !== null), {
      error: "must be names with keys of 32 bytes in base64, the newest first: name:key,name:key",
      abort: true,
    })
    .transform((keys) => keys.filter((key) => key !== null))
    .refine((keys) => new Set(keys.map(({ id }) => id)).size === keys.length, "names two keys alike"),
  LOOKUP_KEY: z
    .string()
    .min(32, "needs 32 characters or more")
    .transform((value) => Buffer.from(value)),
  STRIPE_SECRET_KEY: z
    .string()
    .regex(/^(sk|rk)_(test|live)_\w+$/, "is not a secret key of Stripe (sk_test_… or sk_live_…)")
    .optional(),
  STRIPE_WEBHOOK_SECRET: z
    .string()
    .transform((value) => value.replace(/\s/g, ""))
    .refine((value) => value.split(",").every((secret) => secret.startsWith("whsec_")), "must begin with whsec_")
    .optional(),
  STRIPE_API_BASE: url("http:", "https:").optional(),
  MEILISEARCH_URL: url("http:", "https:").optional(),
  MEILISEARCH_KEY: z.string().min(16, "needs 16 characters or more").optional(),
  SMTP_URL: url("smtp:", "smtps:").optional(),
  MAIL_FROM: z.string().min(3).max(200).default("UKM Mart <toko@ukm-mart.contoh>"),
  OPERATOR_NAME: z.string().min(2).max(120).default("pengelola UKM Mart (contoh)"),
  OPERATOR_ADDRESS: z.string().min(2).max(200).default("Sofifi, Maluku Utara"),
  OPERATOR_PHONE: z
    .string()
    .regex(/^\+?[0-9 ()-]{6,20}$/, "is not a phone number")
    .default("0812 0000 0000"),
  OPERATOR_EMAIL: z.string().email("is not an e-mail address").default("toko@ukm-mart.contoh"),
  OPERATOR_HOURS: z
    .string()
    .regex(/^\d\d\.\d\d–\d\d\.\d\d$/, "must be hours of working days such as 08.00–16.00")
    .default("08.00–16.00"),
  CONSUMER_OFFICE: z.string().min(3).max(200).optional(),
  SEED: z.enum(["sample", "none"], { error: 'must be "sample" or "none"' }).optional(),
  CLOCK_OFFSET_MINUTES: z
    .string()
    .regex(/^-?\d{1,7}$/, "must be a whole number of minutes, at most seven figures")
    .transform(Number)
    .default(0),
  LOG_LEVEL: z.enum(["debug", "info", "warn", "error", "silent"]).default("info"),
});
type Variables = z.output<typeof variables>;

const SAMPLE_CONSUMER_OFFICE = "WhatsApp 0853 1111 1010, pengaduan.konsumen@kemendag.go.id";

/** What only several together can be wrong about. */
const together: readonly { name: keyof Variables; wrong(v: Variables): boolean; reason: string }[] = [
  {
    name: "PUBLIC_URL",
    wrong: (v) => v.PUBLIC_URL?.startsWith("http:") === true && !isLoopback(new URL(v.PUBLIC_URL).hostname),
    reason: "is plain http and not this machine: browsers would not keep the secure sign-in cookie; use https",
  },
  {
    name: "PUBLIC_URL",
    wrong: (v) => v.MODE === "live" && v.PUBLIC_URL === undefined,
    reason: "is required in live mode: links in mails and the origin check need it",
  },
  {
    name: "HOST",
    wrong: (v) => v.MODE === "demo" && !v.DEMO_IN_PUBLIC && !isLoopback(v.HOST),
    reason:
      "is not loopback: a demo has a known password and no real payment; set DEMO_IN_PUBLIC=yes if strangers may see it",
  },
  {
    name: "PUBLIC_URL",
    wrong: (v) =>
      v.MODE === "demo" &&
      !v.DEMO_IN_PUBLIC &&
      v.PUBLIC_URL !== undefined &&
      !isLoopback(new URL(v.PUBLIC_URL).hostname),
    reason: "is not this machine: a demo is shown to strangers only with DEMO_IN_PUBLIC=yes",
  },
  {
    name: "DEMO_IN_PUBLIC",
    wrong: (v) => v.MODE === "live" && v.DEMO_IN_PUBLIC,
    reason: "belongs to MODE=demo",
  },
  {
    name: "STRIPE_SECRET_KEY",
    wrong: (v) => v.MODE === "live" && !v.STRIPE_SECRET_KEY,
    reason: "is required in live mode",
  },
  {
    name: "STRIPE_SECRET_KEY",
    wrong: (v) => v.MODE === "demo" && v.STRIPE_SECRET_KEY?.includes("_live_") === true,
    reason: "is a live key: a demo never moves money",
  },
  {
    name: "STRIPE_SECRET_KEY",
    wrong: (v) => v.MODE === "live" && v.STRIPE_SECRET_KEY?.includes("_test_") === true,
    reason: "is a test key: a live shop takes real money, and refuses what a test mode says",
  },
  {
    name: "STRIPE_WEBHOOK_SECRET",
    wrong: (v) => v.STRIPE_SECRET_KEY !== undefined && !v.STRIPE_WEBHOOK_SECRET,
    reason: "is required beside STRIPE_SECRET_KEY: an unsigned webhook proves nothing",
  },
  {
    name: "STRIPE_API_BASE",
    wrong: (v) => v.STRIPE_API_BASE?.startsWith("http:") === true && !isLoopback(new URL(v.STRIPE_API_BASE).hostname),
    reason: "is plain http and not this machine: the key would travel in the clear",
  },
  {
    name: "STRIPE_API_BASE",
    wrong: (v) => v.STRIPE_API_BASE !== undefined && !v.STRIPE_SECRET_KEY,
    reason: "needs STRIPE_SECRET_KEY",
  },
  {
    name: "MEILISEARCH_URL",
    wrong: (v) => v.MEILISEARCH_URL?.startsWith("http:") === true && !isLoopback(new URL(v.MEILISEARCH_URL).hostname),
    reason: "is plain http and not this machine: the key would travel in the clear",
  },
  {
    name: "MEILISEARCH_KEY",
    wrong: (v) => v.MEILISEARCH_URL !== undefined && !v.MEILISEARCH_KEY,
    reason: "is required beside MEILISEARCH_URL: an engine without a key answers everyone",
  },
  {
    name: "MEILISEARCH_KEY",
    wrong: (v) => v.MEILISEARCH_KEY !== undefined && !v.MEILISEARCH_URL,
    reason: "needs MEILISEARCH_URL",
  },
  {
    name: "SMTP_URL",
    wrong: (v) => v.MODE === "live" && !v.SMTP_URL,
    reason: "is required in live mode: buyers wait for their mails",
  },
  {
    name: "CLOCK_OFFSET_MINUTES",
    wrong: (v) => v.MODE === "live" && v.CLOCK_OFFSET_MINUTES !== 0,
    reason: "must be absent in live mode: real orders happen now",
  },
  {
    name: "SEED",
    wrong: (v) => v.MODE === "live" && v.SEED === "sample",
    reason: "must be none in live mode: sample people know a password",
  },
  {
    name: "MIGRATE_DATABASE_URL",
    wrong: (v) => v.MIGRATE_DATABASE_URL !== undefined && userOf(v.MIGRATE_DATABASE_URL) === userOf(v.DATABASE_URL),
    reason: "names the same role as DATABASE_URL: the app must not own its tables",
  },
];
const userOf = (address: string): string => new URL(address).username;

export type Config = ReturnType<typeof grouped>;

export function readConfig(env: Readonly<Record<string, string | undefined>>): Config {
  const given = Object.fromEntries(
    Object.entries(env).filter(([, value]) => value !== undefined && value.trim() !== ""),
  );
  const read = variables.safeParse(given, {
    error: (issue) => (issue.input === undefined ? "is required" : undefined),
  });
  if (!read.success)
    throw new SettingsError(read.error.issues.map((issue) => `${issue.path.join(".")} ${issue.message}`).join("\n"));
  const wrong = together.filter((rule) => rule.wrong(read.data));
  if (wrong.length > 0) throw new SettingsError(wrong.map((rule) => `${rule.name} ${rule.reason}`).join("\n"));
  return grouped(read.data);
}

/** The address a browser uses: written with brackets for IPv6. */
const originOf = (v: Variables) =>
  v.PUBLIC_URL ?? `http://${v.HOST.includes(":") && !v.HOST.startsWith("[") ? `[${v.HOST}]` : v.HOST}:${v.PORT}`;

const grouped = (v: Variables) =>
  Object.freeze({
    mode: v.MODE,
    isDemo: v.MODE === "demo",
    demoInPublic: v.DEMO_IN_PUBLIC,
    production: v.NODE_ENV === "production",
    dataDir: v.DATA_DIR,
    seed: v.SEED ?? (v.MODE === "demo" ? ("sample" as const) : ("none" as const)),
    logLevel: v.LOG_LEVEL,
    clockOffsetMs: v.CLOCK_OFFSET_MINUTES * 60_000,
    web: Object.freeze({
      port: v.PORT,
      host: v.HOST,
      origin: originOf(v),
      trustedProxies: v.TRUSTED_PROXIES,
      pageCacheBytes: v.PAGE_CACHE_MB * 1024 * 1024,
    }),
    database: Object.freeze({ url: v.DATABASE_URL, pool: v.DATABASE_POOL }),
    /** For personal fields: keys newest first, and the one for equality. */
    personal: Object.freeze({ keys: Object.freeze(v.DATA_KEYS), lookupKey: v.LOOKUP_KEY }),
    sessions: Object.freeze({ secrets: Object.freeze(v.SESSION_SECRETS) }),
    stripe: Object.freeze({
      secretKey: v.STRIPE_SECRET_KEY,
      webhookSecret: v.STRIPE_WEBHOOK_SECRET,
      apiBase: v.STRIPE_API_BASE,
    }),
    /** Who answers for the shop; never written into a page. */
    operator: Object.freeze({
      name: v.OPERATOR_NAME,
      address: v.OPERATOR_ADDRESS,
      phone: v.OPERATOR_PHONE,
      email: v.OPERATOR_EMAIL,
      hours: v.OPERATOR_HOURS,
      /** How Ditjen PKTN is reached; a live shop names it only once somebody has checked it. */
      consumerOffice: v.CONSUMER_OFFICE ?? (v.MODE === "demo" ? SAMPLE_CONSUMER_OFFICE : ""),
    }),
    /** Null: PostgreSQL alone answers searches. */
    meilisearch:
      v.MEILISEARCH_URL && v.MEILISEARCH_KEY ? Object.freeze({ url: v.MEILISEARCH_URL, key: v.MEILISEARCH_KEY }) : null,
    mail: Object.freeze({ smtpUrl: v.SMTP_URL, from: v.MAIL_FROM }),
  });
