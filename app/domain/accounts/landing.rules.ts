import { hasRole, type Person } from "#app/core/actor.ts";
import { paths } from "#app/core/paths.ts";

export type WorkArea = "curation" | "packaging" | "office" | "desk";

/** The areas a person works in, the first one being where signing in leads. */
export function workOf(person: Person): { area: WorkArea; path: string }[] {
  const areas: [WorkArea, string, boolean][] = [
    ["curation", paths.curation.queue(), hasRole(person, "curator", "leadCurator")],
    ["packaging", paths.packaging.board(), hasRole(person, "designer", "operator")],
    ["office", paths.office.home(), hasRole(person, ...inOffice)],
    ["desk", paths.enterprise.home(), person.memberships.length > 0],
  ];
  return areas.filter(([, , works]) => works).map(([area, path]) => ({ area, path }));
}

const inOffice = ["consultant", "cashier", "finance", "head", "staff", "admin"] as const;

export const homeOf = (person: Person): string => workOf(person)[0]?.path ?? paths.account.home();

/** A page of ours to go on to, or null: no other host, no backslash trick, no loop through sign-in. */
export function safeTarget(wish: string | null | undefined): string | null {
  if (!wish || !/^\/(?![/\\])/.test(wish) || /[\\\s\p{Cc}]/u.test(wish)) return null;
  const url = new URL(wish, "http://here.invalid");
  if (url.host !== "here.invalid") return null;
  const { signIn, signUp, signOut, code, again } = paths.auth;
  const closed = [signIn, signUp, signOut, code, again].map((path) => path());
  return closed.includes(url.pathname) ? null : `${url.pathname}${url.search}`;
}
