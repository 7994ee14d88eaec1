import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { drawings } from "../../scripts/draw.ts";
import { root } from "./source.ts";

const drawn = drawings();

it.each([...drawn])("%s is drawn from the present tables (run scripts/draw.ts)", (path, text) => {
  expect(existsSync(join(root, path)) ? readFileSync(join(root, path), "utf8") : "").toBe(text);
});

it("no drawing is left of a flow that is gone", () => {
  const files = readdirSync(join(root, "docs/workflows")).map((file) => `docs/workflows/${file}`);
  expect(files.filter((file) => !drawn.has(file))).toEqual([]);
});
