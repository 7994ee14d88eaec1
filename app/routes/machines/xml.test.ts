import { expect, it } from "vitest";
import { escaped } from "./xml.ts";

it("keeps signs of the markup out of it", () => {
  expect(escaped(`Selai "pala" & <kenari> d'Ternate`)).toBe(
    "Selai &quot;pala&quot; &amp; &lt;kenari&gt; d&apos;Ternate",
  );
});

it("leaves out what no XML may hold, and nothing else", () => {
  expect(escaped("a\u0000b\u001bc\uFFFE\uD800d")).toBe("abcd");
  expect(escaped("Kopi dabe ☕ 🏝 “enak”\n")).toBe("Kopi dabe ☕ 🏝 “enak”\n");
});
