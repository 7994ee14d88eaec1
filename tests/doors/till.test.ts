import { afterAll, beforeAll, expect, it } from "vitest";
import { newId } from "#app/core/ids.ts";
import { db } from "#app/platform/db/db.server.ts";
import { visitor } from "../../scripts/drill/visitor.ts";
import { type Cast, cast } from "../cast/index.ts";
import { type Served, serve } from "../server.ts";

let served: Served;
let land: Cast;

beforeAll(async () => {
  land = await cast();
  served = await serve();
});
afterAll(() => served.stop());

it("who comes too late reads that it is sold out, not that the basket is empty", async () => {
  const guest = visitor(served.origin, 1);
  const variantId = land.coffee.variants[0].id;
  expect((await guest.post("/keranjang", { intent: "add", variantId, quantity: "1" })).status).toBe(303);
  await db.$executeRaw`UPDATE stock SET onhand = reserved WHERE variant_id = ${variantId}::uuid`;
  const pressed = {
    intent: "pay",
    token: newId(),
    name: "Rahma",
    phone: "081234567890",
    delivery: "pickup",
    method: "card",
  };
  const reply = await guest.post("/checkout", pressed);
  const page = await reply.text();
  expect(reply.status).toBe(422);
  expect(page).toContain("Habis. Barang ini baru saja terjual.");
  expect(page).not.toContain("Keranjangmu masih kosong");
});
