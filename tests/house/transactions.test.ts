import ts from "typescript";
import { expect, it } from "vitest";
import { isTest, type Source, sources } from "./source.ts";
import { parse, placeOf, visit } from "./tree.ts";

/** With ten of them at once, nine wait for a connection that the tenth never gives back. */
it("`db` is never used where a transaction is in scope", () => {
  const code = sources(["app"], /\.server\.ts$/).filter((file) => !isTest(file.path));
  expect(code.flatMap(strays)).toEqual([]);
});

it("finds a `db` inside a transaction, however deep", () => {
  const text = "inTransaction(async (tx) => { await each(async () => db.order.count()); });";
  expect(strays({ path: "sample.server.ts", text, lines: 1 })).toHaveLength(1);
});

function strays(file: Source): string[] {
  const found = new Set<string>();
  visit(parse(file), (node) => {
    if (!ts.isFunctionLike(node) || !node.parameters.some(isTransaction)) return;
    visit(node, (inner) => {
      if (ts.isPropertyAccessExpression(inner) && inner.expression.getText() === "db") found.add(placeOf(inner));
    });
  });
  return [...found];
}

/** `tx: Tx`, or untyped as the parameter of a callback; `tx: Tx = db` is a choice of the caller's. */
const isTransaction = (parameter: ts.ParameterDeclaration): boolean =>
  parameter.name.getText() === "tx" && !parameter.initializer && !parameter.questionToken;
