import { expect, it } from "vitest";
import { newId } from "#app/core/ids.ts";
import { stepBack } from "./back.rules.ts";
import { cursorToPlace, placeToCursor } from "./cursor.rules.ts";

const cursor = (passed: number) => placeToCursor({ sort: "terbaru", key: 5n, productId: newId(), passed });

it("the first page has none before it", () => {
  expect(stepBack(null, "terbaru")).toEqual({ page: 1, before: null });
});

it("from the second page one goes back to the first", () => {
  expect(stepBack(cursor(12), "terbaru")).toEqual({ page: 2, before: null });
});

it("from a later page one goes back by one page, step by step", () => {
  const { page, before } = stepBack(cursor(36), "terbaru");
  expect(page).toBe(4);
  expect(cursorToPlace(before ?? "", "terbaru")).toMatchObject({ key: null, passed: 24 });
  expect(stepBack(before, "terbaru").page).toBe(3);
});

it("a cursor of another order, or none at all, is the first page", () => {
  expect(stepBack(cursor(36), "termurah")).toEqual({ page: 1, before: null });
  expect(stepBack("\u0000", "terbaru")).toEqual({ page: 1, before: null });
});
