import { Secret, TOTP } from "otpauth";
import type { StaffRole } from "#app/core/actor.ts";

/** Who can move money, open personal fields or overrule: in a live shop these roles hold only beside a second factor. */
export const guardedRoles: readonly StaffRole[] = ["admin", "finance", "head", "leadCurator"];

const PERIOD = 30;
/** A clock may be one step early or late. */
const WINDOW = 1;

export const drawSecret = (): string => new Secret({ size: 20 }).base32;

/** What authenticator apps read from the picture. */
export const factorUri = (secret: string, email: string): string => totp(secret, email).toString();

/** The time step this code belongs to, or null where it is no code of now. The caller takes each step once only. */
export function stepOf(secret: string, code: string, now: Date): number | null {
  const delta = totp(secret).validate({ token: code, timestamp: now.getTime(), window: WINDOW });
  return delta === null ? null : Math.floor(now.getTime() / 1000 / PERIOD) + delta;
}

export const isAppCode = (typed: string): boolean => /^\d{6}$/.test(typed);

/** "abcde 12345" and "ABCDE-12345" are one recovery code; letters that look like figures are read as such. */
export function readRecoveryCode(typed: string): string | null {
  const plain = typed.toUpperCase().replace(/[\s-]/g, "").replaceAll("O", "0").replace(/[IL]/g, "1");
  return /^[0-9A-HJKMNP-TV-Z]{10}$/.test(plain) ? plain : null;
}

export const shownRecoveryCode = (code: string): string => `${code.slice(0, 5)}-${code.slice(5)}`;

const totp = (secret: string, label = "UKM Mart"): TOTP =>
  new TOTP({ issuer: "UKM Mart", label, algorithm: "SHA1", digits: 6, period: PERIOD, secret });
