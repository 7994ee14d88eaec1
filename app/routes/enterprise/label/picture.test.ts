import { describe, expect, it } from "vitest";
import type { LabelSheet } from "#app/domain/catalog/catalog.server.ts";
import { broken } from "./lines.ts";
import { labelPicture } from "./picture.ts";
import { labelWords } from "./words.ts";

const sheet = (more: Record<string, string> = {}, over: Partial<LabelSheet["says"]> = {}): LabelSheet => ({
  variantId: "v",
  says: {
    ...{ name: "Halua Kenari", pack: "100 g", composition: "Kenari, gula aren", more, claims: [] },
    ...{ allergens: ["treeNut"], producer: null, notHalal: false, netQuantity: 100, netUnit: "g" },
    ...{ packaging: "plastic", barcode: null, storage: "room", shelfLifeDays: 90 },
    ...over,
  },
  around: {
    ...{ goods: "food", permitAsked: true, halalAsked: true },
    maker: { name: "Dapur <Gamalama>", address: "Ternate" },
    licences: [{ kind: "halal", number: "ID82110001000000826", standing: true }],
  },
  items: [{ kind: "code", mandatory: true, done: true, step: "label", field: "productionCode" }],
});

describe("the picture of a label", () => {
  it("has the size of the print in millimetres, and the same proportions on a screen", () => {
    const { svg, width, height } = labelPicture(sheet({ size: "70x100" }));
    expect([width, height]).toEqual([70, 100]);
    expect(svg).toContain('width="70mm" height="100mm" viewBox="0 0 70 100"');
  });

  it("escapes whatever an owner wrote", () => {
    const { svg } = labelPicture(sheet({ warning: '<script>alert("1")</script>' }));
    expect(svg).not.toContain("<script");
    expect(svg).toContain("Dapur &lt;Gamalama&gt;");
  });

  it("leaves a box for the halal mark and draws none, and none at all where it is not halal", () => {
    expect(labelPicture(sheet()).svg).toContain("logo halal");
    const { svg } = labelPicture(sheet({}, { notHalal: true }));
    expect(svg).not.toContain("logo halal");
    expect(svg).toContain("TIDAK HALAL");
  });

  it("says when the words do not fit", () => {
    expect(labelPicture(sheet({ size: "100x60" })).fits).toBe(true);
    expect(labelPicture(sheet({ size: "60x40", howToUse: "Dimakan. ".repeat(33) })).fits).toBe(false);
  });

  it("draws the bars of a number whose check digit fits, and no others", () => {
    expect(labelPicture(sheet({}, { barcode: "4006381333931" })).svg).toContain("4006381333931");
    expect(labelPicture(sheet({}, { barcode: "4006381333932" })).svg).not.toContain("4006381333932");
  });
});

it("what the record does not hold is not printed", () => {
  expect(labelPicture(sheet({}, { netQuantity: null })).svg).not.toContain("Isi bersih");
  const words = labelWords(sheet()).map((parts) => parts.map(({ text }) => text).join(""));
  expect(words).toEqual([
    "Komposisi: Kenari, gula aren",
    "Mengandung alergen, lihat daftar bahan yang dicetak tebal.",
    "Simpan di suhu ruang.",
    "Diproduksi oleh: Dapur <Gamalama>, Ternate",
    expect.stringContaining("ID82110001000000826"),
  ]);
});

it("lines keep every word and their bold", () => {
  const parts = [
    { text: "Komposisi: ", bold: true },
    { text: "gula aren, garam laut, air kelapa", bold: false },
  ];
  const lines = broken(parts, { width: 20, size: 2 });
  expect(lines.length).toBeGreaterThan(1);
  expect(
    lines
      .flat()
      .map(({ text }) => text)
      .join(""),
  ).toBe("Komposisi: gula aren, garam laut, air kelapa");
});
