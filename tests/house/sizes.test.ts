import { expect, it } from "vitest";
import { sources } from "./source.ts";

const apart = [
  /^app\/i18n\/(id|en)\//,
  /^prisma\/(schema|migrations)\//,
  /^prisma\/seed\/(data|goods)\//,
  /^app\/platform\/db\/generated\//,
];

const files = sources(["app", "scripts", "tests", "prisma"], /\.(tsx?|mjs|css)$/)
  .filter(({ path }) => !apart.some((pattern) => pattern.test(path)))
  .sort((a, b) => a.lines - b.lines);

const at = (share: number) => files[Math.floor((files.length - 1) * share)]?.lines ?? 0;

it("half of the files are at most 60 lines long", () => {
  expect(at(0.5)).toBeLessThanOrEqual(60);
});

it("nine of ten files are at most 150 lines long", () => {
  expect(at(0.9)).toBeLessThanOrEqual(150);
});

it("no file is longer than 300 lines", () => {
  expect(files.filter(({ lines }) => lines > 300).map(({ path, lines }) => `${path} ${lines}`)).toEqual([]);
});
