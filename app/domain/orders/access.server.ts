import { createHmac, timingSafeEqual } from "node:crypto";
import { config } from "#app/platform/config.server.ts";

/** The key in the buyer's link: it opens one order's full page, and nothing else. */
export const orderKey = (number: string): string => keyBy(config.sessions.secrets[0] ?? "", number);

/** Links signed with a former secret stay good as long as that secret is listed. */
export function opensOrder(number: string, key: string | null): boolean {
  if (key === null || !/^[\w-]{43}$/.test(key)) return false;
  const given = Buffer.from(key);
  return config.sessions.secrets.some((secret) => timingSafeEqual(given, Buffer.from(keyBy(secret, number))));
}

const keyBy = (secret: string, number: string): string =>
  createHmac("sha256", secret).update(`order ${number}`).digest("base64url");
