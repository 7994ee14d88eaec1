import { hasRole, type Person, type StaffRole, staffRoles } from "#app/core/actor.ts";
import { config } from "#app/platform/config.server.ts";

/** What the rail of every staff area shows, by the roles of the person before it. */
export function staffFrame(person: Person) {
  return {
    language: person.language,
    demo: config.isDemo,
    name: person.name,
    role: person.roles[0] ?? null,
    sees: areas.filter(({ roles }) => hasRole(person, ...roles)).map(({ area }) => area),
  };
}

export const curationRoles = ["curator", "leadCurator", "head", "admin"] as const satisfies readonly StaffRole[];
export const packagingRoles = ["operator", "designer", "head", "admin"] as const satisfies readonly StaffRole[];
export const officeRoles = staffRoles;

/** Letters hold links that sign people in: they are shown in a demo nobody else reaches, and nowhere else. */
export const mailIsReadable = config.isDemo && !config.demoInPublic;

export type StaffArea = "office" | "curation" | "packaging" | "mail";

const areas: readonly { area: StaffArea; roles: readonly StaffRole[] }[] = [
  { area: "office", roles: officeRoles },
  { area: "curation", roles: curationRoles },
  { area: "packaging", roles: packagingRoles },
  ...(mailIsReadable ? [{ area: "mail", roles: ["admin"] } as const] : []),
];
