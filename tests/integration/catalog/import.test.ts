import { beforeAll, describe, expect, it } from "vitest";
import { personById } from "#app/domain/accounts/accounts.server.ts";
import { productImports, productsImport, saveProduct } from "#app/domain/catalog/catalog.server.ts";
import { productFormSchema } from "#app/domain/catalog/catalog.ts";
import { db } from "#app/platform/db/db.server.ts";
import { csvOf, importTask } from "#app/platform/documents/documents.server.ts";
import { type Cast, cast } from "../../cast/index.ts";

let c: Cast;
beforeAll(async () => {
  c = await cast();
});

const now = new Date("2026-11-24T01:57:00Z");
const task = importTask([productsImport], personById);
const columns = productsImport.columns;
const line = (cells: Record<string, string>) => columns.map(({ field }) => cells[field] ?? "");
const bytes = (lines: readonly (readonly string[])[]) =>
  new TextEncoder().encode(
    csvOf(
      columns.map(({ header }) => header),
      lines,
    ),
  );
const good = (nameId: string, more: Record<string, string> = {}) =>
  line({
    ...{
      nameId,
      categoryCode: "anyaman",
      storyId: "Dianyam tangan.",
      name: "Besar",
      netQuantity: "1",
      netUnit: "buah",
    },
    ...{ price: "Rp 45.000", onhand: "7", packaging: "kertas", weightGrams: "300" },
    ...more,
  });

async function sent(lines: readonly (readonly string[])[]): Promise<string> {
  const started = await productImports(c.kitchen.id).start(c.owner, { fileName: "p.csv", bytes: bytes(lines), now });
  if (!started.ok) throw new Error(started.code);
  await task.run({ run: started.value.id });
  return started.value.id;
}

async function committed(lines: readonly (readonly string[])[]): Promise<string> {
  const id = await sent(lines);
  expect(await productImports(c.kitchen.id).commit(c.owner, { id, now })).toMatchObject({ ok: true });
  await task.run({ run: id });
  return id;
}

const draftsNamed = (nameId: string) =>
  db.listingVersion.findMany({
    where: { nameId },
    include: {
      product: true,
      variants: { orderBy: { position: "asc" }, include: { variant: { include: { stocks: true } } } },
    },
  });

describe("a list of products", () => {
  it("is tried dry, becomes drafts past the bad lines, and its packs of one name are one product", async () => {
    const desk = productImports(c.kitchen.id);
    const id = await sent([
      good("Tikar Pandan"),
      good("Tikar Pandan", { name: "Kecil", price: "25000" }),
      good("Topi Pandan", { categoryCode: "kapal", price: "murah" }),
      good("Tikar Pandan"),
    ]);
    expect(await draftsNamed("Tikar Pandan")).toEqual([]);
    expect(await desk.run(id)).toMatchObject({ phase: "checked", total: 4, bad: 2 });
    const bad = await desk.badRows(id, 9);
    expect(bad[0]?.problems.map(({ field }) => field).sort()).toEqual(["categoryCode", "price"]);
    expect(bad[1]?.problems).toEqual([{ field: "", code: "documents.refused.twice" }]);
    await desk.commit(c.owner, { id, now });
    await task.run({ run: id });
    const [draft, ...others] = await draftsNamed("Tikar Pandan");
    expect(others).toEqual([]);
    expect(draft).toMatchObject({
      state: "draft",
      product: { state: "neverLive", enterpriseId: c.kitchen.id },
      variants: [
        { name: "Besar", netQuantity: 1, netUnit: "pcs", proposedPrice: 45_000n, packaging: "paper" },
        { name: "Kecil", proposedPrice: 25_000n },
      ],
    });
    expect(draft?.variants[0]?.variant.stocks).toMatchObject([{ onhand: 7 }]);
    expect(await db.listingVersionPhoto.count({ where: { versionId: draft?.id ?? "" } })).toBe(0);
  });

  it("is taken back but for what somebody has worked on", async () => {
    const id = await committed([good("Kipas Satu"), good("Kipas Dua")]);
    const [worked] = await draftsNamed("Kipas Dua");
    const form = productFormSchema.parse({ edition: "0", nameId: "Kipas Dua", categoryCode: "anyaman" });
    await saveProduct(c.owner, { productId: worked?.productId ?? "", form, now });
    await productImports(c.kitchen.id).undo(c.owner, { id, now });
    await task.run({ run: id });
    expect(await productImports(c.kitchen.id).run(id)).toMatchObject({ phase: "undone", taken: 1 });
    expect((await draftsNamed("Kipas Satu")).map(({ state }) => state)).toEqual(["discarded"]);
    expect((await draftsNamed("Kipas Dua")).map(({ state }) => state)).toEqual(["draft"]);
  });

  it("of another enterprise is neither read nor taken over nor taken back", async () => {
    const id = await sent([good("Bakul Rahasia")]);
    const others = productImports(c.otherKitchen.id);
    expect(await others.run(id)).toBeNull();
    expect((await others.last()).map((run) => run.id)).not.toContain(id);
    for (const by of [c.otherOwner, c.owner]) {
      expect(await others.commit(by, { id, now })).toMatchObject({ code: "notFound" });
      expect(await others.undo(by, { id, now })).toMatchObject({ code: "notFound" });
    }
    expect(await productImports(c.kitchen.id).commit(c.otherOwner, { id, now })).toMatchObject({ code: "notFound" });
    expect(await others.start(c.owner, { fileName: "p.csv", bytes: bytes([good("X yz")]), now })).toMatchObject({
      code: "notFound",
    });
  });

  it("says of names and packs that are there already that they are", async () => {
    await committed([good("Nampan Sudah Ada")]);
    const sku = c.coffee.variants[0].sku;
    const id = await sent([good("nampan sudah ada"), good("Kopi Lain", { sku })]);
    const bad = await productImports(c.kitchen.id).badRows(id, 9);
    expect(bad.map(({ problems }) => problems[0]?.code)).toEqual(["catalog.import.sameName", "catalog.import.known"]);
  });

  it("goes out in the columns it came in, and can be read again", async () => {
    await committed([good("Sapu Ijuk Pulang", { allergens: "", storyId: "Sapu; dengan titik koma." })]);
    const everything = await productImports(c.kitchen.id).everything();
    const found = everything.split("\r\n").find((row) => row.includes("Sapu Ijuk Pulang")) ?? "";
    expect(found).toContain('"Sapu; dengan titik koma."');
    expect(found.split(";").slice(-9, -1)).toEqual(["Besar", "1", "buah", "45.000", "7", "", "kertas", "300"]);
    const id = await sent([good("Belum Ada Sama Sekali", { price: "45.000", packaging: "kertas", netUnit: "buah" })]);
    expect(await productImports(c.kitchen.id).run(id)).toMatchObject({ bad: 0 });
  });
});

it("ten thousand lines with faults are judged line by line, and the file of failed ones holds them all", async () => {
  const lines = Array.from({ length: 10_000 }, (_, at) =>
    good(`Barang ${at}`, at % 1_000 === 0 ? {} : { price: "gratis" }),
  );
  const id = await sent(lines);
  expect(await productImports(c.kitchen.id).run(id)).toMatchObject({ total: 10_000, done: 10_000, bad: 9_990 });
  const file = await productImports(c.kitchen.id).badFile(id, { reason: "Masalah", words: ({ code }) => code });
  expect(file.trimEnd().split("\r\n")).toHaveLength(9_991);
}, 300_000);
