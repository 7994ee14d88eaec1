import { hasRole, type Person, type StaffRole, staffRoles } from "#app/core/actor.ts";
import { paths } from "#app/core/paths.ts";
import { config } from "#app/platform/config.server.ts";
import type { IconName } from "#app/ui/Icon.tsx";

export const curationRoles = ["curator", "leadCurator", "head", "admin"] as const satisfies readonly StaffRole[];
export const packagingRoles = ["operator", "designer", "head", "admin"] as const satisfies readonly StaffRole[];
export const officeRoles = staffRoles;
export const serviceRoles = ["consultant", "staff", "head", "admin"] as const satisfies readonly StaffRole[];
/** Those who write in the registry and on cases; the head and the admin read. */
export const servingRoles = ["consultant", "staff"] as const satisfies readonly StaffRole[];
/** Those who read what buyers complain of; the centre's staff answer. */
export const complaintRoles = ["staff", "head", "admin"] as const satisfies readonly StaffRole[];
/** Those who lay goods together for the first page. */
export const shelvingRoles = ["staff", "admin"] as const satisfies readonly StaffRole[];
/** The books are read by those who answer for them; finance alone moves money. */
export const financeRoles = ["finance", "head", "admin"] as const satisfies readonly StaffRole[];
export const orderRoles = ["finance", "cashier", "staff", "head", "admin"] as const satisfies readonly StaffRole[];

/** Letters hold links that sign people in: they are shown in a demo nobody else reaches, and nowhere else. */
export const mailIsReadable = config.isDemo && !config.demoInPublic;

type Area = { area: string; group: RailGroupName; href: string; icon: IconName; roles: readonly StaffRole[] };

/** The rail from top to bottom; its words are `ui.rail.<area>` and `ui.railGroup.<group>`. */
const areas = [
  { area: "office", group: "centre", href: paths.office.home(), icon: "house", roles: officeRoles },
  { area: "enterprises", group: "serve", href: paths.office.enterprises(), icon: "store", roles: serviceRoles },
  { area: "services", group: "serve", href: paths.office.cases(), icon: "handshake", roles: serviceRoles },
  { area: "followUps", group: "serve", href: paths.office.followUps(), icon: "calendar-check", roles: serviceRoles },
  { area: "classes", group: "serve", href: paths.office.classes(), icon: "graduation-cap", roles: serviceRoles },
  { area: "selection", group: "serve", href: paths.office.selection(), icon: "clipboard-list", roles: serviceRoles },
  { area: "products", group: "goods", href: paths.office.products(), icon: "tag", roles: serviceRoles },
  { area: "collections", group: "goods", href: paths.office.collections(), icon: "layout-grid", roles: shelvingRoles },
  { area: "curation", group: "goods", href: paths.curation.queue(), icon: "list-checks", roles: curationRoles },
  { area: "packaging", group: "goods", href: paths.packaging.board(), icon: "package-open", roles: packagingRoles },
  { area: "orders", group: "goods", href: paths.office.orders(), icon: "receipt", roles: orderRoles },
  { area: "finance", group: "goods", href: paths.office.finance(), icon: "banknote", roles: financeRoles },
  {
    area: "complaints",
    group: "goods",
    href: paths.office.complaints(),
    icon: "message-square-warning",
    roles: complaintRoles,
  },
  { area: "reviews", group: "goods", href: paths.office.reviews(), icon: "star", roles: complaintRoles },
  { area: "people", group: "house", href: paths.office.people(), icon: "users", roles: ["admin"] },
  { area: "access", group: "house", href: paths.office.access(), icon: "eye", roles: ["head", "admin"] },
  { area: "mail", group: "house", href: paths.office.mail(), icon: "mail", roles: mailIsReadable ? ["admin"] : [] },
] as const satisfies readonly Area[];

const groups = ["centre", "serve", "goods", "house"] as const;
type RailGroupName = (typeof groups)[number];

export type StaffArea = (typeof areas)[number]["area"];

/** What surrounds every page of the staff: who is here, and the areas open to this person. */
export function staffFrame(person: Person) {
  return {
    language: person.language,
    demo: config.isDemo,
    name: person.name,
    role: person.roles[0] ?? null,
    groups: groups
      .map((group) => ({ group, links: areasOf(person).filter((area) => area.group === group) }))
      .filter(({ links }) => links.length > 0),
  };
}

export const areasOf = (person: Person) =>
  areas.filter(({ roles }) => hasRole(person, ...roles)).map(({ roles: _, ...area }) => area);
