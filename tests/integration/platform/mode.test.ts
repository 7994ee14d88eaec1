import { expect, test } from "vitest";
import { db } from "#app/platform/db/db.server.ts";
import { keepMode } from "#app/platform/mode.server.ts";

const now = new Date("2026-11-24T01:00:00Z");

test("the mode is written at the first start and a later start finds it", async () => {
  await keepMode(now);
  await keepMode(now);
  expect(await db.appSetting.findMany({ where: { key: "mode" }, select: { value: true } })).toEqual([
    { value: "demo" },
  ]);
});
