export type Language = "id" | "en";

export const staffRoles = [
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
export type StaffRole = (typeof staffRoles)[number];

export const memberRights = ["owner", "catalog", "orders", "money"] as const;
export type MemberRight = (typeof memberRights)[number];

/** *Owner* is no staff role: it is a right that a person holds in one enterprise. */
export type Membership = { enterpriseId: string; rights: readonly MemberRight[] };

export type Person = {
  kind: "person";
  id: string;
  name: string;
  email: string;
  language: Language;
  roles: readonly StaffRole[];
  memberships: readonly Membership[];
};
export type Actor = Person | { kind: "anonymous" } | { kind: "system"; name: string };

export const anonymous: Actor = { kind: "anonymous" };
export const system = (name: string): Actor => ({ kind: "system", name });

export const hasRole = (actor: Actor, ...roles: readonly StaffRole[]): boolean =>
  actor.kind === "person" && roles.some((role) => actor.roles.includes(role));

/** The owner's right includes every other right in that enterprise. */
export const memberOf = (actor: Actor, enterpriseId: string, right: MemberRight = "owner"): boolean =>
  actor.kind === "person" &&
  actor.memberships.some(
    (m) => m.enterpriseId === enterpriseId && (m.rights.includes("owner") || m.rights.includes(right)),
  );

export const personOf = (actor: Actor): string | null => (actor.kind === "person" ? actor.id : null);
