import { redirectDocument } from "@remix-run/node";
import { hasRole, type MemberRight, memberOf, type Person, type StaffRole } from "#app/core/actor.ts";
import { paths } from "#app/core/paths.ts";
import { forbidden } from "#app/platform/http/found.server.ts";
import { owesFactor } from "./factor.queries.server.ts";
import { awaitingCode, currentActor } from "./session.queries.server.ts";

/** Somebody signed in; others are sent to sign in (or to the code they still owe) and come back. */
export async function requirePerson(request: Request): Promise<Person> {
  const actor = await currentActor(request);
  if (actor.kind === "person") return actor;
  const owes = await awaitingCode(request);
  throw redirectDocument(owes ? paths.auth.code(backTo(request)) : paths.auth.signIn(backTo(request)), 303);
}

/** One of these staff roles; a person without one gets 403. One whose roles sleep is sent to wake them. */
export async function requireRole(request: Request, ...roles: readonly StaffRole[]): Promise<Person> {
  const person = await requirePerson(request);
  if (hasRole(person, ...roles)) return person;
  if (await owesFactor(person.id)) throw redirectDocument(paths.account.security(), 303);
  throw forbidden();
}

/** The enterprise this person acts for: the first one in which she holds the right (any right, if none is named). */
export async function requireMember(
  request: Request,
  right?: MemberRight,
): Promise<{ actor: Person; enterpriseId: string }> {
  const actor = await requirePerson(request);
  const membership = actor.memberships.find(
    ({ enterpriseId }) => right === undefined || memberOf(actor, enterpriseId, right),
  );
  if (!membership) throw forbidden();
  return { actor, enterpriseId: membership.enterpriseId };
}

/** A page to come back to; a form that was posted is not posted again. */
export function backTo(request: Request): string {
  const { pathname, search } = new URL(request.url);
  return request.method === "GET"
    ? `${pathname.replace(/\.data$/, "")}${search.replace(/([?&])_routes=[^&]*&?/, "$1").replace(/[?&]$/, "")}`
    : pathname.replace(/\.data$/, "");
}
