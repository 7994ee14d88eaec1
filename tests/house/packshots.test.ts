import { expect, it } from "vitest";
import { openFaces } from "../../prisma/seed/packshots/face.ts";
import { fillTemplate } from "../../prisma/seed/packshots/fill.ts";
import { fitInto } from "../../prisma/seed/packshots/lines.ts";

const faces = openFaces("prisma/seed/packshots/ukm-jakarta-var.ttf");
const words = {
  name: `<b onload="x">Kopi & 'Pala'</b>`,
  origin: "Ternate",
  net: "100 g",
  c1: "#025565",
  c2: "#f9be4f",
};

it("words become outlines, and what is left of them in attributes is escaped", () => {
  const svg = fillTemplate(`<svg aria-label="{name}"><text x="1" y="2" fill="#000">{name}</text></svg>`, words, faces);
  expect(svg).not.toMatch(/<text|<b |'Pala'/);
  expect(svg).toMatch(/aria-label="&#60;b/);
  expect(svg).toMatch(/<path d="M/);
});

it("a long name is made smaller until it stands inside its box", () => {
  const box = { x: 0, y: 0, width: 260, height: 100 };
  const { size, lines } = fitInto(
    "Hampers Rempah Kie Raha dari empat pulau",
    box,
    { largest: 50, most: 3 },
    faces(800),
  );
  expect(size).toBeLessThan(50);
  expect(lines.length).toBeLessThanOrEqual(3);
  expect(lines.every((line) => faces(800).width(line, size) <= box.width)).toBe(true);
});
