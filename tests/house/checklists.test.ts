import { expect, it } from "vitest";
import { questions } from "../../prisma/seed/data/checklist-items.ts";
import { cannedReasons, checklists } from "../../prisma/seed/data/checklists.ts";

it.each(checklists.map((list): [string, (typeof checklists)[number]] => [list.group, list]))(
  "the weights of the checklist %s sum to 100 and no question is asked twice",
  (_group, { lines }) => {
    expect(lines.reduce((sum, line) => sum + line.weight, 0)).toBe(100);
    expect(new Set(lines.map((line) => line.code)).size).toBe(lines.length);
    expect(lines.some((line) => line.gate)).toBe(true);
  },
);

it("every ready reason belongs to a question that is asked", () => {
  const asked = new Set(checklists.flatMap(({ lines }) => lines.map((line) => line.code)));
  expect(cannedReasons.filter(([, code]) => !asked.has(code))).toEqual([]);
  expect(Object.keys(questions).filter((code) => !asked.has(code as keyof typeof questions))).toEqual([]); // Object.keys gives back the keys of the record
});
