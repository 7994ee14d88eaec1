import { type Actor, hasRole } from "#app/core/actor.ts";
import { db } from "#app/platform/db/db.server.ts";
import { opened } from "./identity.server.ts";
import type { Scale } from "./scale.rules.ts";

/** The office's sheet of one business. Contact and NIB are whole for those who serve it, and masked for others. */
export type EnterpriseRecord = {
  id: string;
  slug: string;
  name: string;
  kind: "enterprise" | "cooperative" | "prospect";
  legalForm: string | null;
  scale: Scale | null;
  scaleReason: string | null;
  scaleAt: Date | null;
  regionCode: string;
  street: string | null;
  sinceYear: number | null;
  sector: string | null;
  owner: string | null;
  phone: string | null;
  email: string | null;
  nib: string | null;
  employeesFemale: number | null;
  employeesMale: number | null;
  sample: boolean;
  createdAt: Date;
};

export async function enterpriseRecord(actor: Actor, id: string): Promise<EnterpriseRecord | null> {
  const row = await db.enterprise.findUnique({
    where: { id, mergedIntoId: null, erasedAt: null },
    include: { kblis: { where: { main: true }, select: { kbli: { select: { code: true, title: true } } } } },
  });
  if (!row) return null;
  const shown = hasRole(actor, "consultant", "staff") ? (text: string | null) => text : masked;
  const kbli = row.kblis[0]?.kbli;
  return {
    id,
    slug: row.slug,
    name: row.name,
    kind: row.kind,
    legalForm: row.legalForm,
    scale: row.scale,
    scaleReason: row.scaleReason,
    scaleAt: row.scaleAt,
    regionCode: row.regionCode,
    street: row.street,
    sinceYear: row.sinceYear,
    sector: kbli ? `${kbli.code} ${kbli.title}` : null,
    owner: [row.ownerTitle, opened(row.ownerNameCipher, "owner_name", id)].filter(Boolean).join(" ") || null,
    phone: shown(opened(row.phoneCipher, "phone", id)),
    email: shown(opened(row.emailCipher, "email", id)),
    nib: shown(opened(row.nibCipher, "nib", id)),
    employeesFemale: row.employeesFemale,
    employeesMale: row.employeesMale,
    sample: row.sample,
    createdAt: row.createdAt,
  };
}

export type Sector = { code: string; title: string };

/** The lines of business one may choose from today. */
export async function sectors(): Promise<Sector[]> {
  return db.kbli.findMany({ where: { validTo: null }, orderBy: { code: "asc" }, select: { code: true, title: true } });
}

const masked = (text: string | null): string | null => text && `${text.slice(0, 4)}••••${text.slice(-2)}`;
