import { afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { labelOfPack, previewPage, saveLabel } from "#app/domain/catalog/catalog.server.ts";
import { labelFormSchema } from "#app/domain/catalog/catalog.ts";
import { clock } from "#app/platform/clock.server.ts";
import { type Cast, cast, today } from "../../cast/index.ts";
import { begun, complete, versionOf } from "./desk.ts";

let c: Cast;
beforeAll(async () => {
  c = await cast();
});
beforeEach(() => clock.freeze(today));
afterEach(() => clock.thaw());

const now = today;

describe("what a label says beyond the product's words", () => {
  const form = labelFormSchema.parse({ edition: "0", productionCode: "P 241126-1", noOrigin: "on", energy: "12.5" });

  it("is kept on every pack, and the label and its check read it from there", async () => {
    const productId = await begun(c);
    expect(await saveLabel(c.owner, { productId, form, now })).toMatchObject({ ok: true });
    const { variants } = await versionOf(productId);
    const variantId = variants[0]?.variantId ?? "";
    expect(variants[0]?.label).toEqual({
      productionCode: "P 241126-1",
      noOrigin: "yes",
      energy: "12,5",
      size: "100x60",
    });
    const sheet = await labelOfPack({ productId, enterpriseId: c.kitchen.id, variantId });
    expect(sheet?.items.find(({ kind }) => kind === "code")).toMatchObject({ done: true });
    expect(sheet?.items.find(({ kind }) => kind === "net")).toMatchObject({ done: false });
  });

  it("is not found by another enterprise, neither to write nor to read", async () => {
    const productId = await begun(c);
    expect(await saveLabel(c.otherOwner, { productId, form, now })).toMatchObject({ code: "notFound" });
    const variantId = (await versionOf(productId)).variants[0]?.variantId ?? "";
    expect(await labelOfPack({ productId, enterpriseId: c.otherKitchen.id, variantId })).toBeNull();
  });
});

it("a draft is previewed as its page in the shop would be, for its own enterprise alone", async () => {
  const { productId, slug } = await complete(c);
  const page = await previewPage({ productId, enterpriseId: c.kitchen.id }, "id");
  expect(page).toMatchObject({
    state: "draft",
    product: { slug, name: "Tudung Pandan", category: { code: "anyaman" } },
  });
  expect(page?.product.variants[0]).toMatchObject({ price: 45_000, available: 10 });
  expect(page?.product.photos).toHaveLength(3);
  expect(await previewPage({ productId, enterpriseId: c.otherKitchen.id }, "id")).toBeNull();
});
