import { afterAll, afterEach, beforeAll, expect, it } from "vitest";
import type { Person } from "#app/core/actor.ts";
import { addDays } from "#app/core/time.ts";
import { setTerms } from "#app/domain/enterprises/enterprises.server.ts";
import { dropCommission, moveParcel, setCommission } from "#app/domain/orders/orders.server.ts";
import { receiveByTime } from "#app/domain/orders/parcel.commands.server.ts";
import { type Sandbox, startSandbox } from "#app/domain/payments/payments.server.ts";
import {
  balances,
  bankFile,
  checkBooks,
  decidePayout,
  payoutBatch,
  payoutOfOrder,
  prepareBatch,
  standingOf,
  statementsOf,
  statementView,
} from "#app/domain/settlement/settlement.server.ts";
import { clock } from "#app/platform/clock.server.ts";
import { db } from "#app/platform/db/db.server.ts";
import { type Cast, cast, person } from "../../cast/index.ts";
import { bankOf } from "../../cast/money.ts";
import { paid, reactToAll } from "../payments/till.ts";
import { ledgerBalanced } from "./balanced.ts";

let c: Cast;
let sandbox: Sandbox;
let second: Person;
const heard = new Set<string>();

beforeAll(async () => {
  clock.freeze(new Date("2026-11-24T01:57:00Z"));
  c = await cast();
  second = await person("Keuangan kedua", { roles: ["finance"] });
  await db.stock.updateMany({ data: { onhand: 100 } });
  sandbox = await startSandbox({ appOrigin: "http://127.0.0.1:9" });
});
afterEach(async () => {
  await reactToAll(heard);
  await ledgerBalanced();
  expect(await checkBooks()).toMatchObject({ unbalanced: 0, off: 0 });
});
afterAll(async () => {
  clock.thaw();
  await sandbox.stop();
});

const of = async (orderId: string) =>
  Object.fromEntries((await balances({ orderId })).map(({ account, amount }) => [account, amount]));
const only = async (batchId: string) => {
  const batch = await payoutBatch(second, batchId);
  const [payout] = batch?.payouts ?? [];
  if (!payout) throw new Error("an empty batch");
  return payout;
};

it("one order from cart to payout: the sums agree at every step", async () => {
  const agreed = { enterpriseId: c.kitchen.id, categoryCode: "kopi-teh", commissionBp: 750, from: "2026-11-24" };
  expect(await setCommission(c.finance, agreed)).toMatchObject({ ok: true });
  const terms = { enterpriseId: c.kitchen.id, commissionBp: 500, collectsPpn: true, from: "2026-11-24" };
  expect(await setTerms(c.finance, terms)).toMatchObject({ ok: true });

  const order = await paid(sandbox.origin, { variantId: c.coffee.variants[0].id, quantity: 2 });
  await reactToAll(heard);
  const row = await db.order.findUniqueOrThrow({ where: { id: order.id }, include: { lines: true, parcels: true } });
  const [goods, shipping, total] = [Number(row.goodsTotal), Number(row.shippingTotal), Number(row.total)];
  expect(row.lines.map((line) => [line.commissionBp, line.collectsPpn])).toEqual([[750, true]]);
  const commission = Math.floor((goods * 750) / 10_000);
  const ppn = Math.floor((goods * 11) / 111);
  const fees = Number((await db.paymentAttempt.findFirstOrThrow({ where: { orderId: order.id } })).fee);
  expect(await of(order.id)).toEqual({
    ...{ providerClearing: total - fees, fees, commission: -commission, ppnOut: -ppn },
    ...{ enterpriseHeld: -(goods - commission - ppn), shipping: -shipping },
  });

  const [parcel] = row.parcels;
  for (const action of ["accept", "pack", "ship", "deliver"] as const) {
    await moveParcel(c.owner, parcel?.id ?? "", { action, waybill: "P1", reason: null });
  }
  await db.parcel.updateMany({ where: { orderId: order.id }, data: { receiveBy: clock.now() } });
  await receiveByTime();
  await reactToAll(heard);
  const due = goods - commission + shipping;
  expect(await of(order.id)).toMatchObject({ enterpriseHeld: 0, ppnOut: 0, shipping: 0, enterpriseDue: -due });
  expect(await standingOf(c.kitchen.id)).toEqual({ held: 0, due });

  expect(await prepareBatch(c.staff)).toMatchObject({ ok: false, code: "notFound" });
  expect(await prepareBatch(c.finance)).toMatchObject({ ok: false, code: "settlement.refused.nothingDue" });
  await bankOf(c.staff, c.kitchen.id);
  clock.freeze(addDays(clock.now(), 1));
  const batch = await prepareBatch(c.finance);
  if (!batch.ok) throw new Error(batch.code);
  const { batchId } = batch.value;
  const payout = await only(batchId);
  expect(payout).toMatchObject({ amount: due, state: "prepared", account: "••••••6789" });
  const [issued] = await statementsOf(c.kitchen.id);
  const statement = await statementView(c.kitchen.id, issued?.id ?? null, clock.now());
  expect(statement).toMatchObject({
    ...{ number: "LAP/2026/00001", opening: 0, closing: due },
    sums: { sales: goods, commission, ppn, shipping, refunds: 0, paidOut: 0 },
    rows: [{ order: order.number, amount: due }],
  });
  expect(await statementView(c.otherKitchen.id, issued?.id ?? null, clock.now())).toBeNull();

  const step = { batchId, payoutId: payout.id, note: null };
  const own = await decidePayout(c.finance, { ...step, action: "release" });
  expect(own).toMatchObject({ ok: false, code: "settlement.refused.samePerson" });
  expect(await bankFile(second, batchId, ["a", "b", "c", "d", "e"])).toBeNull();
  expect((await standingOf(c.kitchen.id)).due).toBe(due);
  const released = await Promise.all([1, 2, 3].map(() => decidePayout(second, { ...step, action: "release" })));
  expect(released.filter(({ ok }) => ok)).toHaveLength(1);
  expect((await standingOf(c.kitchen.id)).due).toBe(0);
  const file = await bankFile(second, batchId, ["Rekening", "Atas nama", "Bank", "Nominal", "Berita"]);
  expect(file).toContain(`0123456789;'=Pemilik;Bank Contoh;${due};BAYAR/2026/00001`);

  // The bank sends it back: it is due again, and the next batch pays it.
  const failed = await decidePayout(second, { ...step, action: "fail" });
  expect(failed).toMatchObject({ ok: false, field: "note" });
  expect(await decidePayout(second, { ...step, action: "fail", note: "Rekening ditutup" })).toMatchObject({ ok: true });
  expect((await standingOf(c.kitchen.id)).due).toBe(due);
  expect(await prepareBatch(c.finance)).toMatchObject({ ok: true });
  clock.freeze(addDays(clock.now(), 1));
  const again = await db.payout.findFirstOrThrow({ where: { state: "prepared" } });
  const next = { batchId: again.batchId, payoutId: again.id };
  expect(await decidePayout(second, { ...next, action: "release", note: null })).toMatchObject({ ok: true });
  expect(await decidePayout(second, { ...next, action: "settle", note: "TRX 1" })).toMatchObject({ ok: true });
  expect(await standingOf(c.kitchen.id)).toEqual({ held: 0, due: 0 });
  const bank = (await balances()).find(({ account }) => account === "bank");
  expect(bank?.amount).toBe(-due);
  expect(await payoutOfOrder(order.id)).toMatchObject([{ statement: "LAP/2026/00001", payout: { state: "settled" } }]);
  const running = await statementView(c.kitchen.id, null, clock.now());
  expect(running).toMatchObject({ opening: due, closing: 0, sums: { paidOut: due } });
  expect(running?.rows.map(({ kind }) => kind)).toEqual(["payout", "payoutFailed", "payout"]);
});

it("a commission rate ends the one before, and one that has not begun can be taken back", async () => {
  const wish = { enterpriseId: null, categoryCode: "minuman", commissionBp: 300 };
  expect(await setCommission(c.finance, { ...wish, from: "2026-12-01" })).toMatchObject({ ok: true });
  expect(await setCommission(c.finance, { ...wish, commissionBp: 400, from: "2026-12-10" })).toMatchObject({
    ok: true,
  });
  const rows = () => db.commissionRate.findMany({ where: { categoryCode: "minuman" }, orderBy: { validFrom: "asc" } });
  expect((await rows()).map(({ validTo }) => validTo)).toEqual([new Date("2026-12-10"), null]);
  expect(await setCommission(c.finance, { ...wish, from: "2026-12-10" })).toMatchObject({
    code: "orders.refused.commissionSameDay",
  });
  expect(await setCommission(c.finance, { ...wish, from: "2026-11-01" })).toMatchObject({ field: "from" });
  expect(await setCommission(c.staff, { ...wish, from: "2026-12-20" })).toMatchObject({ code: "notFound" });
  const last = (await rows()).at(-1);
  expect(await dropCommission(c.finance, last?.id ?? "")).toMatchObject({ ok: true });
  expect((await rows()).map(({ validTo }) => validTo)).toEqual([null]);
  const begun = await db.commissionRate.findFirstOrThrow({ where: { categoryCode: "kopi-teh" } });
  expect(await dropCommission(c.finance, begun.id)).toMatchObject({ code: "orders.refused.commissionBegun" });
  const clash = { id: crypto.randomUUID(), categoryCode: "minuman", commissionBp: 1, setAt: clock.now() };
  await expect(db.commissionRate.create({ data: { ...clash, validFrom: new Date("2026-12-05") } })).rejects.toThrow(
    "commission_rate_once",
  );
});
