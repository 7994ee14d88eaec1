import { expect, it } from "vitest";
import { catalogues } from "#app/i18n/index.ts";
import { isTest, sources } from "./source.ts";

const { id, en } = catalogues;
const code = sources(["app"], /\.tsx?$/).filter(({ path }) => !isTest(path) && !path.startsWith("app/i18n/"));

const slots = (text: string) => (text.match(/\{\w+\}/g) ?? []).sort();

it("both languages answer the same keys", () => {
  expect(Object.keys(en).sort()).toEqual(Object.keys(id).sort());
});

it("no text is empty, and none says the same slot differently", () => {
  const english: Readonly<Record<string, string>> = en;
  const odd = Object.entries(id).filter(([key, text]) => {
    const other = english[key] ?? "";
    return (
      !text.trim() || !other.trim() || new Set(slots(text)).size !== new Set([...slots(text), ...slots(other)]).size
    );
  });
  expect(odd.map(([key]) => key)).toEqual([]);
});

it("every refusal a room can give has words", () => {
  const missing = code.flatMap(({ path, text }) =>
    [...text.matchAll(/(?:\brefuse\(\s*|\bcode:\s*)"([^"]+)"/g)].flatMap(([, key = ""]) =>
      /^[a-z]\w*\.[\w.]+$/i.test(key) && !(key in id) ? [`${path}: ${key}`] : [],
    ),
  );
  expect(missing).toEqual([]);
});

it("every catalogue of a room is joined", () => {
  const rooms = sources(["app/i18n/id"], /\.ts$/).map(({ text }) => /"([\w.]+)":/.exec(text)?.[1] ?? "");
  expect(rooms.filter((key) => key !== "" && !(key in id))).toEqual([]);
});
