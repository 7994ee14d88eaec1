import ts from "typescript";
import { expect, it } from "vitest";
import { lifecycles } from "#app/domain/lifecycles.ts";
import { isTest, type Source, sources } from "./source.ts";
import { parse, placeOf, visit } from "./tree.ts";

const code = sources(["app"], /\.tsx?$/).filter((file) => !isTest(file.path));
const flows = new Set(lifecycles.map((flow) => flow.name));
const writes = new Set(["update", "updateMany", "updateManyAndReturn", "upsert"]);
const tables = lifecycles.map((flow) => flow.name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`));

it("a status is written by a mover's `set` and nowhere else", () => {
  expect(code.flatMap(statusWrites)).toEqual([]);
});

it("no raw SQL writes a status", () => {
  const update = new RegExp(`UPDATE\\s+"?(${tables.join("|")})"?(\\s+\\w+)?\\s+SET\\b[^\`]*?\\bstate"?\\s*=`, "i");
  expect(code.filter((file) => update.test(file.text)).map((file) => file.path)).toEqual([]);
});

it("finds a status written past the mover", () => {
  const wrong = 'export const cheat = (tx) => tx.order.update({ where: { id }, data: { state: "confirmed" } });';
  const right =
    "const m = mover({ set: (tx, id, from, to) => tx.order.updateMany({ where: { id, state: from }, data: { state: to } }) });";
  expect(statusWrites(sample(wrong))).toHaveLength(1);
  expect(statusWrites(sample(right))).toEqual([]);
});

function statusWrites(file: Source): string[] {
  const found: string[] = [];
  visit(parse(file), (node) => {
    if (!ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression)) return;
    const model = ts.isPropertyAccessExpression(node.expression.expression) ? node.expression.expression.name.text : "";
    if (!writes.has(node.expression.name.text) || !flows.has(model)) return;
    const states = ["data", "update"].some((key) => writesState(property(node.arguments[0], key)));
    if (states && !insideSet(node)) found.push(placeOf(node));
  });
  return found;
}

function property(node: ts.Node | undefined, name: string): ts.Node | undefined {
  if (!node || !ts.isObjectLiteralExpression(node)) return undefined;
  const found = node.properties.find((one) => one.name?.getText() === name);
  return found && ts.isPropertyAssignment(found) ? found.initializer : found;
}

const writesState = (data: ts.Node | undefined): boolean =>
  data !== undefined &&
  ts.isObjectLiteralExpression(data) &&
  data.properties.some((one) => one.name?.getText() === "state");

/** Within `set: …` of a mover, or a function a room lends to another room's mover: `setListingState`. */
function insideSet(node: ts.Node): boolean {
  for (let at: ts.Node = node; at.parent; at = at.parent) {
    const name =
      ts.isPropertyAssignment(at) || ts.isVariableDeclaration(at) || ts.isMethodDeclaration(at)
        ? at.name.getText()
        : "";
    if (name === "set" || /^set[A-Z]\w*State$/.test(name)) return true;
  }
  return false;
}

const sample = (text: string): Source => ({ path: "sample.ts", text, lines: 1 });
