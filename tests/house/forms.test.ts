import { describe, expect, it } from "vitest";
import { z } from "zod";
import { catalogues } from "#app/i18n/index.ts";
import { readFormData } from "#app/platform/http/form.server.ts";
import { hostilePairs } from "../hostile.ts";
import { seed } from "../seed.ts";

/** Every schema a form is read through, found by its file's name. */
const files = import.meta.glob<Record<string, unknown>>("../../app/domain/*/*.schema.ts", { eager: true });
const schemas = Object.entries(files).flatMap(([file, exported]) =>
  Object.entries(exported).flatMap(([name, schema]): [string, z.ZodType][] =>
    schema instanceof z.ZodType ? [[`${file.split("/").slice(-2).join("/")} ${name}`, schema]] : [],
  ),
);

describe(`two hundred hostile forms (TEST_SEED=${seed})`, () => {
  it("finds the schemas", () => expect(schemas.length).toBeGreaterThan(40));

  it.each(schemas)("%s answers each with a value or with words", (_name, schema) => {
    const names = leaves(z.toJSONSchema(schema, { io: "input", unrepresentable: "any" }));
    for (const pairs of hostilePairs(names.length > 0 ? names : ["x"], 200, seed)) {
      const form = new FormData();
      for (const [name, value] of pairs) form.append(name, value);
      const read = readFormData(form, schema);
      if (read.ok) continue;
      const said = Object.values(read.reply.data.form.errors).flat();
      expect(said.filter((message) => !(keyOf(message) in catalogues.id))).toEqual([]);
      expect(said.length).toBeGreaterThan(0);
    }
  });
});

const keyOf = (message: string): string => message.split("?")[0] ?? "";

const shape = z.looseObject({
  properties: z.record(z.string(), z.unknown()).optional(),
  items: z.unknown().optional(),
  anyOf: z.array(z.unknown()).optional(),
  oneOf: z.array(z.unknown()).optional(),
});

/** The names conform gives to the fields of a form: `name`, `list[0]`, `items[0].note`. */
function leaves(schema: unknown, above = ""): string[] {
  const found = shape.safeParse(schema);
  if (!found.success) return [above];
  const { properties, items, anyOf, oneOf } = found.data;
  const parts = [
    ...Object.entries(properties ?? {}).flatMap(([name, part]) => leaves(part, above ? `${above}.${name}` : name)),
    ...(items ? leaves(items, `${above}[0]`) : []),
    ...[...(anyOf ?? []), ...(oneOf ?? [])].flatMap((part) => leaves(part, above)),
  ];
  return [...new Set(parts.length > 0 ? parts : [above])].filter((name) => name !== "");
}
