import { describe, expect, it } from "vitest";
import { jobBoard, jobsOf, packagingLotByCode } from "#app/domain/packaging/packaging.server.ts";
import { db } from "#app/platform/db/db.server.ts";
import { now } from "./now.ts";

describe("the sample of the packaging house", () => {
  it("has work in every lane, one late, one on hold, none stopped by its own sample data", async () => {
    const lanes = await jobBoard(now);
    expect(lanes.map(({ lane, jobs }) => [lane, jobs.length > 1])).toEqual(lanes.map(({ lane }) => [lane, true]));
    const cards = lanes.flatMap(({ jobs }) => jobs);
    expect(cards.filter(({ daysLate }) => daysLate > 0)).toHaveLength(1);
    expect(cards.filter(({ onHold }) => onHold !== null)).toHaveLength(1);
    expect(cards.flatMap(({ stops }) => stops)).toEqual([]);
  });

  it("lets the demo's owner approve a proof, and answer a quote", async () => {
    const owner = await db.membership.findFirstOrThrow({ where: { user: { email: "pemilik@contoh.test" } } });
    const { jobs } = await jobsOf(owner.enterpriseId, null);
    expect(jobs.map(({ state }) => state).sort()).toEqual(["closed", "proofSent", "quoted"]);
  });

  it("leaves lots of past months behind, each found by its code, and goes on counting", async () => {
    const lots = await db.packagingLot.findMany({ orderBy: { code: "asc" } });
    expect(lots.length).toBeGreaterThan(8);
    expect(await packagingLotByCode(lots[0]?.code ?? "")).toMatchObject({ quantity: lots[0]?.quantity });
    const series = await db.numberSeries.findMany({ where: { issuer: "packaging", kind: "lot" } });
    expect(series.reduce((total, { last }) => total + last, 0)).toBe(lots.length);
  });

  it("has movements that replay to the shelf and the quota", async () => {
    const shelf = await db.material.findMany({ include: { movements: true } });
    for (const { onhand, movements } of shelf) {
      expect(movements.reduce((total, { delta }) => total + delta, 0)).toBe(onhand);
    }
    const quotas = await db.packagingQuota.findMany({ include: { quotaMovements: true } });
    for (const { amount, quotaMovements } of quotas) {
      expect(quotaMovements.reduce((left, { delta }) => left + delta, amount)).toBeGreaterThan(0n);
    }
  });

  it("tells each job on the timeline of its product and its enterprise", async () => {
    const jobs = await db.packagingJob.findMany({ include: { variant: true } });
    for (const { id, variant, enterpriseId } of jobs) {
      const born = await db.event.findFirstOrThrow({
        where: { flow: "packagingJob", action: "request", subjectId: id },
        include: { subjects: true },
      });
      expect(born.subjects.map((subject) => subject.id).sort()).toEqual([id, variant.productId, enterpriseId].sort());
    }
  });
});
