/** A word-by-word difference: what stayed, what went, what came, in reading order. */
export type Piece = { kind: "same" | "gone" | "new"; text: string };

const LONGEST = 600;

export function wordDiff(before: string, after: string): Piece[] {
  const [a, b] = [words(before), words(after)];
  if (a.length > LONGEST || b.length > LONGEST) return whole(before, after);
  return phrases(joined(steps(a, b)));
}

const words = (text: string): string[] => text.match(/\s+|\d+(?:[.,]\d+)+|[\p{L}\p{N}]+|[^\s\p{L}\p{N}]/gu) ?? [];

const whole = (before: string, after: string): Piece[] =>
  before === after
    ? [{ kind: "same", text: after }]
    : [{ kind: "gone", text: before } as const, { kind: "new", text: after } as const].filter(
        ({ text }) => text !== "",
      );

/** Longest common subsequence, walked back from the end. */
function steps(a: readonly string[], b: readonly string[]): Piece[] {
  const longest = table(a, b);
  const at = (i: number, j: number) => longest[i * (b.length + 1) + j] ?? 0;
  const pieces: Piece[] = [];
  let [i, j] = [0, 0];
  while (i < a.length || j < b.length) {
    const [left = "", right = ""] = [a[i], b[j]];
    if (i < a.length && j < b.length && left === right) {
      pieces.push({ kind: "same", text: left });
      i += 1;
      j += 1;
    } else if (i < a.length && (j >= b.length || at(i + 1, j) >= at(i, j + 1))) {
      pieces.push({ kind: "gone", text: left });
      i += 1;
    } else {
      pieces.push({ kind: "new", text: right });
      j += 1;
    }
  }
  return pieces;
}

function table(a: readonly string[], b: readonly string[]): Uint16Array {
  const width = b.length + 1;
  const longest = new Uint16Array((a.length + 1) * width);
  for (let i = a.length - 1; i >= 0; i -= 1) {
    for (let j = b.length - 1; j >= 0; j -= 1) {
      const [down = 0, right = 0, both = 0] = [
        longest[(i + 1) * width + j],
        longest[i * width + j + 1],
        longest[(i + 1) * width + j + 1],
      ];
      longest[i * width + j] = a[i] === b[j] ? both + 1 : Math.max(down, right);
    }
  }
  return longest;
}

/** Neighbours of one kind become one piece. */
function joined(pieces: readonly Piece[]): Piece[] {
  const runs: Piece[] = [];
  for (const piece of pieces) {
    const last = runs.at(-1);
    if (last?.kind === piece.kind) last.text += piece.text;
    else runs.push({ ...piece });
  }
  return runs;
}

/** Changed words with nothing but a space between them are one change: a reader sees phrases, not crumbs. */
function phrases(pieces: readonly Piece[]): Piece[] {
  const told: Piece[] = [];
  let change: Piece[] = [];
  const tell = () => {
    const side = (without: Piece["kind"]) =>
      change
        .filter(({ kind }) => kind !== without)
        .map(({ text }) => text)
        .join("");
    const both: Piece[] = [
      { kind: "gone", text: side("new") },
      { kind: "new", text: side("gone") },
    ];
    told.push(...both.filter(({ text }) => text !== ""));
    change = [];
  };
  for (const [at, piece] of pieces.entries()) {
    const bridge = piece.kind === "same" && /^\s+$/.test(piece.text) && change.length > 0 && at < pieces.length - 1;
    if (piece.kind !== "same" || bridge) {
      change.push(piece);
    } else {
      tell();
      told.push(piece);
    }
  }
  tell();
  return told;
}
