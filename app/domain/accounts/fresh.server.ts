import { redirectDocument } from "@remix-run/node";
import type { Person } from "#app/core/actor.ts";
import { paths } from "#app/core/paths.ts";
import { done, type Result, refuse } from "#app/core/result.ts";
import { clock } from "#app/platform/clock.server.ts";
import { db } from "#app/platform/db/db.server.ts";
import { tokenIn } from "./cookie.server.ts";
import { backTo, requirePerson } from "./guards.server.ts";
import { matches } from "./password.server.ts";
import { hashesOf } from "./token.server.ts";

const MINUTES = 10;

/** Before what cannot be taken back: the password was typed in this very session a few minutes ago, or is asked again. */
export async function requireFresh(request: Request): Promise<Person> {
  const person = await requirePerson(request);
  if (await isFresh(request)) return person;
  throw redirectDocument(paths.auth.again(backTo(request)), 303);
}

/** For pages that say beforehand that the password will be asked. */
export async function isFresh(request: Request): Promise<boolean> {
  const token = tokenIn(request);
  if (!token) return false;
  const since = new Date(clock.now().getTime() - MINUTES * 60_000);
  const fresh = await db.session.count({
    where: { tokenHash: { in: hashesOf(token) }, revokedAt: null, awaitsCode: false, freshAt: { gt: since } },
  });
  return fresh > 0;
}

export async function proveAgain(request: Request, person: Person, password: string): Promise<Result> {
  const token = tokenIn(request);
  const user = await db.user.findUnique({ where: { id: person.id }, select: { passwordHash: true } });
  if (!token || !(await matches(password, user?.passwordHash)))
    return refuse("accounts.refused.confirmPassword", { field: "password" });
  await db.session.updateMany({
    where: { tokenHash: { in: hashesOf(token) }, userId: person.id, revokedAt: null },
    data: { freshAt: clock.now() },
  });
  return done();
}
