import type { Answer } from "./score.rules.ts";
import { restsOn } from "./touched.rules.ts";

type Question = { code: string; title: string; fields: readonly string[] };
type Given = { code: string; answer: Answer | null; points: number | null };

type Known = {
  /** What differs from the version before. */
  changed: ReadonlySet<string>;
  /** What each seat of the version before answered; empty where it was decided without seats of ours. */
  former: readonly (readonly Given[])[];
  /** The questions of the checklist by which the version before was approved. */
  approvedBy: ReadonlySet<string>;
  /** What this curator answered at her own seat already. */
  own: readonly Given[];
};

export type LightAnswers = {
  answers: ReadonlyMap<string, { answer: "pass" | "notApplicable"; points: number | null }>;
  /** The questions the change touches: these she answers by passing it. */
  asked: readonly string[];
  /** The questions nobody has answered for these goods yet, or that failed: they want a review of their own. */
  open: readonly string[];
};

/**
 * What passing a light change says, question by question: yes to what rests on a changed field, for that is what lies
 * before the curator, and for the rest what was said of the version before. What nobody ever said is not made up.
 */
export function lightAnswers(questions: readonly Question[], known: Known): LightAnswers {
  const answers = new Map<string, { answer: "pass" | "notApplicable"; points: number | null }>();
  const [asked, open]: [string[], string[]] = [[], []];
  for (const { code, title, fields } of questions) {
    const touched = restsOn(fields, known.changed);
    const given = answerTo(code, touched, known);
    if (touched) asked.push(title);
    if (given === null) open.push(title);
    else answers.set(code, given);
  }
  return { answers, asked, open };
}

function answerTo(code: string, touched: boolean, { former, approvedBy, own }: Known) {
  const mine = own.find((one) => one.code === code && one.answer !== null);
  const before = former.map((answers) => answers.find((one) => one.code === code) ?? null);
  const points = mine?.points ?? meanPoints(before);
  if (mine) return mine.answer === "fail" ? null : { answer: mine.answer ?? "pass", points: only(mine.answer, points) };
  if (before.some((one) => one?.answer === "fail")) return null;
  const said = before.flatMap((one) => one?.answer ?? []);
  if (said.length > 0 && said.every((answer) => answer === "notApplicable")) {
    return { answer: "notApplicable" as const, points: null };
  }
  const known = said.length === before.length && (said.length > 0 || approvedBy.has(code));
  return touched || known ? { answer: "pass" as const, points } : null;
}

const only = (answer: Answer | null, points: number | null) => (answer === "pass" ? points : null);

/** A changed photo does not change a grade; the middle of the scale is what no points stand for. */
function meanPoints(before: readonly (Given | null)[]): number | null {
  const points = before.flatMap((one) => (one?.answer === "pass" ? (one.points ?? 3) : []));
  if (points.every((one) => one === 3)) return null;
  return Math.round(points.reduce((sum, one) => sum + one, 0) / points.length);
}
