import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { root } from "./source.ts";

const read = (path: string) => readFileSync(join(root, path), "utf8");
const readme = read("README.md");
const first = (pattern: RegExp, text: string) => pattern.exec(text)?.[1] ?? "nothing";

/** Every figure of the README beside the place it comes from. Years of others' licences are theirs. */
const figures: readonly (readonly [what: string, inReadme: RegExp, source: () => string])[] = [
  ["the least Node", /Node ≥ ([\d.]+)/, () => first(/"node": ">=([\d.]+)"/, read("package.json"))],
  ["the rooms of the domain", /business in (\w+) rooms/, () => words[rooms()] ?? `${rooms()}`],
  [
    "the major version of Remix",
    /empty stub since version (\d+)/,
    () => first(/"@remix-run\/node": "(\d+)\./, read("package.json")),
  ],
  [
    "the oldest PostgreSQL",
    /PostgreSQL ≥ (\d+)/,
    () => first(/used; (\d+) and later serve/, read("docs/decisions/002-postgresql-embedded.md")),
  ],
];
const words: Readonly<Record<number, string>> = { 15: "fifteen", 16: "sixteen", 17: "seventeen" };
const rooms = () => read("app/domain/rooms.json").match(/"\w+"/g)?.length ?? 0;

it.each(figures)("%s is the one of its source", (_what, inReadme, source) => {
  expect(first(inReadme, readme)).toBe(source());
});

it("no other figure stands in it", () => {
  const rest = figures
    .reduce((text, [, pattern]) => text.replace(new RegExp(pattern, "g"), ""), readme)
    .replace(/```[\s\S]*?```|`[^`\n]*`/g, "")
    .replace(/^\d+\. /gm, "")
    .replace(/^(Region data|Natural Earth).*$/gm, "");
  expect(rest.match(/\d+/g) ?? []).toEqual([]);
});
