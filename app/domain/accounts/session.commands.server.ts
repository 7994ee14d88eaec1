import type { Person } from "#app/core/actor.ts";
import { newId } from "#app/core/ids.ts";
import { clock } from "#app/platform/clock.server.ts";
import { db } from "#app/platform/db/db.server.ts";
import { cookieGone, cookieWith, tokenIn } from "./cookie.server.ts";
import { deviceOf } from "./device.rules.ts";
import { owesCode } from "./factor.queries.server.ts";
import { drawToken, hashesOf, sealed } from "./token.server.ts";

const DAYS = 30;
const MINUTES_FOR_CODE = 10;

/**
 * A new token at every sign-in, and the old one of this browser ends. Who has a second factor is nobody with it until
 * the code was given (`codeGiven`), and has minutes for that. Answers the Set-Cookie header.
 */
export async function openSession(
  request: Request,
  userId: string,
  { codeGiven = false }: { codeGiven?: boolean } = {},
): Promise<string> {
  const now = clock.now();
  const token = drawToken();
  const awaitsCode = !codeGiven && (await owesCode(userId));
  const seconds = awaitsCode ? MINUTES_FOR_CODE * 60 : DAYS * 86_400;
  await endSession(request);
  await db.session.create({
    data: {
      id: newId(),
      tokenHash: sealed(token),
      userId,
      createdAt: now,
      seenAt: now,
      freshAt: now,
      awaitsCode,
      expiresAt: new Date(now.getTime() + seconds * 1000),
      device: deviceOf(request.headers.get("user-agent") ?? ""),
    },
  });
  return cookieWith(token, seconds);
}

/** Ends this browser's session, if any. Answers the Set-Cookie header that forgets it. */
export async function endSession(request: Request): Promise<string> {
  const token = tokenIn(request);
  if (token) {
    await db.session.updateMany({
      where: { tokenHash: { in: hashesOf(token) }, revokedAt: null },
      data: { revokedAt: clock.now() },
    });
  }
  return cookieGone;
}

/** Ends one session of one's own, or every other one; holds from the next request on. Answers how many ended. */
export async function revokeSessions(request: Request, person: Person, which: string | "others"): Promise<number> {
  const token = tokenIn(request);
  const here = token ? hashesOf(token) : [];
  const { count } = await db.session.updateMany({
    where: {
      userId: person.id,
      revokedAt: null,
      ...(which === "others" ? { NOT: { tokenHash: { in: here } } } : { id: which }),
    },
    data: { revokedAt: clock.now() },
  });
  return count;
}
