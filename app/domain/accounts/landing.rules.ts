import { hasRole, type Person } from "#app/core/actor.ts";
import { paths } from "#app/core/paths.ts";

/** Where a person's work lies. */
export function homeOf(person: Person): string {
  if (hasRole(person, "curator", "leadCurator")) return paths.curation.queue();
  if (hasRole(person, "designer", "operator")) return paths.packaging.board();
  if (person.roles.length > 0) return paths.office.home();
  if (person.memberships.length > 0) return paths.enterprise.home();
  return paths.account.home();
}

/** A page of ours to go on to, or null: no other host, no backslash trick, no loop through sign-in. */
export function safeTarget(wish: string | null | undefined): string | null {
  if (!wish || !/^\/(?![/\\])/.test(wish) || /[\\\s\p{Cc}]/u.test(wish)) return null;
  const url = new URL(wish, "http://here.invalid");
  if (url.host !== "here.invalid") return null;
  const closed = [paths.auth.signIn(), paths.auth.signUp(), paths.auth.signOut()];
  return closed.includes(url.pathname) ? null : `${url.pathname}${url.search}`;
}
