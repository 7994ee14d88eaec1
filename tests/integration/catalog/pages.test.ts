import type { ActionFunctionArgs } from "@remix-run/node";
import { afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { z } from "zod";
import type { Person } from "#app/core/actor.ts";
import { addMinutes } from "#app/core/time.ts";
import { clock } from "#app/platform/clock.server.ts";
import { db } from "#app/platform/db/db.server.ts";
import { action as business } from "#app/routes/enterprise/business.tsx";
import { action as step } from "#app/routes/enterprise/draft/step.tsx";
import { action as begin } from "#app/routes/enterprise/new-product.tsx";
import { action as productPage } from "#app/routes/enterprise/product.tsx";
import { action as shelf } from "#app/routes/enterprise/shelf.tsx";
import { type Cast, cast, today } from "../../cast/index.ts";
import { signedIn } from "../../sign-in.ts";
import { begun, versionOf } from "./desk.ts";

let c: Cast;
beforeAll(async () => {
  c = await cast();
});
beforeEach(() => clock.freeze(today));
afterEach(() => clock.thaw());

type Route = (args: ActionFunctionArgs) => Promise<unknown>;
type Posted = { as?: Person; params?: Record<string, string>; fields: readonly (readonly [string, string])[] };

const refusal = z.object({
  data: z.object({
    form: z.object({ values: z.record(z.string(), z.unknown()), errors: z.record(z.string(), z.array(z.string())) }),
  }),
  init: z.object({ status: z.number() }),
});

/** What a page answers to a posted form: where it goes on, or the form again with its status. */
async function post(route: Route, { as = c.owner, params = {}, fields }: Posted) {
  const body = new URLSearchParams(fields.map(([name, value]) => [name, value]));
  const headers = { Cookie: await signedIn(as), "Content-Type": "application/x-www-form-urlencoded" };
  const request = new Request("http://127.0.0.1/lapak", { method: "POST", headers, body });
  const answer = await route({ request, params, context: { nonce: "" } });
  if (answer instanceof Response) return { to: answer.headers.get("Location"), status: answer.status };
  const { data, init } = refusal.parse(answer);
  return { status: init.status, ...data.form };
}

describe("a screen of the draft that is refused", () => {
  it("keeps every letter, and names the field in words that have a text", async () => {
    const id = await begun(c);
    const fields = [
      ["edition", "0"],
      ["nameId", "Si"],
      ["categoryCode", "kopi-teh"],
      ["storyId", "Cerita yang panjang sekali, ditulis di HP."],
      ["allergens[]", "fish"],
      ["allergens[]", "milk"],
      ["shelfLifeDays", "setahun"],
      ["action", "next"],
    ] as const;
    expect(await post(step, { params: { id, langkah: "produk" }, fields })).toMatchObject({
      status: 422,
      values: {
        nameId: "Si",
        storyId: "Cerita yang panjang sekali, ditulis di HP.",
        "allergens[]": ["fish", "milk"],
        shelfLifeDays: "setahun",
      },
      errors: { nameId: ["form.tooShort?min=3"], shelfLifeDays: ["form.notNumber"] },
    });
    expect((await versionOf(id)).nameId).toBe("Sirup Pala");
  });

  it("keeps what was typed into a form that somebody else overtook", async () => {
    const id = await begun(c);
    const fields = (nameId: string) =>
      [
        ["edition", "0"],
        ["nameId", nameId],
        ["categoryCode", "kopi-teh"],
        ["action", "later"],
      ] as const;
    const params = { id, langkah: "produk" };
    expect(await post(step, { params, fields: fields("Yang pertama") })).toMatchObject({
      to: `/lapak/produk/${id}?selesai=save`,
    });
    expect(await post(step, { params, fields: fields("Yang kedua") })).toMatchObject({
      status: 422,
      values: { nameId: "Yang kedua" },
      errors: { "": ["catalog.refused.editedElsewhere"] },
    });
  });

  it("a wrong price of one pack keeps the other packs' fields", async () => {
    const id = await begun(c);
    const variantId = (await versionOf(id)).variants[0]?.variantId ?? "";
    const pack = (name: string, value: string) => [`variants[0].${name}`, value] as const;
    const fields = [
      ["edition", "0"],
      pack("variantId", variantId),
      pack("name", "350 ml"),
      pack("price", "empat puluh"),
    ] as const;
    expect(await post(step, { params: { id, langkah: "harga" }, fields })).toMatchObject({
      status: 422,
      values: { "variants[0].name": "350 ml", "variants[0].price": "empat puluh" },
      errors: { "variants[0].price": ["form.notRupiah"] },
    });
  });

  it("a pack is removed whatever was typed into it, and the others are saved", async () => {
    const id = await begun(c);
    const [first] = (await versionOf(id)).variants;
    const one = [
      ["edition", "0"],
      ["variants[0].variantId", first?.variantId ?? ""],
      ["variants[0].name", "350 ml"],
    ] as const;
    await post(step, { params: { id, langkah: "harga" }, fields: [...one, ["action", "addVariant"]] });
    const { variants, edition } = await versionOf(id);
    const second = variants[1]?.variantId ?? "";
    const fields = [
      ["edition", String(edition)],
      ["variants[0].variantId", first?.variantId ?? ""],
      ["variants[0].name", "500 ml"],
      ["variants[1].variantId", second],
      ["variants[1].price", "bukan harga"],
      ["remove", second],
    ] as const;
    expect(await post(step, { params: { id, langkah: "harga" }, fields })).toMatchObject({ status: 302 });
    expect((await versionOf(id)).variants.map(({ name }) => name)).toEqual(["500 ml"]);
  });

  it.each([
    ["a number of no known form", "P-IRT 12345", "2027-12-31", { number: ["licences.refused.malformed"] }],
    ["a NUL byte in a number", "21282\u000071010012-30", "", { number: ["form.badCharacter"] }],
    ["a day no calendar has", "2128271010012-30", "2027-02-30", { validUntil: ["form.badDate"] }],
  ])("%s comes back as it was typed", async (_, number, validUntil, errors) => {
    const id = await begun(c);
    const fields = [
      ["action", "licence"],
      ["number", number],
      ["validUntil", validUntil],
    ] as const;
    expect(await post(step, { params: { id, langkah: "izin" }, fields })).toMatchObject({
      status: 422,
      values: { number, validUntil },
      errors,
    });
    expect(await db.licence.count({ where: { enterpriseId: c.kitchen.id } })).toBe(0);
  });

  it("a button nobody drew is refused, and nothing is written", async () => {
    const before = await db.event.count();
    const params = { id: c.coffee.productId };
    expect(await post(productPage, { params, fields: [["action", "approve"]] })).toMatchObject({
      status: 422,
      errors: { action: ["form.badChoice"] },
    });
    expect(await post(productPage, { params, fields: [["action", "discard"]] })).toMatchObject({
      status: 422,
      errors: { "": ["workflow.wrongState"] },
    });
    expect(await db.event.count()).toBe(before);
  });
});

it("a body that is no form is refused, not broken", async () => {
  const request = new Request("http://127.0.0.1/lapak", {
    method: "POST",
    headers: { Cookie: await signedIn(c.owner), "Content-Type": "text/plain" },
    body: "halo",
  });
  const answer = await productPage({ request, params: { id: c.coffee.productId }, context: { nonce: "" } });
  expect(refusal.parse(answer).init.status).toBe(400);
});

it.each([
  ["an id of no form", { id: "bukan-id", langkah: "foto" }],
  ["a screen that is none", { id: "0193a2c0-0000-7000-8000-000000000001", langkah: "lima" }],
  ["a product nobody has", { id: "0193a2c0-0000-7000-8000-000000000001", langkah: "foto" }],
])("%s is not found", async (_, params) => {
  const asked = post(step, { params, fields: [["action", "next"]] });
  await expect(asked).rejects.toMatchObject({ status: 404 });
});

it("a product of another owner is not found on any page", async () => {
  const id = c.coffee.productId;
  for (const [route, params] of [
    [productPage, { id }],
    [step, { id, langkah: "produk" }],
    [shelf, { id }],
  ] as const) {
    await expect(post(route, { as: c.otherOwner, params, fields: [] })).rejects.toMatchObject({ status: 404 });
  }
});

it("a new product without a category keeps its name", async () => {
  expect(await post(begin, { fields: [["nameId", "Sirup Cengkih"]] })).toMatchObject({
    status: 422,
    values: { nameId: "Sirup Cengkih" },
    errors: { categoryCode: ["form.required"] },
  });
});

it("a holiday that ends before it begins keeps its message; consent is given and withdrawn word by word", async () => {
  const holiday = (to: string) =>
    [
      ["action", "take"],
      ["from", "2026-12-24"],
      ["to", to],
      ["message", "Kami libur Natal."],
    ] as const;
  expect(await post(business, { fields: holiday("2026-12-20") })).toMatchObject({
    status: 422,
    values: { message: "Kami libur Natal." },
    errors: { to: ["enterprises.refused.endBeforeStart"] },
  });
  expect(await post(business, { fields: holiday("2026-12-27") })).toMatchObject({ to: "/lapak/usaha?selesai=holiday" });
  for (const [action, minutes] of [
    ["give", 1],
    ["withdraw", 2],
  ] as const) {
    clock.freeze(addMinutes(today, minutes));
    const fields = [
      ["action", action],
      ["use", "provenance"],
    ] as const;
    expect(await post(business, { fields })).toMatchObject({ to: "/lapak/usaha?selesai=consent" });
  }
  const words = await db.consent.findMany({ where: { enterpriseId: c.kitchen.id }, orderBy: { at: "asc" } });
  expect(words.map(({ given }) => given)).toEqual([true, false]);
});
