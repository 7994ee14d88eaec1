import { type Answer, gradeFor, PASSING, scoreOf } from "#app/domain/curation/curation.ts";

/** What the form says so far, counted the way the table will count it: the bar reads it live. */
export type Written = { answer: Answer | null; points: number | null; note: string };
export type Asked = { code: string; weight: number; hardGate: boolean; mandatory: boolean; waived: boolean };

export type Progress = {
  answered: number;
  of: number;
  unanswered: number;
  gates: number;
  notes: number;
  conflictDenied: boolean;
  score: number;
  grade: string;
  canPass: boolean;
  canReturn: boolean;
};

export function progressOf(
  items: readonly Asked[],
  written: ReadonlyMap<string, Written>,
  conflictDenied: boolean,
): Progress {
  const lines = items.map((item) => ({
    ...item,
    ...(written.get(item.code) ?? { answer: null, points: null, note: "" }),
  }));
  const failed = lines.filter(({ answer }) => answer === "fail");
  const answered = lines.filter(({ answer }) => answer !== null).length;
  const notes = failed.filter(({ note }) => note.trim() === "").length;
  const gates = failed.filter(({ hardGate }) => hardGate).length;
  const score = scoreOf(lines);
  const complete = answered === lines.length && notes === 0 && conflictDenied;
  const stopped = failed.some(({ hardGate, mandatory, waived }) => hardGate || (mandatory && !waived));
  return {
    answered,
    gates,
    notes,
    conflictDenied,
    of: lines.length,
    unanswered: lines.length - answered,
    score: Math.round(score / 100),
    grade: gradeFor(score),
    canPass: complete && !stopped && score >= PASSING,
    canReturn: complete && failed.length > 0,
  };
}

/** Reads the review form as it stands on the page. */
export function writtenIn(form: FormData, items: readonly Asked[]): ReadonlyMap<string, Written> {
  const text = (name: string) => {
    const value = form.get(name);
    return typeof value === "string" ? value : "";
  };
  return new Map(
    items.map(({ code }) => {
      const points = text(`answers.${code}.points`);
      return [
        code,
        {
          answer: answerOf(text(`answers.${code}.answer`)),
          points: points === "" ? null : Number(points),
          note: text(`answers.${code}.note`),
        },
      ];
    }),
  );
}

const answerOf = (text: string): Answer | null =>
  text === "pass" || text === "fail" || text === "notApplicable" ? text : null;
