import { afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import {
  addVariant,
  copyProduct,
  createListing,
  deskProduct,
  discardListing,
  editListing,
  putOnEveryPack,
  removeVariant,
  reviseListing,
  saveLicences,
  savePrices,
  saveProduct,
  saveShipping,
  submitListing,
  withdrawListing,
} from "#app/domain/catalog/catalog.server.ts";
import { productFormSchema } from "#app/domain/catalog/catalog.ts";
import { contentHash } from "#app/domain/catalog/content.hash.server.ts";
import { contentOf } from "#app/domain/catalog/content.queries.server.ts";
import { clock } from "#app/platform/clock.server.ts";
import { db } from "#app/platform/db/db.server.ts";
import { type Cast, cast, enterprise, person, product, today } from "../../cast/index.ts";
import { begun, complete, licence, returned, versionOf } from "./desk.ts";

let c: Cast;
beforeAll(async () => {
  c = await cast();
});
beforeEach(() => clock.freeze(today));
afterEach(() => clock.thaw());

const now = today;
const words = (nameId: string, edition: number) =>
  productFormSchema.parse({
    edition: String(edition),
    nameId,
    categoryCode: "kopi-teh",
    storyId: "Sirup dari daging pala yang biasanya terbuang.",
  });

describe("somebody else's listing", () => {
  it("is not found, whatever one wants with it", async () => {
    const productId = await begun(c);
    const [version] = [await versionOf(productId)];
    const variantId = version.variants[0]?.variantId ?? "";
    const wishes = [
      saveProduct(c.otherOwner, { productId, form: words("Milik saya", 0), now }),
      savePrices(c.otherOwner, { productId, form: { edition: 0, variants: [] }, now }),
      saveShipping(c.otherOwner, { productId, form: { edition: 0, variants: [] }, now }),
      saveLicences(c.otherOwner, { productId, form: { edition: 0, variants: [] }, now }),
      addVariant(c.otherOwner, { productId, now }),
      removeVariant(c.otherOwner, { productId, variantId, now }),
      submitListing(c.otherOwner, { productId, now }),
      discardListing(c.otherOwner, { productId, now }),
      withdrawListing(c.otherOwner, { productId, now }),
      reviseListing(c.otherOwner, { productId, now }),
      editListing(c.otherOwner, { productId: c.coffee.productId, now }),
    ];
    expect((await Promise.all(wishes)).map((answer) => (answer.ok ? "done" : answer.code))).toEqual(
      wishes.map(() => "notFound"),
    );
    expect(await deskProduct(c.otherOwner, productId, { language: "id", now })).toBeNull();
    expect((await versionOf(productId)).nameId).toBe("Sirup Pala");
  });

  it("cannot be begun in another enterprise's name", async () => {
    const form = { nameId: "Sirup Pala", categoryCode: "kopi-teh" };
    expect(await createListing(c.otherOwner, { enterpriseId: c.kitchen.id, form, now })).toMatchObject({
      code: "notFound",
    });
  });
});

describe("two open forms of one draft", () => {
  it("the later save is refused, and the earlier one stays", async () => {
    const productId = await begun(c);
    expect(await saveProduct(c.owner, { productId, form: words("Sirup Pala Satu", 0), now })).toMatchObject({
      ok: true,
    });
    expect(await saveProduct(c.owner, { productId, form: words("Sirup Pala Dua", 0), now })).toMatchObject({
      code: "catalog.refused.editedElsewhere",
    });
    expect((await versionOf(productId)).nameId).toBe("Sirup Pala Satu");
  });

  it("of twenty saves at once exactly one is taken", async () => {
    const productId = await begun(c);
    const saves = Array.from({ length: 20 }, (_, at) =>
      saveProduct(c.owner, { productId, form: words(`Sirup Pala ${at}`, 0), now }),
    );
    const answers = await Promise.all(saves);
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    expect(answers.flatMap((one) => (one.ok ? [] : [one.code]))).toEqual(
      Array.from({ length: 19 }, () => "catalog.refused.editedElsewhere"),
    );
    expect((await versionOf(productId)).edition).toBe(1);
  });
});

describe("submitting", () => {
  it("is refused while something is missing, and says what", async () => {
    const productId = await begun(c);
    expect(await submitListing(c.owner, { productId, now })).toMatchObject({ code: "catalog.refused.incomplete" });
    const missing = (await deskProduct(c.owner, productId, { language: "id", now }))?.missing ?? [];
    expect(missing.map(({ code, step }) => `${step}: ${code}`)).toEqual([
      "foto: photos",
      "produk: story",
      "produk: composition",
      "produk: storage",
      "produk: shelfLife",
      "izin: licence",
      "harga: variantName",
      "harga: netQuantity",
      "harga: price",
      "kirim: packaging",
      "kirim: weight",
      "label: label.producer",
      "label: label.code",
      "label: label.origin",
    ]);
    expect((await versionOf(productId)).hash).toBeNull();
  });

  it("is refused for a medium enterprise, with the reason on the button", async () => {
    const large = await enterprise("Pabrik Besar", { scale: "medium" });
    const owner = await person("Pemilik pabrik", { enterpriseId: large.id });
    const { productId } = await product(owner, large, { name: "Tikar", category: "anyaman", until: "draft" });
    expect(await submitListing(owner, { productId, now })).toMatchObject({ code: "catalog.refused.scale" });
    const desk = await deskProduct(owner, productId, { language: "id", now });
    expect(desk?.choices.find(({ action }) => action === "submit")?.blocked).toBe("catalog.refused.scale");
  });

  it("freezes the content: a save that comes too late is told so", async () => {
    const { productId } = await complete(c);
    const edition = (await versionOf(productId)).edition;
    expect(await submitListing(c.owner, { productId, now })).toMatchObject({ ok: true });
    expect((await versionOf(productId)).hash).toMatch(/^[0-9a-f]{64}$/);
    expect(await saveProduct(c.owner, { productId, form: words("Lain", edition), now })).toMatchObject({
      code: "catalog.refused.noDraft",
    });
  });

  it("twice at once is one submission, and the second click is told so", async () => {
    const { productId, versionId } = await complete(c);
    const answers = await Promise.all([1, 2, 3].map(() => submitListing(c.owner, { productId, now })));
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    expect(answers.flatMap((one) => (one.ok ? [] : [one.code]))).toEqual([
      "workflow.wrongState",
      "workflow.wrongState",
    ]);
    expect(await db.event.count({ where: { subjectId: versionId, action: "submit" } })).toBe(1);
  });

  it("and saving at once leave a version whose hash is of what it says", async () => {
    const { productId, versionId } = await complete(c);
    const form = productFormSchema.parse({
      edition: String((await versionOf(productId)).edition),
      nameId: "Tudung Pandan Besar",
      categoryCode: "anyaman",
      storyId: "Anyaman pandan dari Tidore, dikerjakan tiga hari oleh dua orang.",
      attributes: { technique: "anyam" },
    });
    await Promise.all([saveProduct(c.owner, { productId, form, now }), submitListing(c.owner, { productId, now })]);
    await submitListing(c.owner, { productId, now });
    const { hash, state } = await versionOf(productId);
    const content = await contentOf(versionId);
    expect({ state, hash }).toEqual({ state: "submitted", hash: content && contentHash(content) });
  });
});

describe("a version sent back", () => {
  it("is revised into a new draft with everything the old one said", async () => {
    const { productId, versionId } = await returned(c);
    const before = await versionOf(productId);
    expect(await reviseListing(c.owner, { productId, now })).toMatchObject({ ok: true });
    const after = await versionOf(productId);
    expect(after).toMatchObject({ state: "draft", number: 2, basedOnId: versionId, nameId: before.nameId });
    expect(after.photos.map(({ photoId, position }) => [photoId, position])).toEqual(
      before.photos.map(({ photoId, position }) => [photoId, position]),
    );
    const said = ({ variantId, name, netQuantity, proposedPrice, weightGrams }: (typeof after.variants)[number]) => ({
      variantId,
      name,
      netQuantity,
      proposedPrice,
      weightGrams,
    });
    expect(after.variants.map(said)).toEqual(before.variants.map(said));
    expect((await db.listingVersion.findUniqueOrThrow({ where: { id: versionId } })).state).toBe("superseded");
  });

  it("revised twice at once becomes one draft", async () => {
    const { productId } = await returned(c);
    const answers = await Promise.all([1, 2].map(() => reviseListing(c.owner, { productId, now })));
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await db.listingVersion.count({ where: { productId, state: "draft" } })).toBe(1);
  });

  it("can be withdrawn instead, and begun again with what was written", async () => {
    const { productId } = await returned(c);
    expect(await withdrawListing(c.owner, { productId, now })).toMatchObject({ ok: true });
    expect(await editListing(c.owner, { productId, now })).toMatchObject({ ok: true });
    expect(await versionOf(productId)).toMatchObject({ state: "draft", number: 2, nameId: "Tudung Pandan" });
  });
});

describe("packs of a draft", () => {
  it("a licence stands on the packs it was ticked for, and one of another enterprise on none", async () => {
    const productId = await begun(c);
    await addVariant(c.owner, { productId, now });
    const [first, second] = (await versionOf(productId)).variants.map(({ variantId }) => variantId);
    const own = await licence(c, "2128271010012-30");
    const foreign = await licence(c, "2128204010013-30", { actor: c.otherOwner, enterpriseId: c.otherKitchen.id });
    const form = {
      edition: 1,
      variants: [
        { variantId: first ?? "", licenceIds: [own, foreign] },
        { variantId: second ?? "", licenceIds: [] },
      ],
    };
    expect(await saveLicences(c.owner, { productId, form, now })).toMatchObject({ ok: true });
    const desk = await deskProduct(c.owner, productId, { language: "id", now });
    expect(desk?.version.content.variants.map(({ licenceIds }) => licenceIds)).toEqual([[own], []]);
  });

  it("a pack added later carries what stands on all the others", async () => {
    const productId = await begun(c);
    const licenceId = await licence(c, "2128271010015-30");
    await putOnEveryPack(c.owner, { productId, licenceId, now });
    await addVariant(c.owner, { productId, now });
    const desk = await deskProduct(c.owner, productId, { language: "id", now });
    expect(desk?.version.content.variants.map(({ licenceIds }) => licenceIds)).toEqual([[licenceId], [licenceId]]);
  });

  it("the last pack stays, and thirteen are too many", async () => {
    const productId = await begun(c);
    const only = (await versionOf(productId)).variants[0]?.variantId ?? "";
    expect(await removeVariant(c.owner, { productId, variantId: only, now })).toMatchObject({
      code: "catalog.refused.lastVariant",
    });
    for (let count = 1; count < 12; count += 1) await addVariant(c.owner, { productId, now });
    expect(await addVariant(c.owner, { productId, now })).toMatchObject({ code: "catalog.refused.manyVariants" });
  });

  it("stock of a new pack is told with its price, and counted at the enterprise's own place", async () => {
    const productId = await begun(c);
    const variantId = (await versionOf(productId)).variants[0]?.variantId ?? "";
    const pack = { variantId, name: "100 g", netQuantity: 100, netUnit: "g" as const, price: null, barcode: null };
    const form = { edition: 0, variants: [{ ...pack, onhand: 12 }] };
    expect(await savePrices(c.owner, { productId, form, now })).toMatchObject({ ok: true });
    expect(await db.stock.findMany({ where: { variantId }, select: { placeId: true, onhand: true } })).toEqual([
      { placeId: c.kitchen.placeId, onhand: 12 },
    ]);
  });
});

it("a copy begins with everything but stock, barcode and licences, and is the owner's own business", async () => {
  const { productId } = c.coffee;
  const wish = { productId, nameId: "Kopi Dua", now };
  expect(await copyProduct(c.otherOwner, wish)).toMatchObject({ code: "notFound" });
  const copied = await copyProduct(c.owner, wish);
  const copy = await deskProduct(c.owner, copied.ok ? copied.value.productId : "", { language: "id", now });
  const source = await deskProduct(c.owner, productId, { language: "id", now });
  expect(copy?.version.content).toMatchObject({
    name: { id: "Kopi Dua", en: "" },
    story: source?.version.content.story,
    photos: source?.version.content.photos,
  });
  const packs = copy?.version.content.variants ?? [];
  expect(packs.map(({ name }) => name)).toEqual(source?.version.content.variants.map(({ name }) => name));
  expect(packs.flatMap(({ licenceIds, barcode }) => [...licenceIds, ...(barcode ? [barcode] : [])])).toEqual([]);
  expect(Object.values(copy?.unsold ?? {})).toEqual(packs.map(() => 0));
});

it("two new versions of a live product begun at once are one, and the second is refused kindly", async () => {
  const answers = await Promise.all([1, 2, 3].map(() => editListing(c.owner, { productId: c.coffee.productId, now })));
  expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
  expect(answers.flatMap((one) => (one.ok ? [] : [one.code]))).toEqual([
    "catalog.refused.otherOpen",
    "catalog.refused.otherOpen",
  ]);
});
