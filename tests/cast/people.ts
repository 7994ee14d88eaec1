import type { MemberRight, Person, StaffRole } from "#app/core/actor.ts";
import { newId } from "#app/core/ids.ts";
import { db } from "#app/platform/db/db.server.ts";
import { today } from "./land.ts";

type Made = { roles?: readonly StaffRole[]; enterpriseId?: string; rights?: readonly MemberRight[] };

/** A person of the house, known by what she does: `person("curator", { roles: ["curator"] })`. */
export async function person(
  name: string,
  { roles = [], enterpriseId, rights = ["owner"] }: Made = {},
): Promise<Person> {
  const id = newId();
  const email = `${name.toLowerCase().replace(/[^a-z0-9]+/g, "-")}-${id.slice(-6)}@contoh.test`;
  await db.user.create({
    data: {
      id,
      email,
      name: `${name} (contoh)`,
      sample: true,
      createdAt: today,
      roleGrants: { create: roles.map((role) => ({ id: newId(), role, validFrom: today })) },
      memberships: enterpriseId ? { create: [{ id: newId(), enterpriseId, rights: [...rights], since: today }] } : {},
    },
  });
  return {
    kind: "person",
    id,
    email,
    name: `${name} (contoh)`,
    language: "id",
    roles,
    memberships: enterpriseId ? [{ enterpriseId, rights }] : [],
  };
}
