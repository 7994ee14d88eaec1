import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { newId } from "#app/core/ids.ts";
import { moveParcel } from "#app/domain/orders/orders.server.ts";
import { receiveByTime } from "#app/domain/orders/parcel.commands.server.ts";
import { moveParcelInOffice, type Sandbox, startSandbox } from "#app/domain/payments/payments.server.ts";
import { bookOrder } from "#app/domain/settlement/book.commands.server.ts";
import { balances, entriesOf, standingOf } from "#app/domain/settlement/settlement.server.ts";
import { clock } from "#app/platform/clock.server.ts";
import { constraintOf, db, inTransaction, sqlState } from "#app/platform/db/db.server.ts";
import { type Cast, cast } from "../../cast/index.ts";
import { ordered, paid, reactToAll } from "../payments/till.ts";
import { ledgerBalanced } from "./balanced.ts";

let c: Cast;
let sandbox: Sandbox;
const heard = new Set<string>();

beforeAll(async () => {
  clock.freeze(new Date());
  c = await cast();
  await db.stock.updateMany({ data: { onhand: 100 } });
  sandbox = await startSandbox({ appOrigin: "http://127.0.0.1:9" });
});
afterAll(async () => {
  clock.thaw();
  await sandbox.stop();
});

const wish = () => ({ variantId: c.coffee.variants[0].id, quantity: 2 });
const parcelOf = async (orderId: string) => (await db.parcel.findFirstOrThrow({ where: { orderId } })).id;
const kindsOf = async (orderId: string) => (await entriesOf(orderId)).map(({ kind }) => kind).toSorted();
const accountsOf = async (orderId: string) =>
  new Map((await balances({ orderId })).map(({ account, amount }) => [account, amount]));

async function balancedBy(orderId: string): Promise<void> {
  for (const { kind, postings } of await entriesOf(orderId)) {
    const side = (which: "debit" | "credit") =>
      postings.reduce((sum, one) => sum + (one.side === which ? one.amount : 0), 0);
    expect(side("debit"), kind).toBe(side("credit"));
    expect(side("debit"), kind).toBeGreaterThan(0);
  }
}

async function received(orderId: string): Promise<void> {
  const parcelId = await parcelOf(orderId);
  for (const action of ["accept", "pack", "ship", "deliver"] as const) {
    await moveParcel(c.owner, parcelId, { action, waybill: "P1", reason: null });
  }
  // The buyer says nothing for weeks, so that the clock receives it.
  await db.parcel.update({ where: { id: parcelId }, data: { receiveBy: clock.now() } });

  await receiveByTime();
}

describe("the books of an order", () => {
  it("have nothing while it is not paid", async () => {
    const order = await ordered(sandbox.origin, wish());
    await reactToAll(heard);
    expect(await kindsOf(order.id)).toEqual([]);
  });

  it("when money comes: the maker's part is held, the mart's earned, the fee taken, all of it to the rupiah", async () => {
    const order = await paid(sandbox.origin, wish());
    await reactToAll(heard);
    expect(await kindsOf(order.id)).toEqual(["capture", "fee"]);
    await balancedBy(order.id);
    const { total, goodsTotal, shippingTotal } = await db.order.findUniqueOrThrow({ where: { id: order.id } });
    const accounts = await accountsOf(order.id);
    const commission = Math.floor((Number(goodsTotal) * 500) / 10_000);
    expect(accounts.get("commission")).toBe(-commission);
    expect(accounts.get("enterpriseHeld")).toBe(commission - Number(goodsTotal));
    expect(accounts.get("shipping")).toBe(-Number(shippingTotal));
    expect(accounts.get("providerClearing")).toBe(Number(total) - (accounts.get("fees") ?? 0));
  });

  it("when the parcel is received: what was held is due, with the carriage", async () => {
    const before = await standingOf(c.kitchen.id);
    const order = await paid(sandbox.origin, wish());
    await received(order.id);
    await reactToAll(heard);
    expect(await kindsOf(order.id)).toEqual(["capture", "fee", "received"]);
    await balancedBy(order.id);
    const accounts = await accountsOf(order.id);
    expect(accounts.get("enterpriseHeld")).toBe(0);
    expect(accounts.get("shipping")).toBe(0);
    const after = await standingOf(c.kitchen.id);
    expect(after.due - before.due).toBe(-(accounts.get("enterpriseDue") ?? 0));
    expect(after.held).toBe(before.held);
  });

  it("when the maker refuses: everything is owed to the buyer and paid back, nothing is left but the fee", async () => {
    const order = await paid(sandbox.origin, wish());
    await moveParcel(c.owner, await parcelOf(order.id), { action: "reject", waybill: null, reason: "Mesin rusak" });
    await reactToAll(heard);
    expect(await kindsOf(order.id)).toEqual(["capture", "fee", "owedBack", "paidBack"]);
    await balancedBy(order.id);
    const left = [...(await accountsOf(order.id))].filter(([, amount]) => amount !== 0).map(([account]) => account);
    expect(left.toSorted()).toEqual(["fees", "providerClearing"]);
  });

  it("a lost parcel alone books nothing: finance has to agree first", async () => {
    const order = await paid(sandbox.origin, wish());
    const parcelId = await parcelOf(order.id);
    for (const action of ["accept", "pack", "ship", "lose"] as const) {
      await moveParcelInOffice(c.staff, parcelId, { action, waybill: "P1", reason: null });
    }
    await reactToAll(heard);
    expect(await kindsOf(order.id)).toEqual(["capture", "fee"]);
  });
});

describe("booking the same thing", () => {
  it("twenty times at once is one entry with its postings", async () => {
    const order = await paid(sandbox.origin, wish());
    await received(order.id);
    await Promise.all(Array.from({ length: 20 }, () => bookOrder(order.id)));
    expect(await kindsOf(order.id)).toEqual(["capture", "fee", "received"]);
    await balancedBy(order.id);
  });
});

describe("the database", () => {
  const entry = (lines: number) => ({
    id: newId(),
    at: clock.now(),
    kind: "capture",
    sourceKind: "payment",
    sourceId: newId(),
    lines,
  });
  const posting = (entryId: string, position: number, side: "debit" | "credit", amount: bigint) => ({
    entryId,
    position,
    account: side === "debit" ? ("providerClearing" as const) : ("commission" as const),
    side,
    amount,
  });

  async function refusal(postings: [side: "debit" | "credit", amount: bigint][], lines = postings.length) {
    const made = entry(lines);
    try {
      await inTransaction(async (tx) => {
        await tx.ledgerEntry.create({ data: made });
        await tx.ledgerPosting.createMany({
          data: postings.map(([side, amount], position) => posting(made.id, position, side, amount)),
        });
      });
      return "taken";
    } catch (error) {
      return constraintOf(error) ?? sqlState(error);
    }
  }

  it("takes no entry whose sides differ, whose lines are missing, or that is worth nothing", async () => {
    expect(
      await refusal([
        ["debit", 10n],
        ["credit", 9n],
      ]),
    ).toBe("entry_balance");
    expect(
      await refusal(
        [
          ["debit", 10n],
          ["credit", 10n],
        ],
        3,
      ),
    ).toBe("entry_balance");
    expect(
      await refusal([
        ["debit", 0n],
        ["credit", 0n],
      ]),
    ).toBe("posting_amount");
    expect(
      await refusal([
        ["debit", 10n],
        ["credit", 10n],
      ]),
    ).toBe("taken");
  });

  it("lets nobody change or delete what is booked", async () => {
    const amount = db.ledgerPosting.updateMany({ data: { amount: 1n } });
    await expect(amount).rejects.toThrow();
    await expect(db.ledgerEntry.deleteMany()).rejects.toThrow();
  });
});

afterEach(async () => {
  await reactToAll(heard);
  await ledgerBalanced();
});
