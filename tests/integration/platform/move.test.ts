import { afterEach, beforeAll, describe, expect, it } from "vitest";
import { type Actor, memberOf, system } from "#app/core/actor.ts";
import { newId } from "#app/core/ids.ts";
import { type ProductRole, productLifecycle } from "#app/domain/catalog/product.lifecycle.ts";
import { db, inTransaction } from "#app/platform/db/db.server.ts";
import { move, mover, onFaultPoint, record, timeline } from "#app/platform/history/history.server.ts";
import { type Cast, cast, product, today } from "../../cast/index.ts";

/** A mover like every room's: facts, who the actor is to this record, compare and set. */
const shelf = mover({
  flow: productLifecycle,
  async facts(tx, id) {
    const row = await tx.product.findUnique({
      where: { id },
      select: { state: true, liveVersionId: true, enterpriseId: true },
    });
    return row && { state: row.state, hasLiveVersion: row.liveVersionId !== null, enterpriseId: row.enterpriseId };
  },
  standing: (actor, facts) => standing(actor, facts),
  set: (tx, id, from, to) => tx.product.updateMany({ where: { id, state: from }, data: { state: to } }),
  subjects: (_facts, id) => [{ kind: "product", id }],
});

function standing(actor: Actor, facts: object): ReadonlySet<ProductRole> {
  const enterpriseId = "enterpriseId" in facts && typeof facts.enterpriseId === "string" ? facts.enterpriseId : "";
  if (actor.kind === "system") return new Set<ProductRole>(["system"]);
  return memberOf(actor, enterpriseId) ? new Set<ProductRole>(["owner"]) : new Set<ProductRole>();
}

const archive = (actor: Actor, id: string) =>
  inTransaction((tx) => move(tx, shelf, { actor, id, action: "archive", now: today }));

const eventsOf = (id: string) => db.event.findMany({ where: { subjectId: id }, orderBy: { id: "asc" } });
const jobs = async () =>
  Number((await db.$queryRaw<{ count: bigint }[]>`SELECT count(*) FROM graphile_worker.jobs`)[0]?.count);

let c: Cast;
beforeAll(async () => {
  c = await cast();
});

describe("the one writer of states", () => {
  const undo: (() => void)[] = [];
  afterEach(() => {
    for (const stop of undo.splice(0)) stop();
  });

  it("moves once, with one event and one job, however many ask at the same time", async () => {
    const { productId } = await product(c.owner, c.kitchen, { name: "Teh Pala" });
    const before = await jobs();
    const answers = await Promise.all(Array.from({ length: 50 }, () => archive(c.owner, productId)));
    const winners = answers.filter((answer) => answer.ok);
    const losers = answers.filter((answer) => !answer.ok);
    expect(winners).toHaveLength(1);
    expect(losers).toHaveLength(49);
    for (const answer of losers)
      expect(answer).toMatchObject({ code: expect.stringMatching(/^(tooLate|workflow\.wrongState)$/) });
    expect(await eventsOf(productId)).toMatchObject([
      { flow: "product", action: "archive", from: "live", to: "archived", actorId: c.owner.id },
    ]);
    expect((await jobs()) - before).toBe(1);
  });

  it("tells the slower of two that somebody was faster", async () => {
    const { productId } = await product(c.owner, c.kitchen, { name: "Sirup Pala" });
    let rival: Promise<unknown> | undefined;
    undo.push(
      onFaultPoint("beforeMove", async () => {
        if (rival) return;
        rival = db.product.updateMany({ where: { id: productId, state: "live" }, data: { state: "archived" } });
        await rival;
      }),
    );
    expect(await archive(c.owner, productId)).toEqual({ ok: false, code: "tooLate" });
    expect(await eventsOf(productId)).toEqual([]);
  });

  it("answers a stranger as if the record did not exist", async () => {
    const known = await archive(c.otherOwner, c.coffee.productId);
    const unknown = await archive(c.otherOwner, newId());
    expect(known).toEqual({ ok: false, code: "notFound" });
    expect(unknown).toEqual(known);
  });

  it("leaves nothing behind when the transaction fails after the move", async () => {
    const { productId } = await product(c.owner, c.kitchen, { name: "Selai Kenari" });
    const before = await jobs();
    undo.push(
      onFaultPoint("afterMove", () => {
        throw new Error("the power went out");
      }),
    );
    await expect(archive(c.owner, productId)).rejects.toThrow("the power went out");
    expect(await db.product.findUnique({ where: { id: productId }, select: { state: true } })).toEqual({
      state: "live",
    });
    expect(await eventsOf(productId)).toEqual([]);
    expect(await jobs()).toBe(before);
  });

  it("is not written around: the database knows the same edges", async () => {
    const { productId } = await product(c.owner, c.kitchen, { name: "Bagea Sagu", until: "draft" });
    await expect(db.product.update({ where: { id: productId }, data: { state: "archived" } })).rejects.toThrow();
  });

  it("records what is no change of state on every timeline it concerns, newest first", async () => {
    const { productId } = c.coffee;
    await inTransaction((tx) =>
      record(tx, {
        flow: "product",
        action: "feature",
        subject: { kind: "product", id: productId },
        subjects: [{ kind: "enterprise", id: c.kitchen.id }],
        actor: system("test"),
        now: today,
      }),
    );
    for (const subject of [
      { kind: "product", id: productId },
      { kind: "enterprise", id: c.kitchen.id },
    ] as const) {
      expect((await timeline(subject))[0]).toMatchObject({ flow: "product", action: "feature", actorKind: "system" });
    }
  });
});
