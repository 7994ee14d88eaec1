import { isLoopback, type Variables, variables } from "./settings.variables.ts";

/** Thrown at boot: one line for each wrong setting, with its name and what is wrong with it. */
export class SettingsError extends Error {
  override name = "SettingsError";
}

/** A bucket is named whole or not at all. */
const BUCKET = ["S3_ENDPOINT", "S3_BUCKET", "S3_ACCESS_KEY_ID", "S3_SECRET_ACCESS_KEY"] as const;
const MEILISEARCH_KEYS = ["MEILISEARCH_SEARCH_KEY", "MEILISEARCH_INDEX_KEY"] as const;
const ACCOUNT = ["TRANSFER_BANK", "TRANSFER_NUMBER", "TRANSFER_NAME"] as const;
/** Shown in a demo: an account and a picture that no bank knows. */
const SAMPLE_ACCOUNT = { bank: "Bank Contoh", number: "000 0000 0000", name: "UKM Mart (contoh)" };
const SAMPLE_QRIS =
  "00020101021126280013ID.CONTOH.WWW0207LATIHAN5204599953033605802ID5915UKM MART CONTOH6007TERNATE6304ED84";
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
  ...MEILISEARCH_KEYS.flatMap((name) => [
    {
      name,
      wrong: (v: Variables) => v.MEILISEARCH_URL !== undefined && !v[name],
      reason: "is required beside MEILISEARCH_URL: an engine without keys answers everyone",
    },
    {
      name,
      wrong: (v: Variables) => v[name] !== undefined && !v.MEILISEARCH_URL,
      reason: "needs MEILISEARCH_URL",
    },
  ]),
  {
    name: "MEILISEARCH_INDEX_KEY",
    wrong: (v) => v.MEILISEARCH_INDEX_KEY !== undefined && v.MEILISEARCH_INDEX_KEY === v.MEILISEARCH_SEARCH_KEY,
    reason: "is the same as MEILISEARCH_SEARCH_KEY: who only searches must not be able to write",
  },
  {
    name: "S3_ENDPOINT",
    wrong: (v) => v.S3_ENDPOINT?.startsWith("http:") === true && !isLoopback(new URL(v.S3_ENDPOINT).hostname),
    reason: "is plain http and not this machine: files of people would travel in the clear",
  },
  ...BUCKET.map((name) => ({
    name,
    wrong: (v: Variables) => v[name] === undefined && BUCKET.some((other) => v[other] !== undefined),
    reason: `is required beside ${BUCKET.filter((other) => other !== name).join(", ")}`,
  })),
  ...ACCOUNT.map((name) => ({
    name,
    wrong: (v: Variables) => v[name] === undefined && ACCOUNT.some((other) => v[other] !== undefined),
    reason: `is required beside ${ACCOUNT.filter((other) => other !== name).join(", ")}: buyers pay to the whole of it`,
  })),
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

function accountOf({ MODE, TRANSFER_BANK, TRANSFER_NUMBER, TRANSFER_NAME }: Variables) {
  if (!TRANSFER_BANK || !TRANSFER_NUMBER || !TRANSFER_NAME) return MODE === "demo" ? SAMPLE_ACCOUNT : null;
  return Object.freeze({ bank: TRANSFER_BANK, number: TRANSFER_NUMBER, name: TRANSFER_NAME });
}

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
    /** Ways to pay that people confirm. Null: not offered. */
    byHand: Object.freeze({
      transfer: accountOf(v),
      qris: v.QRIS_TEXT ?? (v.MODE === "demo" ? SAMPLE_QRIS : null),
      cash: v.CASH_AT_PICKUP,
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
      v.MEILISEARCH_URL && v.MEILISEARCH_SEARCH_KEY && v.MEILISEARCH_INDEX_KEY
        ? Object.freeze({
            url: v.MEILISEARCH_URL,
            searchKey: v.MEILISEARCH_SEARCH_KEY,
            indexKey: v.MEILISEARCH_INDEX_KEY,
          })
        : null,
    /** Null: files lie in DATA_DIR. */
    bucket:
      v.S3_ENDPOINT && v.S3_BUCKET && v.S3_ACCESS_KEY_ID && v.S3_SECRET_ACCESS_KEY
        ? Object.freeze({
            endpoint: v.S3_ENDPOINT,
            bucket: v.S3_BUCKET,
            region: v.S3_REGION,
            accessKeyId: v.S3_ACCESS_KEY_ID,
            secretAccessKey: v.S3_SECRET_ACCESS_KEY,
          })
        : null,
    mail: Object.freeze({ smtpUrl: v.SMTP_URL, from: v.MAIL_FROM }),
  });
