import { describe, expect, it } from "vitest";
import { answerIn, fieldsIn, keptIn, keptMeans, settled } from "./saving.ts";

const form = (entries: readonly [string, string][]) => {
  const data = new FormData();
  for (const [name, value] of entries) data.append(name, value);
  return data;
};

describe("what a phone keeps until the server has it", () => {
  const here = { edition: 3, fields: [["nameId", "Sambal"]] as [string, string][] };

  it("is nothing where the server has the same words", () => {
    expect(keptMeans(null, here)).toBe("nothing");
    expect(keptMeans({ edition: 2, fields: [["nameId", "Sambal"]] }, here)).toBe("nothing");
  });

  it("goes back into the form it was typed on", () => {
    expect(keptMeans({ edition: 3, fields: [["nameId", "Sambal roa"]] }, here)).toBe("restore");
  });

  it("is asked about where the draft has moved on since", () => {
    expect(keptMeans({ edition: 2, fields: [["nameId", "Sambal roa"]] }, here)).toBe("ask");
  });

  it("is nothing where the phone's own store holds something else", () => {
    expect(keptIn(null)).toBeNull();
    expect(keptIn("{")).toBeNull();
    expect(keptIn('{"edition":"3"}')).toBeNull();
    expect(keptIn('{"edition":3,"fields":[["a","b"]]}')).toEqual({ edition: 3, fields: [["a", "b"]] });
  });
});

it("only our own answer is an answer", () => {
  expect(answerIn("<html>Gateway timeout</html>")).toBeNull();
  expect(answerIn('{"state":"odd"}')).toBeNull();
  expect(answerIn('{"state":"saved","edition":4}')).toEqual({ state: "saved", edition: 4 });
});

it("what was typed is told apart from the buttons and the edition", () => {
  const posted = form([
    ["edition", "3"],
    ["nameId", "Sambal"],
    ["allergens[]", "fish"],
    ["allergens[]", "soy"],
    ["action", "next"],
  ]);
  expect(fieldsIn(posted)).toEqual([
    ["nameId", "Sambal"],
    ["allergens[]", "fish"],
    ["allergens[]", "soy"],
  ]);
});

describe("a number that is still being typed", () => {
  const known = [
    ["variants[0].name", "100 g"],
    ["variants[0].onhand", "24"],
    ["variants[0].price", "25.000"],
  ] as const;
  const typed = [
    ["variants[0].name", "120 g"],
    ["variants[0].onhand", "1"],
    ["variants[0].price", "2"],
  ] as const;

  it("is sent as the server has it, while the words beside it go as typed", () => {
    expect(settled(typed, known, new Set(["variants[0].onhand", "variants[0].price"]))).toEqual([
      ["variants[0].name", "120 g"],
      ["variants[0].onhand", "24"],
      ["variants[0].price", "25.000"],
    ]);
  });

  it("is sent as typed once its field was left", () => {
    expect(settled(typed, known, new Set(["variants[0].price"]))).toEqual([
      ["variants[0].name", "120 g"],
      ["variants[0].onhand", "1"],
      ["variants[0].price", "25.000"],
    ]);
  });

  it("stays away where the server never had one", () => {
    expect(settled([["variants[0].onhand", "1"]], [], new Set(["variants[0].onhand"]))).toEqual([
      ["variants[0].onhand", ""],
    ]);
  });
});
