import pg from "pg";
import { beforeAll, describe, expect, it } from "vitest";
import { addDays, witDay } from "#app/core/time.ts";
import { findings, parseLicence } from "#app/domain/licences/licences.ts";
import { caseOf } from "#app/domain/packaging/mirror.ts";
import { serviceCodes } from "#app/domain/services/services.ts";
import { db } from "#app/platform/db/db.server.ts";
import { seedAll } from "../../../prisma/seed/index.ts";
import { multiply } from "../../../prisma/seed/scale/index.ts";
import { now } from "./now.ts";
import "./orders.ts";
import "./packaging.ts";

// Their rooms look at the same sample: making it takes longer than all that is asked of it.
beforeAll(() => seedAll(db, now, "a password of the test"));

describe("the sample", () => {
  it("holds 92 live products of 40 makers marked contoh from all ten regencies", async () => {
    const products = await db.product.findMany({ where: { state: "live" }, include: { enterprise: true } });
    expect(products).toHaveLength(92);
    expect(new Set(products.map(({ enterpriseId }) => enterpriseId)).size).toBe(40);
    expect(new Set(products.map(({ enterprise }) => enterprise.regionCode)).size).toBe(10);
    expect(products.filter(({ enterprise }) => !enterprise.name.endsWith("(contoh)"))).toEqual([]);
  });

  it("knows every region of Indonesia, with both code systems", async () => {
    const count = (level: "province" | "regency" | "district" | "village") => db.region.count({ where: { level } });
    expect(await Promise.all([count("province"), count("regency"), count("district"), count("village")])).toEqual([
      38, 514, 7285, 1185,
    ]);
    const bps = await db.regionCode.findMany({
      where: { scheme: "bps", regionCode: { in: ["82.03", "82.05"] } },
      orderBy: { regionCode: "asc" },
    });
    expect(bps.map(({ value }) => value)).toEqual(["8205", "8203"]);
  });

  it("can send from every zone of a maker to every zone of a buyer, and keeps what spoils near", async () => {
    const rates = await db.tariffRate.findMany({ where: { tariff: { courier: "reguler" } } });
    expect(rates).toHaveLength(49);
    expect(rates.filter(({ perishable, daysMax }) => perishable && daysMax > 3)).toEqual([]);
    expect(rates.filter(({ perishable }) => perishable).length).toBeGreaterThan(2);
  });

  it("shows no licence number that differs from the goods, but for the few that end soon", async () => {
    const packs = await db.listingVersionVariant.findMany({
      include: {
        licences: { include: { licence: true } },
        version: { include: { category: true, product: { include: { enterprise: true } } } },
      },
    });
    const odd = packs.flatMap(({ licences, packaging, version }) =>
      licences.flatMap(({ licence }) => {
        const parsed = parseLicence(licence.number);
        const ownMaker = licence.enterpriseId === version.product.enterpriseId;
        const found = findings(parsed, {
          now,
          validUntil: licence.validUntil,
          ...(ownMaker && {
            category: version.category,
            packaging,
            regencyCode: version.product.enterprise.regionCode,
            storage: version.storage,
            shelfLifeDays: version.shelfLifeDays,
            scale: version.product.enterprise.scale,
          }),
        }).filter((finding) => finding !== "expiring");
        const malformed = licence.kind !== "psat" && parsed.status !== "ok";
        return malformed || found.length > 0 ? [`${version.nameId} ${licence.number} ${found.join()}`] : [];
      }),
    );
    expect(odd).toEqual([
      expect.stringMatching(/^Kerupuk Kamplang.*expired$/),
      expect.stringMatching(/^Kerupuk Kamplang.*expired$/),
    ]);
  });

  it("sells nothing without the licence its category asks for", async () => {
    const packs = await db.listingVersionVariant.findMany({
      where: { version: { liveOf: { holds: { none: { until: null } } } } },
      include: { licences: { include: { licence: true } }, version: { include: { category: true } } },
    });
    const bare = packs.filter(({ licences, version: { category } }) => {
      const standing = licences
        .filter(({ licence }) => !licence.validUntil || licence.validUntil >= now)
        .map(({ licence }) => licence.kind);
      const sold = category.licencePaths.length === 0 || standing.some((kind) => category.licencePaths.includes(kind));
      return !sold || (category.halalRule === "required" && !standing.includes("halal"));
    });
    expect(bare.map(({ id }) => id)).toEqual([]);
    expect(packs.length).toBeGreaterThan(150);
  });

  it("prices rise with the pack, and the first price change is each pack's price", async () => {
    const products = await db.product.findMany({ include: { variants: { orderBy: { sku: "asc" } } } });
    const falling = products.filter(({ variants }) =>
      variants.some(({ price }, at) => at > 0 && Number(price) <= Number(variants[at - 1]?.price)),
    );
    expect(falling.map(({ slug }) => slug)).toEqual([]);
  });

  it("stock is what its movements add up to, with a few low and a few sold out", async () => {
    const stock = await db.stock.findMany();
    const sums = await db.stockMovement.groupBy({ by: ["variantId", "placeId"], _sum: { onhandDelta: true } });
    const replayed = new Map(sums.map((row) => [`${row.variantId} ${row.placeId}`, row._sum.onhandDelta]));
    expect(stock.filter((row) => (replayed.get(`${row.variantId} ${row.placeId}`) ?? 0) !== row.onhand)).toEqual([]);
    expect(stock.filter(({ onhand }) => onhand === 0).length).toBeGreaterThan(2);
    expect(stock.filter(({ onhand }) => onhand > 0 && onhand < 5).length).toBeGreaterThan(5);
  });

  it("every product has three pictures waiting for the worker, and a grade", async () => {
    expect(await db.photo.count({ where: { readyAt: null, sample: true } })).toBe(276);
    expect(
      await db.$queryRaw`SELECT count(*)::int AS waiting FROM graphile_worker.jobs WHERE task_identifier = 'media.prepare'`,
    ).toEqual([{ waiting: 276 }]);
    const grades = await db.productGrade.groupBy({ by: ["letter"], _count: true, orderBy: { letter: "asc" } });
    expect(grades.map(({ letter }) => letter)).toEqual(["A", "B", "C"]);
  });
});

describe("the services of the sample", () => {
  it("were each brought to their end in the years before, with what came of it", async () => {
    const ended = await db.serviceCase.findMany({
      where: { state: "closed", outcomes: { some: { voidedAt: null } } },
      select: { serviceCode: true, requestedAt: true },
    });
    const past = new Set(
      ended.filter(({ requestedAt }) => requestedAt < addDays(now, -100)).map(({ serviceCode }) => serviceCode),
    );
    expect([...past].sort(), "the ten").toEqual([...serviceCodes].sort());
    expect(new Set(ended.map(({ requestedAt }) => witDay(requestedAt).slice(0, 4)))).toContain("2025");
  });

  it("have their papers where a curator or a demo owner looks for them, and each says it is invented", async () => {
    const open = { state: { in: ["submitted" as const, "inReview" as const] } };
    const judged = await db.licence.findMany({
      where: { kind: { not: "nib" }, listingVersionVariantLicences: { some: { versionVariant: { version: open } } } },
    });
    expect(judged.filter(({ documentId }) => documentId === null)).toEqual([]);
    const kinds = await db.privateDocument.groupBy({ by: ["kind"], _count: true, orderBy: { kind: "asc" } });
    expect(kinds.map(({ kind }) => kind)).toEqual(expect.arrayContaining(["evidence", "licence"]));
  });

  it("follow every packaging job to where it stands, and nothing happened that is still to come", async () => {
    const jobs = await db.packagingJob.findMany({ include: { serviceCases: true } });
    expect(jobs.length).toBeGreaterThan(10);
    for (const { state, number, serviceCases } of jobs) {
      const [stage, stands] = caseOf[state];
      expect(serviceCases, `${number} ${state}`).toMatchObject([{ stage, state: stands, topic: number }]);
    }
    expect(await db.event.count({ where: { at: { gt: now } } })).toBe(0);
  });
});

it("is multiplied by the app's own role into as many live goods more, each with its stock and its grade", async () => {
  const live = () => db.product.count({ where: { state: "live" } });
  const before = await live();
  const client = new pg.Client({ connectionString: process.env["DATABASE_URL"] });
  await client.connect();
  await multiply(client, 0.05, () => undefined);
  await client.end();
  expect(await live()).toBe(2 * before);
  const copies = { slug: { endsWith: "-s1" } };
  expect(await db.product.count({ where: { ...copies, grades: { some: {} } } })).toBeGreaterThan(before / 2);
  expect(
    await db.variant.count({ where: { product: copies, stocks: { some: { onhand: { gt: 0 } } } } }),
  ).toBeGreaterThan(90);
  const [odd] = await db.$queryRaw<{ n: bigint }[]>`
    SELECT count(*) AS n FROM stock s JOIN variant v ON v.id = s.variant_id WHERE v.sku LIKE '%-S1' AND s.onhand <>
      (SELECT coalesce(sum(onhand_delta), 0) FROM stock_movement m WHERE (m.variant_id, m.place_id) = (s.variant_id, s.place_id))`;
  expect(odd?.n).toBe(0n);
});
