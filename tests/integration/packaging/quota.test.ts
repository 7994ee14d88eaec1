import { afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { Person } from "#app/core/actor.ts";
import { newId } from "#app/core/ids.ts";
import { rupiah } from "#app/core/money.ts";
import { addDays } from "#app/core/time.ts";
import {
  acceptJob,
  cancelJob,
  centreLeft,
  quoteJob,
  receiveMaterial,
  refuseQuote,
  startPrinting,
} from "#app/domain/packaging/packaging.server.ts";
import { clock } from "#app/platform/clock.server.ts";
import { db } from "#app/platform/db/db.server.ts";
import { type Cast, cast, person, product, today } from "../../cast/index.ts";
import { job, pouches } from "../../cast/packaging.ts";

let c: Cast;
let designer: Person;
let count = 0;
beforeAll(async () => {
  c = await cast();
  designer = await person("Desainer", { roles: ["designer"] });
});
beforeEach(() => clock.freeze(today));
afterEach(() => clock.thaw());

const quota = (kind: "jobs" | "subsidy", amount: number, of: { regionCode?: string; enterpriseId?: string } = {}) =>
  db.packagingQuota.create({ data: { id: newId(), year: 2026, kind, amount: BigInt(amount), ...of } });

const team = async (materialId = "") => {
  count += 1;
  const { variants } = await product(c.owner, c.kitchen, { name: `Kopi Kuota ${count}` });
  return { owner: c.owner, operator: c.operator, designer, variantId: variants[0].id, materialId };
};

const quote = (materialId: string | null = null) => ({
  lines: [{ text: "Cetak", quantity: 500, unitPrice: rupiah(2_800), materialId }],
  subsidise: true,
  promisedOn: addDays(today, 30),
});

describe("the quota of jobs", () => {
  it("the last one goes to one of two jobs accepted at once, and comes back when it is called off", async () => {
    const { id } = await quota("jobs", 1, { enterpriseId: c.kitchen.id });
    const jobs = [await job("requested", await team()), await job("requested", await team())];
    const answers = await Promise.all(jobs.map((one) => acceptJob(c.operator, one)));
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    expect(answers.find(({ ok }) => !ok)).toMatchObject({ code: "packaging.refused.noQuota" });
    const won = jobs[answers.findIndex(({ ok }) => ok)] ?? "";
    const lost = jobs[answers.findIndex(({ ok }) => !ok)] ?? "";
    await cancelJob(c.operator, won, "Usaha pindah kota");
    expect(await acceptJob(c.operator, lost)).toMatchObject({ ok: true });
    const moved = await db.quotaMovement.aggregate({ where: { quotaId: id }, _sum: { delta: true }, _count: true });
    expect(moved).toMatchObject({ _sum: { delta: -1n }, _count: 3 });
    await cancelJob(c.operator, lost, "Usaha pindah kota");
    await db.packagingQuota.update({ where: { id }, data: { amount: 100n } });
  });

  it("another regency's quota is not this enterprise's", async () => {
    await quota("jobs", 0, { regionCode: "82.04" });
    expect(await acceptJob(c.operator, await job("requested", await team()))).toMatchObject({ ok: true });
  });
});

describe("the subsidy", () => {
  it("is refused where no pot was set, and worked out by rule where there is one", async () => {
    const id = await job("briefed", await team());
    expect(await quoteJob(c.operator, id, quote())).toMatchObject({ code: "packaging.refused.noSubsidy" });
    await quota("subsidy", 1_000_000);
    expect(await quoteJob(c.operator, id, quote())).toMatchObject({ ok: true });
    expect(await db.packagingJob.findUniqueOrThrow({ where: { id } })).toMatchObject({
      ...{ quotedTotal: 1_400_000n, subsidy: 644_000n, ownerPays: 756_000n },
    });
    expect(await centreLeft("subsidy", today)).toBe(356_000);
  });

  it("two quotes at once never promise more than the pot holds", async () => {
    await quota("subsidy", 644_000, { regionCode: "82.71" });
    await quota("subsidy", 5_000_000, { enterpriseId: c.kitchen.id });
    await db.packagingQuota.updateMany({
      where: { kind: "subsidy", amount: 1_000_000n },
      data: { amount: 9_000_000n },
    });
    const jobs = [await job("briefed", await team()), await job("briefed", await team())];
    const answers = await Promise.all(jobs.map((id) => quoteJob(c.operator, id, quote())));
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    expect(answers.find(({ ok }) => !ok)).toMatchObject({
      ...{ code: "packaging.refused.subsidyShort", params: { asked: "Rp\u00a0644.000", left: "Rp\u00a00" } },
    });
    const won = jobs[answers.findIndex(({ ok }) => ok)] ?? "";
    await refuseQuote(c.owner, won, "Terlalu mahal");
    expect(await db.quotaMovement.aggregate({ where: { jobId: won }, _sum: { delta: true } })).toMatchObject({
      _sum: { delta: 0n },
    });
  });
});

describe("material", () => {
  it("what is short is named, what came is counted in, and the last of it is printed once", async () => {
    const materialId = await pouches(500);
    const [one, two] = [
      await job("waitingMaterial", await team(materialId)),
      await job("waitingMaterial", await team(materialId)),
    ];
    await receiveMaterial(c.operator, one, { arrived: [] });
    await receiveMaterial(c.operator, two, { arrived: [] });
    const answers = await Promise.all([startPrinting(c.operator, one), startPrinting(c.operator, two)]);
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    expect(answers.find(({ ok }) => !ok)).toMatchObject({
      ...{ code: "packaging.refused.materialShort", params: { needed: 500, onhand: 0 } },
    });
    const three = await job("waitingMaterial", await team(materialId));
    expect(await receiveMaterial(c.operator, three, { arrived: [] })).toMatchObject({ ok: false });
    expect(await receiveMaterial(c.operator, three, { arrived: [{ materialId, quantity: 600 }] })).toMatchObject({
      ok: true,
    });
    expect(await db.material.findUniqueOrThrow({ where: { id: materialId } })).toMatchObject({ onhand: 600 });
  });
});
