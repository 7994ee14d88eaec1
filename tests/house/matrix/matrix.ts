import type { World } from "./world.ts";

/** Everybody who may knock. A and B are owners of two enterprises that have nothing to do with each other. */
export const actors = [
  "anonymous",
  "shopper",
  "memberA",
  "memberB",
  "curator",
  "leadCurator",
  "designer",
  "operator",
  "consultant",
  "cashier",
  "finance",
  "head",
  "staff",
  "admin",
] as const;
export type ActorName = (typeof actors)[number];

/**
 * `in`: past the door (a page, a redirect onwards, a form refused for its content) · `signIn`: sent to sign in ·
 * `forbidden`: 403 · `lost`: 404, as a record that does not exist.
 */
export type Verdict = "in" | "signIn" | "forbidden" | "lost";
export type Verdicts = Readonly<Record<ActorName, Verdict>>;

export type Row = {
  /** As the board spells it, with a leading slash. */
  route: string;
  /** A real address of this route: the record belongs to A where it belongs to anyone. */
  at: string | ((world: World) => string);
  GET?: Verdicts;
  POST?: Verdicts;
};

/** Everyone, signed in or not. */
export const everyone: Verdicts = verdicts("in", {});
/** Nobody finds anything here. */
export const nobody: Verdicts = verdicts("lost", {});
export const everySignedIn: Verdicts = verdicts("in", { anonymous: "signIn" });

/** These pass; who is not signed in is sent to sign in, the others are refused. */
export const only = (...allowed: readonly ActorName[]): Verdicts =>
  verdicts("forbidden", { anonymous: "signIn", ...Object.fromEntries(allowed.map((name) => [name, "in"] as const)) });

/** A record of A: its member passes, B's does not learn that it exists. */
export const ofMemberA: Verdicts = verdicts("forbidden", { anonymous: "signIn", memberA: "in", memberB: "lost" });

export function verdicts(otherwise: Verdict, some: Partial<Verdicts>): Verdicts {
  const of = (name: ActorName) => some[name] ?? otherwise;
  return {
    anonymous: of("anonymous"),
    shopper: of("shopper"),
    memberA: of("memberA"),
    memberB: of("memberB"),
    curator: of("curator"),
    leadCurator: of("leadCurator"),
    designer: of("designer"),
    operator: of("operator"),
    consultant: of("consultant"),
    cashier: of("cashier"),
    finance: of("finance"),
    head: of("head"),
    staff: of("staff"),
    admin: of("admin"),
  };
}
