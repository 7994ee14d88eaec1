import { expect, it } from "vitest";
import { cursorToPlace, placeToCursor } from "./cursor.rules.ts";

const place = {
  sort: "termurah",
  key: 45_000n,
  productId: "0193a2c0-0000-7000-8000-000000000001",
  passed: 12,
} as const;

it("finds its place again", () => {
  expect(cursorToPlace(placeToCursor(place), "termurah")).toEqual(place);
});

it("finds a place without a key by how many lie before it", () => {
  const found = { ...place, sort: "sesuai", key: null } as const;
  expect(cursorToPlace(placeToCursor(found), "sesuai")).toEqual(found);
});

it("means nothing in another order", () => {
  expect(cursorToPlace(placeToCursor(place), "termahal")).toBeNull();
});

it.each([
  "",
  "%%%",
  "null",
  Buffer.from("[]").toString("base64url"),
  Buffer.from('["termurah","1","x"]').toString("base64url"),
  Buffer.from('["termurah","9e99","0193a2c0-0000-7000-8000-000000000001"]').toString("base64url"),
  Buffer.from('["termurah","1","0193a2c0-0000-7000-8000-000000000001"]').toString("base64url"),
  Buffer.from('["termurah","1","0193a2c0-0000-7000-8000-000000000001",-12]').toString("base64url"),
  Buffer.from('["termurah","1","0193a2c0-0000-7000-8000-000000000001",1.5]').toString("base64url"),
  "A".repeat(5000),
])("refuses what is no cursor: %j", (cursor) => {
  expect(cursorToPlace(cursor, "termurah")).toBeNull();
});
