import { afterEach, beforeAll, beforeEach, expect, it } from "vitest";
import type { Person } from "#app/core/actor.ts";
import { clock } from "#app/platform/clock.server.ts";
import { db } from "#app/platform/db/db.server.ts";
import { actOn, sendArtwork } from "#app/routes/packaging/act.server.ts";
import { type Cast, cast, person, product, today } from "../../cast/index.ts";
import { job, pouches } from "../../cast/packaging.ts";

let c: Cast;
let designer: Person;
let materialId: string;
beforeAll(async () => {
  c = await cast();
  designer = await person("Desainer", { roles: ["designer"] });
  materialId = await pouches();
});
beforeEach(() => clock.freeze(today));
afterEach(() => clock.thaw());

const team = async (name: string) => {
  const { variants } = await product(c.owner, c.kitchen, { name });
  return { owner: c.owner, operator: c.operator, designer, variantId: variants[0].id, materialId };
};

function posted(fields: Readonly<Record<string, string>>): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  return form;
}

it("a quote with a wrong price says which line, keeps what was typed, and changes nothing", async () => {
  const id = await job("briefed", await team("Kopi Formulir"));
  const reply = await actOn(
    { actor: c.operator, id },
    posted({
      action: "quote",
      ...{ "lines[0].text": "Cetak", "lines[0].quantity": "500", "lines[0].unitPrice": "dua ribu" },
      ...{ "lines[1].text": "Desain", "lines[1].quantity": "", "lines[1].unitPrice": "" },
      promisedOn: "2026-12-24",
    }),
  );
  expect(reply).toMatchObject({
    init: { status: 422 },
    data: {
      form: {
        values: { "lines[0].text": "Cetak", "lines[0].unitPrice": "dua ribu", promisedOn: "2026-12-24" },
        errors: { "lines[0].unitPrice": ["form.notRupiah"], "lines[1].quantity": ["form.required"] },
      },
    },
  });
  expect(await db.jobLine.count({ where: { jobId: id } })).toBe(0);
});

it("what the table refuses comes back with the reason and the text", async () => {
  const id = await job("printing", await team("Kopi Terlambat"));
  const reply = await actOn(
    { actor: c.operator, id },
    posted({ action: "cancel", reason: "Usaha pindah ke kota lain" }),
  );
  expect(reply).toMatchObject({
    init: { status: 422 },
    data: { form: { values: { reason: "Usaha pindah ke kota lain" }, errors: { "": ["workflow.wrongState"] } } },
  });
});

it("an unknown button, a check half filled in and a form without a file are answered in words", async () => {
  const id = await job("qualityCheck", await team("Kopi Setengah"));
  const desk = { actor: c.operator, id };
  expect(await actOn(desk, posted({ action: "terbang" }))).toMatchObject({ init: { status: 422 } });
  expect(await actOn(desk, posted({ action: "constructor" }))).toMatchObject({ init: { status: 422 } });
  expect(await actOn(desk, posted({ action: "passCheck", "results.size": "pass" }))).toMatchObject({
    init: { status: 422 },
    data: { form: { values: { "results.size": "pass" }, errors: { "results.colour": ["form.badChoice"] } } },
  });
  const body = posted({ action: "sendProof", note: "Versi satu" });
  const request = new Request("http://x/", { method: "POST", body });
  expect(await sendArtwork(desk, request)).toMatchObject({
    data: { form: { values: { note: "Versi satu" }, errors: { artwork: ["form.required"] } } },
  });
});
