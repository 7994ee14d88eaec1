import { basename } from "node:path";
import { expect, it } from "vitest";
import { isTest, sources } from "./source.ts";

/** Each model has one owner room; the others ask at its door. These read across, and only read. */
const readers = ["reports", "search"];
const reads = /^(find|count|aggregate|groupBy)/;

type Model = { room: string; table: string };

const models = new Map<string, Model>();
for (const { path, text } of sources(["prisma/schema"], /\.prisma$/)) {
  for (const [, name = "", body = ""] of text.matchAll(/^model (\w+) \{([\s\S]*?)^\}/gm)) {
    const table = /@@map\("(\w+)"\)/.exec(body)?.[1] ?? name;
    models.set(name[0]?.toLowerCase() + name.slice(1), { room: basename(path, ".prisma"), table });
  }
}
const tables = new Map([...models.values()].map(({ room, table }) => [table, room]));

const code = sources(["app"], /\.tsx?$/).filter(({ path }) => !isTest(path) && !path.startsWith("app/platform/"));
const roomOf = (path: string) => /^app\/domain\/(\w+)\//.exec(path)?.[1] ?? "";

it("knows the models of the schema", () => {
  expect(models.size).toBeGreaterThan(80);
});

it("a room touches no other room's models", () => {
  const strays = code.flatMap(({ path, text }) =>
    [...text.matchAll(/\b(?:db|tx)\s*\.(\w+)\s*\.(\w+)/g)].flatMap(([use, model = "", verb = ""]) => {
      const owner = models.get(model)?.room;
      return !owner || allowed(path, owner, reads.test(verb)) ? [] : [`${path}: ${use} belongs to ${owner}`];
    }),
  );
  expect(strays).toEqual([]);
});

it("nor its tables in raw SQL", () => {
  const strays = code.flatMap(({ path, text }) =>
    [...text.matchAll(/\b(FROM|JOIN|UPDATE|INTO)\s+"?([a-z_]+)"?/g)].flatMap(([use, word = "", table = ""]) => {
      const owner = tables.get(table);
      return !owner || allowed(path, owner, word === "FROM" || word === "JOIN")
        ? []
        : [`${path}: ${use} belongs to ${owner}`];
    }),
  );
  expect(strays).toEqual([]);
});

function allowed(path: string, owner: string, reading: boolean): boolean {
  const room = roomOf(path);
  return room === owner || (reading && readers.includes(room));
}
