import { addDays, witDay } from "#app/core/time.ts";
import { maskedNumber } from "#app/domain/enterprises/enterprises.ts";
import { readNumber } from "#app/domain/licences/number.server.ts";
import type { CaseAction, OutcomeCode, ServiceCode } from "#app/domain/services/services.ts";
import type { SeedContext } from "./context.ts";
import { KBLI_VERSION, kbliOfCategory } from "./data/kbli.ts";
import { makers } from "./data/makers.ts";
import { pastServices } from "./data/service-plan.ts";
import { enterpriseId } from "./enterprises.ts";
import { chance, seedId } from "./ids.ts";
import { begun, type PlannedCase, toFollowUp, whole, writeCases } from "./service-cases.ts";
import { seedClasses } from "./service-classes.ts";
import { jobCases, listingCases } from "./service-mirrors.ts";
import { seedSelection } from "./service-selection.ts";

/** Services of the past two years and of this week: every enterprise has a file, every list of the office has lines. */
export async function seedServiceSample(context: SeedContext): Promise<void> {
  await seedSectors(context);
  await seedFigures(context);
  const goods = await goodsOf(context);
  await writeCases(context, [
    ...makers.flatMap((maker) => fileOf(context, enterpriseId(maker), goods.get(enterpriseId(maker)) ?? noGoods)),
    ...(await jobCases(context)),
    ...(await listingCases(context)),
  ]);
  await seedClasses(context);
  await seedSelection(context);
}

type Licence = { kind: string; number: string };
type Goods = { productIds: string[]; licences: Licence[] };
const noGoods: Goods = { productIds: [], licences: [] };

const outcomeOf: Readonly<Record<string, OutcomeCode>> = {
  pirt: "PIRT",
  halal: "HALAL",
  bpomFood: "BPOM_MD",
  cosmetic: "COSMETIC",
  herbal: "HERBAL",
  psat: "PSAT",
  nib: "NIB",
};

/** The history of one maker with the centre: recorded, registered, mentored, certified, and what runs now. */
function fileOf({ now }: SeedContext, id: string, { productIds, licences }: Goods): PlannedCase[] {
  const day = (from: number, spread: number, name: string) =>
    addDays(now, -from - Math.floor(chance(`${name}:${id}`) * spread));
  const planned = (service: ServiceCode, at: Date, road: readonly CaseAction[], more: Partial<PlannedCase> = {}) => ({
    ...{ name: `${service}:${id}`, service, enterpriseId: id, productIds: [], requestedAt: at, road },
    ...more,
  });
  const nib = licences.find(({ kind }) => kind === "nib");
  const permits = licences.filter(({ kind }) => kind !== "nib" && outcomeOf[kind] !== undefined);
  const [permit, former] = permits;
  const first = productIds.slice(0, 1);
  return [
    planned("S9", day(420, 40, "S9"), whole, {
      outcome: { kind: "ENTERPRISE_VERIFIED", number: `VER-${id.slice(-6)} (contoh)` },
    }),
    ...(nib
      ? [
          planned("S2", day(370, 40, "S2"), whole, {
            outcome: { kind: "NIB" as const, number: maskedNumber(nib.number) },
          }),
        ]
      : []),
    planned("S1", day(230, 120, "S1"), chance(`S1 end:${id}`) < 0.6 ? whole : toFollowUp, {
      outcome: { kind: "ACTION_PLAN", number: `RK-${id.slice(-6)} (contoh)` },
    }),
    ...(permit
      ? [
          planned("S4", day(60, 120, "S4"), toFollowUp, {
            productIds: first,
            outcome: { kind: outcomeOf[permit.kind] ?? "PIRT", number: permit.number },
          }),
        ]
      : []),
    ...(former
      ? [
          planned("S4", day(290, 90, "S4 former"), whole, {
            ...{ name: `S4 former:${id}`, productIds: first },
            outcome: { kind: outcomeOf[former.kind] ?? "PIRT", number: former.number },
          }),
        ]
      : []),
    ...earlier(now, id, first),
    ...running(now, id, first),
  ];
}

const earlier = (now: Date, id: string, first: readonly string[]): PlannedCase[] =>
  pastServices.flatMap(({ service, share, daysAgo, kind, amount, about }): PlannedCase[] => {
    const name = `${service}:${kind}:${id}`;
    if (chance(name) > share) return [];
    const worth = amount && Math.round(amount * (0.5 + chance(`worth:${name}`)));
    return [
      {
        ...{ name, service, enterpriseId: id, productIds: about ? first : [], road: whole },
        requestedAt: addDays(now, -daysAgo - Math.floor(chance(`day:${name}`) * 30)),
        outcome: {
          kind,
          number: `HSL-${id.slice(-6)}-${daysAgo} (contoh)`,
          ...(worth && { amount: worth - (worth % 1000) }),
        },
      },
    ];
  });

/** What one in three has open at present, each in another state of the lifecycle. */
function running(now: Date, id: string, first: readonly string[]): PlannedCase[] {
  const open: readonly { service: ServiceCode; daysAgo: number; road: readonly CaseAction[]; about?: true }[] = [
    { service: "S7", daysAgo: 0.2, road: [], about: true },
    { service: "S3", daysAgo: 3, road: [] },
    { service: "S5", daysAgo: 5, road: ["triage"], about: true },
    { service: "S8", daysAgo: 4, road: ["triage", "schedule"] },
    { service: "S5", daysAgo: 15, road: begun, about: true },
    { service: "S7", daysAgo: 45, road: begun, about: true },
    { service: "S8", daysAgo: 50, road: [...begun, "deliver"] },
    { service: "S3", daysAgo: 12, road: ["triage", "schedule", "miss"] },
    { service: "S7", daysAgo: 30, road: ["referOut"], about: true },
    { service: "S5", daysAgo: 35, road: ["triage", "cancel"], about: true },
    { service: "S3", daysAgo: 150, road: [...begun, "deliver", "followUp"] },
    { service: "S8", daysAgo: 320, road: whole },
  ];
  const at = Math.floor(chance(`running:${id}`) * open.length * 1.5);
  const one = open[at];
  if (!one) return [];
  return [
    {
      name: `now:${id}`,
      service: one.service,
      enterpriseId: id,
      productIds: one.about ? first : [],
      requestedAt: addDays(now, -one.daysAgo),
      road: one.road,
      ...(one.road.includes("deliver")
        ? {
            outcome: {
              kind: one.service === "S3" ? ("TRAINING_CERT" as const) : ("INCUBATION_GRADUATE" as const),
              number: `HSL-${id.slice(-6)} (contoh)`,
            },
          }
        : {}),
    },
  ];
}

async function goodsOf({ db }: SeedContext): Promise<ReadonlyMap<string, Goods>> {
  const products = await db.product.findMany({ orderBy: { slug: "asc" }, select: { id: true, enterpriseId: true } });
  const licences = await db.licence.findMany({
    orderBy: { number: "asc" },
    select: { id: true, kind: true, number: true, numberCipher: true, enterpriseId: true },
  });
  return new Map(
    makers.map((maker) => {
      const id = enterpriseId(maker);
      const own = <T extends { enterpriseId: string }>(rows: readonly T[]) =>
        rows.filter((row) => row.enterpriseId === id);
      return [
        id,
        {
          productIds: own(products).map((row) => row.id),
          licences: own(licences).map((row) => ({ kind: row.kind, number: readNumber(row) })),
        },
      ];
    }),
  );
}

async function seedSectors({ db }: SeedContext): Promise<void> {
  const products = await db.product.findMany({
    orderBy: { slug: "asc" },
    select: { enterpriseId: true, categoryCode: true },
  });
  const lines = new Map(products.map((row) => [row.enterpriseId, kbliOfCategory[row.categoryCode]]));
  await db.enterpriseKbli.createMany({
    data: [...lines].flatMap(([of, kbliCode]) =>
      kbliCode ? [{ enterpriseId: of, kbliVersion: KBLI_VERSION, kbliCode, main: true }] : [],
    ),
  });
}

/** Before the first service, and again three months ago where the enterprise answered. */
async function seedFigures({ db, now, people }: SeedContext): Promise<void> {
  const figure = (id: string, kind: "baseline" | "change", daysAgo: number, growth: number) => ({
    id: seedId(`figure:${kind}:${id}`),
    enterpriseId: id,
    kind,
    turnoverMonth: BigInt(Math.round((2 + chance(`turnover:${id}`) * 18) * growth) * 500_000),
    staffFemale: 1 + Math.floor(chance(`women at work:${id}`) * 5),
    staffMale: Math.floor(chance(`men at work:${id}`) * 3),
    channels: chance(`sold:${id}`) < 0.5 ? ["stall", "markets"] : ["stall", "online"],
    takenOn: new Date(witDay(addDays(now, -daysAgo))),
    byId: people.get("konsultan") ?? null,
    at: addDays(now, -daysAgo),
  });
  await db.enterpriseFigure.createMany({
    data: makers.flatMap((maker) => {
      const id = enterpriseId(maker);
      const baseline = figure(id, "baseline", 440, 1);
      const grown = 0.9 + chance(`grown:${id}`) * 0.6;
      return chance(`answered:${id}`) < 0.6 ? [baseline, figure(id, "change", 90, grown)] : [baseline];
    }),
  });
}
