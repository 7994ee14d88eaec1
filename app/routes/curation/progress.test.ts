import { expect, it } from "vitest";
import { type Asked, progressOf, type Written, writtenIn } from "./progress.ts";

const item = (code: string, more: Partial<Asked> = {}): Asked => ({
  code,
  weight: 50,
  hardGate: false,
  mandatory: false,
  waived: false,
  ...more,
});
const items = [item("permit", { hardGate: true, mandatory: true }), item("story")];
const pass: Written = { answer: "pass", points: null, note: "" };
const fail = (note: string): Written => ({ answer: "fail", points: null, note });

it.each([
  ["everything passed", [pass, pass], true, { canPass: true, canReturn: false, answered: 2, score: 75, grade: "B" }],
  ["nothing said about ties", [pass, pass], false, { canPass: false, canReturn: false }],
  ["one item open", [pass, { ...pass, answer: null }], true, { canPass: false, unanswered: 1 }],
  [
    "a failure with its note",
    [pass, fail("Sebut pembuatnya.")],
    true,
    { canReturn: true, notes: 0, score: 50, canPass: false },
  ],
  ["a failure without a note", [pass, fail(" ")], true, { canReturn: false, notes: 1 }],
  [
    "a failed hard requirement",
    [fail("Belum ada."), { ...pass, points: 4 }],
    true,
    { canPass: false, canReturn: true, gates: 1 },
  ],
] as const)("%s", (_case, [permit, story], tick, expected) => {
  const written = new Map<string, Written>([
    ["permit", permit],
    ["story", story],
  ]);
  expect(progressOf(items, written, tick)).toMatchObject(expected);
});

it("reads the form as it stands", () => {
  const form = new FormData();
  form.set("answers.permit.answer", "fail");
  form.set("answers.permit.points", "1");
  form.set("answers.permit.note", "Belum ada.");
  form.set("answers.story.answer", "maybe");
  expect(writtenIn(form, items)).toEqual(
    new Map([
      ["permit", { answer: "fail", points: 1, note: "Belum ada." }],
      ["story", { answer: null, points: null, note: "" }],
    ]),
  );
});
