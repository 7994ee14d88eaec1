import { randomBytes } from "node:crypto";
import { beforeAll, expect, it } from "vitest";
import { newId } from "#app/core/ids.ts";
import { config } from "#app/platform/config.server.ts";
import { keyIdOf, openText, sealText } from "#app/platform/crypto.server.ts";
import { db, pool } from "#app/platform/db/db.server.ts";
import { rotate } from "../../../scripts/rotate-keys.ts";
import { type Cast, cast } from "../../cast/index.ts";

const old = { id: "k1", bytes: randomBytes(32) };
const young = { id: "k2", bytes: randomBytes(32) };
let people: Cast;

beforeAll(async () => {
  people = await cast();
  const { kitchen, admin } = people;
  await db.enterprise.update({
    where: { id: kitchen.id },
    data: {
      ownerNameCipher: sealText([old], "Nurhayati Salasa", `enterprise.owner_name:${kitchen.id}`),
      emailCipher: sealText([old], "dapur@contoh.test", `enterprise.email:${kitchen.id}`),
    },
  });
  await db.secondFactor.create({
    data: {
      userId: admin.id,
      secretCipher: sealText([old], "GEZDGNBV", `second_factor.secret:${admin.id}`),
      createdAt: new Date(),
    },
  });
});

const kitchen = () => db.enterprise.findUniqueOrThrow({ where: { id: people.kitchen.id } });

it("every sealed field moves to the newest key, in any room, and opens under it alone", async () => {
  const told: string[] = [];
  expect(await rotate(pool, [young, old], (line) => told.push(line))).toEqual({ sealed: 3, broken: [] });
  expect(told).toEqual([
    "enterprise.email_cipher: 1 of 1",
    "enterprise.owner_name_cipher: 1 of 1",
    "second_factor.secret_cipher: 1 of 1",
  ]);
  const { ownerNameCipher, emailCipher } = await kitchen();
  expect(keyIdOf(ownerNameCipher ?? new Uint8Array())).toBe("k2");
  expect(openText([young], ownerNameCipher ?? new Uint8Array(), `enterprise.owner_name:${people.kitchen.id}`)).toBe(
    "Nurhayati Salasa",
  );
  expect(openText([young], emailCipher ?? new Uint8Array(), `enterprise.email:${people.kitchen.id}`)).toBe(
    "dapur@contoh.test",
  );
});

it("begun again it finds nothing to do", async () => {
  expect(await rotate(pool, [young, old])).toEqual({ sealed: 0, broken: [] });
});

it("a run that was stopped half-way goes on where it stood, also page by page", async () => {
  const made = Array.from({ length: 1203 }, () => newId());
  await db.user.createMany({
    data: made.map((id) => ({ id, name: "Orang (contoh)", createdAt: new Date() })),
  });
  await db.secondFactor.createMany({
    data: made.map((userId, at) => ({
      userId,
      secretCipher: sealText([at % 3 === 0 ? young : old], "SECRET", `second_factor.secret:${userId}`),
      createdAt: new Date(),
    })),
  });
  expect(await rotate(pool, [young, old])).toEqual({ sealed: 802, broken: [] });
});

it("two runs at once seal each field once", async () => {
  const newest = { id: "k3", bytes: randomBytes(32) };
  const runs = await Promise.all([rotate(pool, [newest, young]), rotate(pool, [newest, young])]);
  expect(runs.map(({ broken }) => broken)).toEqual([[], []]);
  expect(runs.reduce((sum, { sealed }) => sum + sealed, 0)).toBe(1206);
});

it("a field that opens under no key is named, and the others go on", async () => {
  const last = { id: "k4", bytes: randomBytes(32) };
  const { id } = people.kitchen;
  await db.enterprise.update({
    where: { id },
    data: { ownerNameCipher: sealText([old], "x", "enterprise.owner_name:elsewhere") },
  });
  const { broken } = await rotate(pool, [last, old]);
  expect(broken).toContain(`enterprise.owner_name:${id}`);
  expect(config.personal.keys.map((key) => key.id)).toEqual(["test"]);
});
