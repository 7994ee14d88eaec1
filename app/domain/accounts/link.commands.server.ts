import { newId } from "#app/core/ids.ts";
import { clock } from "#app/platform/clock.server.ts";
import { db, type Tx } from "#app/platform/db/db.server.ts";
import { drawToken, hashesOf, sealed } from "./token.server.ts";

type Kind = "passwordReset" | "emailCheck" | "invitation";

export const DAYS_OF_INVITATION = 7;
/** A new password is asked for and made at once; the first sign-in may wait for the next boat's signal. */
const MINUTES = { passwordReset: 30, emailCheck: 7 * 24 * 60 } as const;

/** Draws a link that works once. The token leaves in a letter; only its hash stays here. */
export async function drawLink(kind: keyof typeof MINUTES, userId: string): Promise<string> {
  const now = clock.now();
  const token = drawToken();
  await db.oneTimeToken.create({
    data: {
      id: newId(),
      tokenHash: sealed(token),
      kind,
      userId,
      createdAt: now,
      expiresAt: new Date(now.getTime() + MINUTES[kind] * 60_000),
    },
  });
  return token;
}

/** The open link, if this token is one. Asking does not use it up: mail scanners open links too. */
export async function openLink(kind: Kind, token: string) {
  if (!/^[\w-]{43}$/.test(token)) return null;
  return await db.oneTimeToken.findFirst({
    where: { kind, tokenHash: { in: hashesOf(token) }, usedAt: null, expiresAt: { gt: clock.now() } },
    select: {
      id: true,
      userId: true,
      enterpriseId: true,
      email: true,
      rights: true,
      roles: true,
      createdById: true,
      user: { select: { id: true, name: true, email: true, passwordHash: true, disabledAt: true } },
    },
  });
}

/** Uses the link up: of two at once, one wins. */
export async function useLink(tx: Tx, id: string, now: Date): Promise<boolean> {
  const { count } = await tx.oneTimeToken.updateMany({ where: { id, usedAt: null }, data: { usedAt: now } });
  return count === 1;
}
