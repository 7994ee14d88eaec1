import { describe, expect, it } from "vitest";
import { allergensMarked, allergensNamed } from "./allergen.rules.ts";
import { type LabelAround, labelItems, type Says, shareOfDay } from "./label.rules.ts";

const says = (over: Partial<Says> = {}): Says => ({
  ...{ name: "Halua Kenari", pack: "100 g", composition: "Kenari, gula aren, garam", more: {} },
  ...{ allergens: ["treeNut"], claims: [], producer: null, notHalal: false, netQuantity: 100, netUnit: "g" },
  ...{ packaging: "plastic", barcode: null, storage: "room", shelfLifeDays: 90 },
  ...over,
});

const around = (over: Partial<LabelAround> = {}): LabelAround => ({
  ...{ goods: "food", permitAsked: true, halalAsked: true },
  maker: { name: "Dapur Gamalama", address: "Jalan Pala 3, Ternate" },
  licences: [
    { kind: "pirt", number: "2118271010021-30", standing: true },
    { kind: "halal", number: "ID82110001000000826", standing: true },
  ],
  ...over,
});

const full = {
  ...{ productionCode: "P 241126-1", noOrigin: "yes", serving: "30", energy: "120", fat: "6", saturated: "1" },
  ...{ protein: "2", carbs: "14", sugar: "8", sodium: "20" },
};
const lacks = (said: Says, about = around()) =>
  labelItems(said, about)
    .filter(({ done }) => !done)
    .map(({ kind }) => kind);

describe("the label of a food", () => {
  it("bears the nine that the law asks for, and allergens, nutrition and storage beside them", () => {
    const items = labelItems(says({ more: full }), around());
    expect(items.filter(({ mandatory }) => mandatory).map(({ kind }) => kind)).toEqual([
      ...["name", "composition", "net", "producer", "halal", "code", "expiry", "licence", "origin"],
    ]);
    expect(items.filter(({ mandatory }) => !mandatory).map(({ kind }) => kind)).toEqual([
      ...["allergens", "nutrition", "storage"],
    ]);
    expect(items.every(({ done }) => done)).toBe(true);
  });

  const lacking: [string, Says, LabelAround][] = [
    ["name", says({ name: "", more: full }), around()],
    ["composition", says({ composition: "", more: full }), around()],
    ["net", says({ netUnit: null, more: full }), around()],
    ["producer", says({ more: full }), around({ maker: { name: "Dapur Gamalama", address: "" } })],
    ["code", says({ more: { ...full, productionCode: "" } }), around()],
    ["expiry", says({ shelfLifeDays: null, more: full }), around()],
    ["origin", says({ more: { ...full, noOrigin: "" } }), around()],
    ["storage", says({ storage: null, more: full }), around()],
    ["nutrition", says({ more: { ...full, sodium: "" } }), around()],
    ["allergens", says({ allergens: [], more: full }), around()],
    ["allergens", says({ more: { ...full, noAllergens: "yes" } }), around()],
    ["barcode", says({ barcode: "4006381333932", more: full }), around()],
  ];
  it.each(lacking)("is found to lack its %s", (kind, said, about) => {
    expect(lacks(said, about)).toEqual([kind]);
  });

  it("with a licence that has ended or was voided has none", () => {
    const licences = around().licences.map((one) => ({ ...one, standing: false }));
    expect(lacks(says({ more: full }), around({ licences }))).toEqual(["halal", "licence"]);
  });

  it("that is stated not to be halal has said what it must", () => {
    const licences = around().licences.filter(({ kind }) => kind !== "halal");
    expect(lacks(says({ notHalal: true, more: full }), around({ licences }))).toEqual([]);
  });

  it("is not asked for a halal statement before its day", () => {
    const licences = around().licences.filter(({ kind }) => kind !== "halal");
    const kinds = labelItems(says(), around({ halalAsked: false, licences })).map(({ kind }) => kind);
    expect(kinds).not.toContain("halal");
  });

  it("leads to the field of what lacks, and to the statement where no allergen is named at all", () => {
    const where = (said: Says) => labelItems(said, around()).find(({ kind }) => kind === "allergens");
    expect(where(says())).toMatchObject({ step: "produk", field: "allergens" });
    expect(where(says({ composition: "Gula, garam", allergens: [] }))).toMatchObject({
      step: "label",
      field: "noAllergens",
    });
  });
});

it("a craft is asked for its name, content and maker alone; a cosmetic for no nutrition", () => {
  const craft = around({ goods: "craft", permitAsked: false, halalAsked: false, licences: [] });
  expect(labelItems(says(), craft).map(({ kind }) => kind)).toEqual(["name", "net", "producer"]);
  const cosmetic = labelItems(says(), around({ goods: "cosmetic" })).map(({ kind }) => kind);
  expect(cosmetic).toContain("code");
  expect(cosmetic).not.toContain("nutrition");
});

describe("the allergens of an ingredient list", () => {
  it("are found by whole words, whatever their case", () => {
    expect(allergensNamed("Ikan CAKALANG, tepung terigu, Kacang Tanah, kecap")).toEqual([
      "fish",
      "gluten",
      "peanut",
      "soy",
    ]);
    expect(allergensNamed("Ketelurahan, mentega kacang, susu kelapa, santan, ikanan")).toEqual([]);
    expect(allergensNamed("")).toEqual([]);
  });

  it("stand in bold, and nothing of the list is lost", () => {
    const list = "Kenari (60%), gula, susu bubuk.";
    const parts = allergensMarked(list);
    expect(parts.filter(({ bold }) => bold).map(({ text }) => text)).toEqual(["Kenari", "susu bubuk"]);
    expect(parts.map(({ text }) => text).join("")).toBe(list);
  });
});

it("a share of the day is told in whole per cent, and none where there is no reference", () => {
  expect([shareOfDay("energy", 120), shareOfDay("fat", 6.7), shareOfDay("sugar", 8)]).toEqual([6, 10, null]);
});
