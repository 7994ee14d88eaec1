import fc from "fast-check";

/** What people, broken programs and attackers send instead of an answer. */
const KNOWN = [
  "",
  " ",
  "\u0000",
  "a\u0000b",
  "%00",
  "%",
  "null",
  "undefined",
  "true",
  "[]",
  "{}",
  '{"a":1}',
  "[object Object]",
  "__proto__",
  "constructor",
  "toString",
  "-1",
  "0",
  "1e309",
  "NaN",
  "Infinity",
  "0x10",
  "1.5",
  "９９",
  "9".repeat(30),
  "9223372036854775808",
  "2147483648",
  "Rp 1.000.000.000.000.000",
  "2026-13-45",
  "0000-00-00",
  "275760-09-14",
  "-271821-04-19T23:59:59Z",
  "00000000-0000-0000-0000-000000000000",
  "01936c5e-0000-7000-8000-00000000000g",
  "01936c5e-0000-7000-8000-000000000000",
  "' OR 1=1 --",
  '\'; DROP TABLE "user"; --',
  "\\'; SELECT pg_sleep(5); --",
  "$1",
  "%s%n",
  "a & b | !c <-> (",
  ":* & !",
  "\\",
  "*",
  "(((((((((",
  "[a-",
  "../../../../etc/passwd",
  "//evil.example",
  "javascript:alert(1)",
  "\r\nSet-Cookie: a=b",
  "<script>alert(1)</script>",
  '"><img src=x onerror=alert(1)>',
  "{{7*7}}",
  "=1+1",
  "\u202Efdp.exe",
  "\uFEFF",
  "\uD800",
  "🦜".repeat(50),
  "é".normalize("NFD").repeat(40),
  "ا".repeat(60),
  "a".repeat(5_000),
  "a@b.c".repeat(100),
  "+62".repeat(20),
] as const;

const value = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...KNOWN) },
  { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 60 }) },
  { weight: 1, arbitrary: fc.integer().map(String) },
  { weight: 1, arbitrary: fc.base64String({ maxLength: 200 }) },
);
/** Names no form has: conform reads brackets and dots as places in a tree. */
const strangeName = fc.constantFrom(
  "__proto__",
  "a[0]",
  "a[99999999]",
  "a.b.c",
  "a[].b",
  "constructor.prototype",
  "[",
  "$",
  "",
);

export type Pair = readonly [name: string, value: string];

/** So many lists of named hostile values; names are these, now and then a strange one. One seed gives the same lists again. */
export function hostilePairs(names: readonly string[], lists: number, seed: number, [least, most] = [4, 24]): Pair[][] {
  const name = fc.oneof({ weight: 8, arbitrary: fc.constantFrom(...names) }, { weight: 1, arbitrary: strangeName });
  const list = fc.array(fc.tuple(name, value), { minLength: least, maxLength: most });
  return fc.sample(list, { numRuns: lists, seed });
}

/** A word that may stand in a path: what a browser would send of it. */
export const hostileWords = (count: number, seed: number): string[] =>
  fc.sample(value, { numRuns: count, seed }).map((text) =>
    encodeURIComponent(
      Buffer.from(text)
        .toString()
        .slice(0, 300)
        .replace(/\p{Surrogate}/gu, "x") || "x",
    ),
  );

export const asQuery = (pairs: readonly Pair[]): string =>
  new URLSearchParams(pairs.map(([name, text]) => [name, text.slice(0, 400)])).toString();
