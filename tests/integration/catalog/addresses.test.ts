import { beforeAll, expect, it } from "vitest";
import { createListing, saveProduct } from "#app/domain/catalog/catalog.server.ts";
import { productFormSchema } from "#app/domain/catalog/catalog.ts";
import { db } from "#app/platform/db/db.server.ts";
import { type Cast, cast, today } from "../../cast/index.ts";
import { begun } from "./desk.ts";

let c: Cast;
beforeAll(async () => {
  c = await cast();
});

const slugsOf = async (ids: readonly string[]) =>
  (await db.product.findMany({ where: { id: { in: [...ids] } }, orderBy: { id: "asc" }, select: { slug: true } })).map(
    ({ slug }) => slug,
  );

it("two owners who begin a product of the same name at once both begin it, each at an address of its own", async () => {
  const form = { nameId: "Abon Cakalang", categoryCode: "kopi-teh" };
  const begin = (at: number) => {
    const [owner, kitchen] = at % 2 === 0 ? [c.owner, c.kitchen] : [c.otherOwner, c.otherKitchen];
    return createListing(owner, { enterpriseId: kitchen.id, form, now: today });
  };
  const made = await Promise.all(Array.from({ length: 12 }, (_, at) => begin(at)));
  const slugs = await slugsOf(made.flatMap((one) => (one.ok ? [one.value.productId] : [])));
  expect(new Set(slugs).size).toBe(12);
  expect(slugs.filter((slug) => slug === "abon-cakalang")).toHaveLength(1);
});

it("drafts that take the same new name at once keep different addresses", async () => {
  const ids = [await begun(c, "Nama lama satu"), await begun(c, "Nama lama dua"), await begun(c, "Nama lama tiga")];
  const form = productFormSchema.parse({ edition: "0", nameId: "Kue Bagea", categoryCode: "kopi-teh" });
  const saved = await Promise.all(ids.map((productId) => saveProduct(c.owner, { productId, form, now: today })));
  expect(saved).toEqual(ids.map(() => ({ ok: true, value: undefined })));
  const slugs = await slugsOf(ids);
  expect(new Set(slugs).size).toBe(3);
  expect(slugs).toContain("kue-bagea");
});

it("a product keeps its address when it is saved again under its own name", async () => {
  const ids = [await begun(c, "Halua Kenari"), await begun(c, "Halua Kenari")];
  const before = await slugsOf(ids);
  const form = productFormSchema.parse({ edition: "0", nameId: "Halua Kenari", categoryCode: "kopi-teh" });
  for (const productId of ids) await saveProduct(c.owner, { productId, form, now: today });
  expect(await slugsOf(ids)).toEqual(before);
  expect(before[0]).toBe("halua-kenari");
});
