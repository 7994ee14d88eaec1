import { expect, it } from "vitest";
import { pieces } from "./mail.view.ts";

it("a whole address in a letter becomes a link, the words around it stay words", () => {
  expect(pieces("Buka:\nhttps://ukm.test/lupa-sandi/abc\n\nSalam")).toEqual([
    { words: "Buka:\n", link: false },
    { words: "https://ukm.test/lupa-sandi/abc", link: true },
    { words: "\n\nSalam", link: false },
  ]);
});

it("nothing but a web address is ever a link", () => {
  expect(pieces("javascript:alert(1) mailto:a@b.test").every(({ link }) => !link)).toBe(true);
});
