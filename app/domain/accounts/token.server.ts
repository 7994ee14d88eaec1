import { createHmac, randomBytes } from "node:crypto";
import { config } from "#app/platform/config.server.ts";

/** 256 bits nobody can guess. Only its hash is kept. */
export const drawToken = (): string => randomBytes(32).toString("base64url");

/** Sealed by the newest secret. */
export const sealed = (token: string): Buffer<ArrayBuffer> => hashed(token, config.sessions.secrets[0] ?? "");

/** What the token may be kept as: one hash for each secret still accepted, so a secret changes without signing anyone out. */
export const hashesOf = (token: string): Buffer<ArrayBuffer>[] =>
  config.sessions.secrets.map((secret) => hashed(token, secret));

const hashed = (token: string, secret: string): Buffer<ArrayBuffer> =>
  Buffer.from(createHmac("sha256", secret).update(token).digest());
