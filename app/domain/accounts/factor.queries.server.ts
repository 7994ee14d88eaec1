import { toDataURL } from "qrcode";
import type { Person, StaffRole } from "#app/core/actor.ts";
import { clock } from "#app/platform/clock.server.ts";
import { config } from "#app/platform/config.server.ts";
import { db } from "#app/platform/db/db.server.ts";
import { personal } from "#app/platform/personal.server.ts";
import { factorUri, guardedRoles } from "./factor.rules.ts";

export type FactorView =
  | { state: "off"; needed: boolean }
  /** The picture for the app, and the same secret to type where there is no camera. */
  | { state: "begun"; needed: boolean; picture: string; secret: string }
  | { state: "on"; needed: boolean; codesLeft: number };

/** How it stands with a person's own second factor. */
export async function factorOf(person: Person): Promise<FactorView> {
  const needed = await holdsGuarded(person.id);
  const factor = await db.secondFactor.findUnique({ where: { userId: person.id }, select: { confirmedAt: true } });
  if (!factor) return { state: "off", needed };
  if (factor.confirmedAt) {
    const codesLeft = await db.recoveryCode.count({ where: { userId: person.id, usedAt: null } });
    return { state: "on", needed, codesLeft };
  }
  const secret = (await secretOf(person.id)) ?? "";
  const picture = await toDataURL(factorUri(secret, person.email), { margin: 2, scale: 5 });
  return { state: "begun", needed, picture, secret: secret.replace(/(.{4})(?=.)/g, "$1 ") };
}

/** The secret of a factor that runs (`confirmed`) or is just being set up. */
export async function secretOf(userId: string, confirmed = false): Promise<string | null> {
  const factor = await db.secondFactor.findUnique({
    where: { userId, confirmedAt: confirmed ? { not: null } : null },
    select: { secretCipher: true },
  });
  return factor && personal.open(factor.secretCipher, `second_factor.secret:${userId}`);
}

/** Her password alone does not sign her in. */
export const owesCode = async (userId: string): Promise<boolean> =>
  (await db.secondFactor.count({ where: { userId, confirmedAt: { not: null } } })) > 0;

export async function holdsGuarded(userId: string): Promise<boolean> {
  const now = clock.now();
  const held = await db.roleGrant.count({
    where: {
      userId,
      role: { in: [...guardedRoles] },
      validFrom: { lte: now },
      OR: [{ validTo: null }, { validTo: { gt: now } }],
    },
  });
  return held > 0;
}

/** Her roles sleep until she has set up a second factor. */
export const owesFactor = async (userId: string): Promise<boolean> =>
  !config.isDemo && (await holdsGuarded(userId)) && !(await owesCode(userId));

/** In a live shop the guarded roles hold only beside a second factor: every check of a role sees these. */
export const rolesThatHold = (roles: readonly StaffRole[], hasFactor: boolean): StaffRole[] =>
  roles.filter((role) => config.isDemo || hasFactor || !guardedRoles.includes(role));
