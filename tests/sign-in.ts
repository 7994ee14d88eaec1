import type { Person } from "#app/core/actor.ts";
import { openSession } from "#app/domain/accounts/accounts.server.ts";

/** The Cookie header of somebody signed in, without the sign-in page and the code that may follow it. */
export async function signedIn(person: Person): Promise<string> {
  const cookie = await openSession(new Request("http://127.0.0.1/"), person.id, { codeGiven: true });
  return cookie.split(";")[0] ?? "";
}
