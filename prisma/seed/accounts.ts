import type { MemberRight, StaffRole } from "#app/core/actor.ts";
import { newId } from "#app/core/ids.ts";
import type { PrismaClient } from "#app/platform/db/generated/client.ts";

type DemoPerson = { key: DemoKey; email: string; name: string; does: string; roles: readonly StaffRole[] };
export type DemoKey = keyof typeof people;

const people = {
  pembeli: ["Melati Drakel", "berbelanja", []],
  pemilik: ["Nurhayati Salasa", "pemilik usaha", []],
  pemilik2: ["Rahmat Buamona", "pemilik usaha lain", []],
  kurator: ["Fitriani Umar", "kurator", ["curator"]],
  kurator2: ["Yusuf Tawainella", "kurator, kursi kedua", ["curator"]],
  "kurator-utama": ["Salma Hatari", "kurator utama", ["curator", "leadCurator"]],
  desainer: ["Ikram Togubu", "desainer kemasan", ["designer"]],
  operator: ["Hasna Kailul", "operator rumah kemasan", ["operator"]],
  operator2: ["Rosmina Tuankotta", "operator kedua, yang memeriksa", ["operator"]],
  konsultan: ["Arif Sangaji", "konsultan", ["consultant"]],
  kasir: ["Dewi Abubakar", "kasir", ["cashier"]],
  keuangan: ["Ridwan Marsaoly", "keuangan", ["finance"]],
  kepala: ["Zainab Albaar", "kepala", ["head"]],
  staf: ["Taufik Ismail Do Muhammad", "staf", ["staff"]],
  admin: ["Lukman Sahjad", "admin", ["admin"]],
} as const satisfies Record<string, readonly [name: string, does: string, roles: readonly StaffRole[]]>;

/** The people of a demo, as the first start shows them. None of them exists outside it. */
export const demoPeople: readonly DemoPerson[] = keysOf(people).map((key) => {
  const [name, does, roles] = people[key];
  return { key, email: `${key}@contoh.test`, name: `${name} (contoh)`, does, roles };
});

/** One password for all of them, drawn at seeding. Answers who is who, for the seeds of later rooms. */
export async function seedPeople(
  db: PrismaClient,
  passwordHash: string,
  now: Date,
): Promise<ReadonlyMap<DemoKey, string>> {
  const ids = new Map(demoPeople.map(({ key }) => [key, newId(now.getTime())]));
  const idOf = (key: DemoKey) => ids.get(key) ?? "";
  const since = new Date(now.getTime() - 365 * 86_400_000);
  await db.user.createMany({
    data: demoPeople.map(({ key, email, name }) => ({
      id: idOf(key),
      email,
      name,
      passwordHash,
      sample: true,
      createdAt: since,
      emailCheckedAt: since,
    })),
  });
  await db.roleGrant.createMany({
    data: demoPeople.flatMap(({ key, roles }) =>
      roles.map((role) => ({ id: newId(), userId: idOf(key), role, validFrom: since })),
    ),
  });
  return ids;
}

/** Called by the seed of the enterprises, once they exist. */
export async function seedMembership(
  db: PrismaClient,
  {
    userId,
    enterpriseId,
    rights = ["owner"],
    since,
  }: { userId: string; enterpriseId: string; rights?: MemberRight[]; since: Date },
): Promise<void> {
  await db.membership.create({ data: { id: newId(), userId, enterpriseId, rights, since } });
}

function keysOf<K extends string>(table: Record<K, unknown>): K[] {
  return Object.keys(table) as K[]; // the table is written above: it has exactly these keys
}
