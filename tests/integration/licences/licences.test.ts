import { beforeAll, describe, expect, it } from "vitest";
import { newId } from "#app/core/ids.ts";
import { productsUnder, weighPermitsOf } from "#app/domain/catalog/permit-hold.commands.server.ts";
import {
  addLicence,
  coverVariants,
  halalRequired,
  licencesById,
  licencesOf,
  licencesOfVariants,
  tellEnds,
  voidableBy,
  voidLicence,
} from "#app/domain/licences/licences.server.ts";
import { sealNumbers } from "#app/domain/licences/licences.tasks.server.ts";
import { clock } from "#app/platform/clock.server.ts";
import { db } from "#app/platform/db/db.server.ts";
import { seedServices } from "../../../prisma/seed/services.ts";
import { type Cast, cast, product, today } from "../../cast/index.ts";
import { reactToAll } from "../payments/till.ts";

const house: { cast: Cast | null } = { cast: null };
const people = () => {
  if (!house.cast) throw new Error("the cast has not entered");
  return house.cast;
};
beforeAll(async () => {
  clock.freeze(today);
  house.cast = await cast();
});

const add = (typed: string, validUntil: Date | null = null) =>
  addLicence(people().owner, { enterpriseId: people().kitchen.id, typed, validUntil, now: today });

const view = async (typed: string, until: Date | null = null) => {
  const added = await add(typed, until);
  if (!added.ok) throw new Error(added.code);
  return (await licencesById([added.value.id])).get(added.value.id);
};

describe("a number the owner types", () => {
  it("passes the format check at once and ends with the year it names", async () => {
    expect(await view("P-IRT No. 2108271019001-30")).toMatchObject({
      kind: "pirt",
      number: "2108271019001-30",
      state: "formatOk",
      precision: "year",
      validity: "valid",
      validUntil: new Date("2030-12-31T14:59:59.999Z"),
    });
  });

  it("ends on the day of the certificate when one is given", async () => {
    expect(await view("2108271019002-30", new Date("2026-12-01T00:00:00Z"))).toMatchObject({
      precision: "day",
      validity: "expiring",
    });
  });

  it("that has ended is kept, and shown as ended: age refuses nothing", async () => {
    expect(await view("2153276010281-21")).toMatchObject({ state: "formatOk", validity: "expired" });
  });

  it("of fresh plant food has no form to fail", async () => {
    expect(await view("PSAT-PDUK 82/9001/001")).toMatchObject({ kind: "psat", state: "formatOk", validity: "unknown" });
  });

  it("of no known kind stays as typed", async () => {
    expect(await view("sertifikat laik sehat 12/2026")).toMatchObject({ kind: "other", state: "typed" });
  });

  it.each([
    ["9128271010012-30", "licences.refused.malformed"],
    ["KH-00120012345678", "licences.refused.decisionNumber"],
    ["   ", "form.required"],
  ])("%j is refused with what is wrong", async (typed, code) => {
    expect(await add(typed)).toMatchObject({ ok: false, code, field: "number" });
  });

  it("again is the same licence, and another's number is taken", async () => {
    const { otherOwner, otherKitchen } = people();
    const first = await add("ID82110900100010126");
    expect(await add("id 8211 0900 1000 1 0126")).toEqual(first);
    expect(
      await addLicence(otherOwner, { enterpriseId: otherKitchen.id, typed: "ID82110900100010126", now: today }),
    ).toMatchObject({ ok: false, code: "licences.refused.taken" });
  });

  it("for another's enterprise is not found", async () => {
    expect(
      await addLicence(people().otherOwner, { enterpriseId: people().kitchen.id, typed: "NA18171234567", now: today }),
    ).toMatchObject({ ok: false, code: "notFound" });
  });

  it("is one of the enterprise's licences", async () => {
    expect((await licencesOf(people().kitchen.id)).length).toBeGreaterThan(3);
    expect(await licencesOf(people().otherKitchen.id)).toEqual([]);
  });
});

describe("what a licence covers", () => {
  it("a pack, said once however often it is said", async () => {
    const { coffee, kitchen } = people();
    const added = await add("2108271019003-30");
    if (!added.ok) throw new Error(added.code);
    const [pack] = coffee.variants;
    const cover = { licenceIds: [added.value.id], variantIds: [pack.id], now: today };
    await db.$transaction(async (tx) => {
      await coverVariants(tx, cover);
      await coverVariants(tx, cover);
    });
    const asked = [{ variantId: pack.id, productId: coffee.productId, enterpriseId: kitchen.id }];
    expect((await licencesOfVariants(asked)).get(pack.id)?.map(({ number }) => number)).toEqual(["2108271019003-30"]);
  });
});

describe("halal", () => {
  it("is asked from the day the law names, of the goods and scales it names", async () => {
    await db.halalDeadline.create({
      data: {
        id: "01900000-0000-7000-8000-000000000001",
        goods: "food",
        scale: "micro",
        required: true,
        source: "PP 42/2024",
        validFrom: new Date("2026-10-17"),
      },
    });
    const asked = (day: string, goods: "food" | "craft") =>
      halalRequired({ goods, scale: "micro", now: new Date(day) });
    expect(await asked("2026-10-16T14:59:59Z", "food")).toBe(false);
    expect(await asked("2026-10-16T15:00:00Z", "food")).toBe(true);
    expect(await asked("2026-11-24T00:00:00Z", "craft")).toBe(false);
  });
});

describe("a business number", () => {
  const NIB = "9900000001234";

  it("lies sealed: nobody reads it in the database, and the same number is still one licence", async () => {
    expect(await view(NIB)).toMatchObject({ kind: "nib", number: NIB, state: "formatOk", parsed: { status: "ok" } });
    const [first, again] = [await add(NIB), await add(`99 0000 000 1234`)];
    expect(again).toEqual(first);
    const other = await addLicence(people().otherOwner, {
      enterpriseId: people().otherKitchen.id,
      typed: NIB,
      now: today,
    });
    expect(other).toMatchObject({ code: "licences.refused.taken" });
    const [row] = await db.$queryRaw<{ all: string }[]>`SELECT licence::text AS all FROM licence WHERE kind = 'nib'`;
    expect(row?.all).not.toContain(NIB);
  });

  it("kept readable in former days is sealed in the night, once", async () => {
    const id = newId();
    await db.licence.create({
      data: {
        ...{ id, enterpriseId: people().otherKitchen.id, kind: "nib", createdAt: today },
        ...{ typedNumber: "9900000005678", number: "9900000005678" },
      },
    });
    await sealNumbers();
    const sealed = await db.licence.findUniqueOrThrow({ where: { id } });
    expect([sealed.number, sealed.typedNumber]).not.toContain("9900000005678");
    await sealNumbers();
    expect((await licencesById([id])).get(id)).toMatchObject({ number: "9900000005678" });
  });
});

describe("the end of a permit", () => {
  const end = new Date("2027-06-30");
  const on = async (day: string) => {
    clock.freeze(new Date(`${day}T15:05:00Z`));
    await tellEnds();
    await tellEnds();
    await reactToAll(heard);
  };
  const heard = new Set<string>();
  const letters = (template: string, about: string) =>
    db.mail.count({ where: { template, text: { contains: about } } });
  const openHolds = (productId: string) => db.hold.count({ where: { productId, kind: "licence", until: null } });

  it("is told at 180, 90 and 30 days, then stops the sale, tells the carts and opens one case of renewal", async () => {
    const { kitchen, owner, shopper } = people();
    await seedServices(db);
    const { productId, variants } = await product(owner, kitchen, { name: "Sambal Roa" });
    const [pack] = variants;
    const added = await add("2108271019077-31", end);
    if (!added.ok) throw new Error(added.code);
    const licenceId = added.value.id;
    await db.$transaction((tx) => coverVariants(tx, { licenceIds: [licenceId], variantIds: [pack.id], now: today }));
    const cart = { id: newId(), userId: shopper.id, createdAt: today, changedAt: today };
    const line = { id: newId(), variantId: pack.id, quantity: 1, seenPrice: 45_000n, addedAt: today };
    await db.cart.create({ data: { ...cart, lines: { create: [line] } } });
    const told = () =>
      db.event.findMany({
        where: { flow: "licence", subjectId: licenceId, action: { in: ["warn", "expire"] } },
        orderBy: { at: "asc" },
        select: { action: true, details: true },
      });

    await on("2026-12-31");
    await on("2027-03-31");
    await on("2027-05-30");
    expect(await told()).toMatchObject(
      [180, 90, 30].map((mark) => ({ action: "warn", details: expect.objectContaining({ mark }) })),
    );
    expect(await letters("licenceEnding", "2108271019077-31")).toBe(3);
    expect(await openHolds(productId)).toBe(0);

    await on("2027-06-30");
    expect((await told()).map(({ action }) => action)).toEqual(["warn", "warn", "warn", "expire"]);
    expect(await openHolds(productId)).toBe(1);
    expect(await db.searchDocument.count({ where: { productId, visible: true } })).toBe(0);
    expect(await letters("licenceEnded", "2108271019077-31")).toBe(1);
    expect(await letters("cartHeld", "Sambal Roa")).toBe(1);
    expect(await db.serviceCase.findMany({ where: { referralItemKey: `renewal:${licenceId}` } })).toMatchObject([
      { serviceCode: "S4", stage: "renewal", enterpriseId: kitchen.id, state: "requested" },
    ]);

    const renewed = await add("2108271019077-36");
    if (!renewed.ok) throw new Error(renewed.code);
    await db.$transaction((tx) =>
      coverVariants(tx, { licenceIds: [renewed.value.id], variantIds: [pack.id], now: clock.now() }),
    );
    await weighPermitsOf(productId);
    expect(await openHolds(productId)).toBe(0);
    clock.freeze(today);
  });

  it("comes at once where it is voided with a reason, by whoever may", async () => {
    const { kitchen, otherKitchen, owner, curator, shopper } = people();
    const { productId, variants } = await product(owner, kitchen, { name: "Abon Cakalang" });
    const added = await add("2108271019088-31", end);
    if (!added.ok) throw new Error(added.code);
    const licenceId = added.value.id;
    const variantIds = [variants[0].id];
    await db.$transaction((tx) => coverVariants(tx, { licenceIds: [licenceId], variantIds, now: today }));
    expect(await productsUnder(licenceId)).toMatchObject([{ id: productId }]);
    const wish = { enterpriseId: kitchen.id, licenceId, reason: "Milik usaha lain.", now: today };

    expect(await voidLicence(shopper, wish)).toMatchObject({ ok: false, code: "notFound" });
    expect(await voidLicence(curator, { ...wish, enterpriseId: otherKitchen.id })).toMatchObject({ code: "notFound" });
    expect(await voidableBy(shopper, [licenceId], today)).toEqual(new Set());
    expect(await voidableBy(curator, [licenceId], today)).toEqual(new Set([licenceId]));
    const both = await Promise.all([voidLicence(curator, wish), voidLicence(owner, wish)]);
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    await reactToAll(heard);
    expect(await openHolds(productId)).toBe(1);
    expect(await voidableBy(curator, [licenceId], today)).toEqual(new Set());

    const again = await add("2108271019088-31", end);
    if (!again.ok) throw new Error(again.code);
    await db.$transaction((tx) => coverVariants(tx, { licenceIds: [again.value.id], variantIds, now: today }));
    await weighPermitsOf(productId);
    expect(await openHolds(productId)).toBe(0);
  });
});
