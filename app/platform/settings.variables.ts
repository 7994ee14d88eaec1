import { resolve } from "node:path";
import { z } from "zod";
import { isWholeQris } from "#app/core/qris.ts";

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
export const variables = z.object({
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
  S3_ENDPOINT: url("http:", "https:")
    .transform((value) => value.replace(/\/+$/, ""))
    .optional(),
  S3_BUCKET: z
    .string()
    .regex(/^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/, "is not the name of a bucket")
    .optional(),
  S3_REGION: z
    .string()
    .regex(/^[a-z0-9-]{2,40}$/, "is not a region")
    .optional(),
  S3_ACCESS_KEY_ID: z.string().min(3).max(200).optional(),
  S3_SECRET_ACCESS_KEY: z.string().min(8, "needs 8 characters or more").optional(),
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
  TRANSFER_BANK: z.string().min(2).max(60).optional(),
  TRANSFER_NUMBER: z
    .string()
    .regex(/^[0-9][0-9 .-]{4,30}$/, "is not the number of an account")
    .optional(),
  TRANSFER_NAME: z.string().min(2).max(80).optional(),
  QRIS_TEXT: z
    .string()
    .regex(/^000201[\x20-\x7e]{20,400}$/, "is not what a QRIS picture says: it begins with 000201")
    .refine(isWholeQris, "is not whole: its last four characters do not fit the rest; copy it again")
    .optional(),
  CASH_AT_PICKUP: yes.default(true),
  MEILISEARCH_URL: url("http:", "https:").optional(),
  MEILISEARCH_SEARCH_KEY: z.string().min(16, "needs 16 characters or more").optional(),
  MEILISEARCH_INDEX_KEY: z.string().min(16, "needs 16 characters or more").optional(),
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
export type Variables = z.output<typeof variables>;
