import { expect, it } from "vitest";
import { shareDrawing, wrapped } from "./share.rules.ts";

it.each([
  ["Sirup Pala", ["Sirup Pala"]],
  ["Keripik Pisang Mulu Bebek (khas Halmahera)", ["Keripik Pisang", "Mulu Bebek (khas", "Halmahera)"]],
  [
    "Satu dua tiga empat lima enam tujuh delapan sembilan sepuluh",
    ["Satu dua tiga", "empat lima enam", "tujuh delapan…"],
  ],
  ["Pneumonoultramicroscopic kopi", ["Pneumonoultramic…", "kopi"]],
  ["", []],
])("%s lies in lines of its card", (name, lines) => expect(wrapped(name)).toEqual(lines));

it("a name that looks like markup stays a name", () => {
  const drawing = shareDrawing(
    { name: `<image href="x"> & "co"\u0000`, place: "A<b", price: "Rp 1", grade: null },
    null,
  );
  expect(drawing).toContain("&lt;image");
  expect(drawing).toContain("A&lt;b");
  expect(drawing).not.toContain("<image");
  expect(drawing).not.toContain("\u0000");
});
