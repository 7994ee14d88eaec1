import { describe, expect, it } from "vitest";
import { changesBetween, refusalOfChecklist } from "./checklist.rules.ts";
import { arranged, codeFor, type DraftItem } from "./checklist.schema.ts";

const five = ["0", "1", "2", "3", "4"];
const item = (code: string, more: Partial<DraftItem> = {}): DraftItem => ({
  code,
  ...{ section: "quality", weight: 50, mandatory: false, hardGate: false, titleId: `Butir ${code}`, titleEn: code },
  ...{ guidanceId: null, guidanceEn: null, anchorsId: five, anchorsEn: five, fields: ["photos"], service: "S3" },
  ...more,
});

describe("a checklist comes into force", () => {
  it("when its weights make a hundred", () => {
    expect(refusalOfChecklist([item("taste"), item("price")])).toBeNull();
    expect(refusalOfChecklist([item("taste"), item("price", { weight: 49 })])).toMatchObject({
      code: "curation.refused.weights",
      params: { n: 99 },
    });
    expect(refusalOfChecklist([])).toMatchObject({ code: "curation.refused.checklistEmpty" });
  });

  it("when a hard requirement is a mandatory one, and no two items share a code", () => {
    expect(refusalOfChecklist([item("taste", { hardGate: true }), item("price")])).toMatchObject({
      code: "curation.refused.softGate",
    });
    expect(refusalOfChecklist([item("taste"), item("taste")])).toMatchObject({ code: "curation.refused.sameCode" });
  });
});

describe("what a draft changes", () => {
  it("is told item by item; what became harder to pass is told as such", () => {
    const before = [item("taste"), item("price"), item("story")];
    const after = [item("taste", { mandatory: true }), item("price", { titleId: "Harga wajar" }), item("hygiene")];
    expect(changesBetween(before, after).map(({ code, kind }) => [code, kind])).toEqual([
      ["taste", "stricter"],
      ["price", "changed"],
      ["hygiene", "added"],
      ["story", "removed"],
    ]);
    expect(changesBetween(before, before)).toEqual([]);
  });
});

describe("rows as they were written", () => {
  const row = (code: string, position: number, remove = false) => ({ ...item(code), position, remove });

  it("lie in the order of their numbers, without those to be removed", () => {
    expect(arranged([row("taste", 2), row("price", 1), row("story", 3, true)]).map(({ code }) => code)).toEqual([
      "price",
      "taste",
    ]);
  });

  it("get a code of their own when they are new", () => {
    expect(codeFor("Clean hands & tools", new Set())).toBe("cleanHandsTools");
    expect(codeFor("Taste", new Set(["taste"]))).toBe("tasteB");
    const fresh = { ...item("", { titleEn: "Taste" }), position: 2, remove: false };
    expect(arranged([row("taste", 1), fresh]).map(({ code }) => code)).toEqual(["taste", "tasteB"]);
  });
});
