/**
 * Filter expressions of Meilisearch, read and applied: `=` `!=` `>` `>=` `<` `<=` `TO` `IN` `EXISTS` `IS NULL`, `NOT`,
 * `AND` before `OR`, brackets, quoted values. An array is joined by AND, an array within it by OR.
 */
export type Row = Readonly<Record<string, unknown>>;
export type Meets = (row: Row) => boolean;

/** What may be asked of an attribute. */
export type Allows = (attribute: string) => { equality: boolean; comparison: boolean };

export class FilterError extends Error {}

export function filterOf(filter: unknown, allows: Allows): Meets {
  if (filter === undefined || filter === null) return () => true;
  if (typeof filter === "string") return filter.trim() === "" ? () => true : parsed(filter, allows);
  if (!Array.isArray(filter)) throw new FilterError("The filter must be a string or an array");
  const parts = filter.map((part) => {
    if (!Array.isArray(part)) return filterOf(part, allows);
    if (part.some(Array.isArray)) throw new FilterError("Too many array dimensions in the filter");
    const any = part.map((one) => filterOf(one, allows));
    return (row: Row) => any.some((meets) => meets(row));
  });
  return (row) => parts.every((meets) => meets(row));
}

const token = /\s*(?:"((?:[^"\\]|\\.)*)"|'((?:[^'\\]|\\.)*)'|(>=|<=|!=|[=<>()[\],])|([\p{L}\p{N}_.\-/]+))/uy;
type Token = { text: string; kind: "quoted" | "sign" | "word" };

function tokensOf(expression: string): Token[] {
  const found: Token[] = [];
  token.lastIndex = 0;
  while (expression.slice(token.lastIndex).trim() !== "") {
    const at = token.lastIndex;
    const match = token.exec(expression);
    if (!match) throw new FilterError(`Unexpected characters at the end of the filter: \`${expression.slice(at)}\``);
    const quoted = match[1] ?? match[2];
    if (quoted !== undefined) found.push({ text: quoted.replace(/\\(.)/g, "$1"), kind: "quoted" });
    else if (match[3]) found.push({ text: match[3], kind: "sign" });
    else found.push({ text: match[4] ?? "", kind: "word" });
  }
  return found;
}

function parsed(expression: string, allows: Allows): Meets {
  const tokens = tokensOf(expression);
  let at = 0;
  const is = (text: string, ahead = 0) => {
    const next = tokens[at + ahead];
    return next?.kind !== "quoted" && next?.text === text;
  };
  const take = (text: string) => is(text) && Boolean(++at);
  const need = (text: string) => {
    if (!take(text)) throw new FilterError(`Expected \`${text}\` in \`${expression}\``);
  };
  const value = () => {
    const next = tokens[at++];
    if (!next || next.kind === "sign") throw new FilterError(`Expected a value in \`${expression}\``);
    return next.text;
  };
  const joined = (word: string, part: () => Meets, join: (all: Meets[]) => Meets): Meets => {
    const all = [part()];
    while (take(word)) all.push(part());
    return join(all);
  };
  const either = (): Meets => joined("OR", both, (all) => (row) => all.some((meets) => meets(row)));
  const both = (): Meets => joined("AND", unless, (all) => (row) => all.every((meets) => meets(row)));
  const unless = (): Meets => {
    if (!take("NOT")) return one();
    const meets = unless();
    return (row) => !meets(row);
  };
  const one = (): Meets => {
    if (!take("(")) return condition();
    const inner = either();
    need(")");
    return inner;
  };
  const condition = (): Meets => {
    const attribute = value();
    const may = allows(attribute);
    const refuse = (operator: string) => {
      throw new FilterError(`Attribute \`${attribute}\` does not allow \`${operator}\`: it is not filterable so.`);
    };
    if (!may.equality && !may.comparison) refuse("filter");
    const not = take("NOT");
    const turned = (meets: Meets): Meets => (not ? (row) => !meets(row) : meets);
    if (take("EXISTS")) return turned((row) => attribute in row);
    if (take("IN")) {
      if (!may.equality) refuse("IN");
      need("[");
      const values = new Set<string>();
      while (!take("]")) {
        values.add(value().toLowerCase());
        if (!is("]")) need(",");
      }
      return turned((row) => cells(row, attribute).some((cell) => values.has(String(cell).toLowerCase())));
    }
    if (take("IS")) {
      const filled = take("NOT");
      need("NULL");
      return (row) => attribute in row && (row[attribute] === null) !== filled;
    }
    const operator = tokens[at]?.text ?? "";
    if (operator === "=" || operator === "!=") {
      if (!may.equality) refuse(operator);
      at++;
      const wanted = value().toLowerCase();
      const equal: Meets = (row) => cells(row, attribute).some((cell) => same(cell, wanted));
      return operator === "=" ? equal : (row) => !equal(row);
    }
    if (!may.comparison) refuse(operator);
    const compare = comparisons[operator];
    if (compare) {
      at++;
      const limit = number(value());
      return (row) => cells(row, attribute).some((cell) => typeof cell === "number" && compare(cell, limit));
    }
    const from = number(value());
    need("TO");
    const to = number(value());
    return (row) => cells(row, attribute).some((cell) => typeof cell === "number" && cell >= from && cell <= to);
  };
  const meets = either();
  if (at < tokens.length) throw new FilterError(`Unexpected \`${tokens[at]?.text}\` in \`${expression}\``);
  return meets;
}

const comparisons: Readonly<Record<string, (a: number, b: number) => boolean>> = {
  ">": (a, b) => a > b,
  ">=": (a, b) => a >= b,
  "<": (a, b) => a < b,
  "<=": (a, b) => a <= b,
};

/** An array meets a condition when one of its elements does; null and nothing meet none. */
const cells = (row: Row, attribute: string): unknown[] =>
  [row[attribute]].flat().filter((cell) => cell !== null && cell !== undefined);

const same = (cell: unknown, wanted: string) =>
  typeof cell === "number" ? cell === Number(wanted) : String(cell).toLowerCase() === wanted;

function number(text: string): number {
  const read = Number(text);
  if (text === "" || !Number.isFinite(read)) throw new FilterError(`\`${text}\` is compared, and is no number`);
  return read;
}
