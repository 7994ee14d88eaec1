import pg from "pg";
import { afterAll, beforeAll, expect, it } from "vitest";
import { moveParcelInOffice, type Sandbox, startSandbox } from "#app/domain/payments/payments.server.ts";
import { clock } from "#app/platform/clock.server.ts";
import { db } from "#app/platform/db/db.server.ts";
import { lifeOf } from "../../../scripts/explain/life.ts";
import { type Cast, cast } from "../../cast/index.ts";
import { paid, reactToAll } from "./till.ts";

let c: Cast;
let sandbox: Sandbox;
const client = new pg.Client({ connectionString: process.env["DATABASE_URL"] });
beforeAll(async () => {
  clock.freeze(new Date());
  c = await cast();
  sandbox = await startSandbox({ appOrigin: "http://127.0.0.1:9" });
  await client.connect();
});
afterAll(async () => {
  clock.thaw();
  await client.end();
  await sandbox.stop();
});

it("tells an order's whole life in its order, with sums that agree and nobody's name", async () => {
  const { id } = await paid(sandbox.origin, { variantId: c.coffee.variants[0].id });
  const { number } = await db.order.findUniqueOrThrow({ where: { id } });
  const { id: parcelId } = await db.parcel.findFirstOrThrow({ where: { orderId: id } });
  for (const action of ["accept", "pack", "ship"] as const)
    await moveParcelInOffice(c.staff, parcelId, { action, waybill: "P1", reason: null });
  await reactToAll(new Set());

  const life = await lifeOf(client, number);
  const text = life?.join("\n") ?? "";
  const places = ["order.place", "kept", "opened: stripe", "placed → confirmed", "packed → shipped"].map((words) =>
    text.indexOf(words),
  );
  expect(places.every((at) => at > 0)).toBe(true);
  for (const words of ["is captured", "stock", "posting", "Jobs that wait", "agree"]) expect(text).toContain(words);
  const { name, phone } = await db.orderContact.findUniqueOrThrow({ where: { orderId: id } });
  expect(text).not.toContain(name);
  expect(text).not.toContain(phone);
  expect(await lifeOf(client, "0000000000")).toBeNull();
});
