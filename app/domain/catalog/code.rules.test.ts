import { expect, it } from "vitest";
import { spellingsOf } from "./code.rules.ts";

it.each([
  ["UKM-4F2A-1", ["UKM-4F2A-1"]],
  [" ukm-4f2a-1 ", ["ukm-4f2a-1", "UKM-4F2A-1"]],
  ["899123456789", ["899123456789", "0899123456789"]],
  ["0899123456789", ["0899123456789", "899123456789"]],
  ["8991234567890", ["8991234567890"]],
  ["RK-202608-014/2", ["RK-202608-014/2"]],
])("%s is looked for as it is written on packs", (scanned, spellings) => {
  expect(spellingsOf(scanned)).toEqual(spellings);
});

it.each(["", " ", "\u0000", "A\u0000B", "../etc", "x".repeat(65), "<b>", "kode%00", "‮"])("%j is no code", (scanned) => {
  expect(spellingsOf(scanned)).toEqual([]);
});
