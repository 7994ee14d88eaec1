/** How often two blind seats gave each pair of answers to one item. */
export type Pair = { first: string; second: string; n: number };
export type Agreement = {
  n: number;
  agreed: number;
  /** Cohen's kappa; null where there is no pair, or where both always gave the same one answer and chance explains all. */
  kappa: number | null;
};

/** Agreement beyond chance: (observed − expected) / (1 − expected), from the margins of both seats. */
export function agreementOf(pairs: readonly Pair[]): Agreement {
  const n = count(pairs);
  const agreed = count(pairs.filter(({ first, second }) => first === second));
  if (n === 0) return { n, agreed, kappa: null };
  const answers = [...new Set(pairs.flatMap(({ first, second }) => [first, second]))];
  const expected = answers.reduce((sum, answer) => {
    const byFirst = count(pairs.filter(({ first }) => first === answer));
    const bySecond = count(pairs.filter(({ second }) => second === answer));
    return sum + (byFirst / n) * (bySecond / n);
  }, 0);
  return { n, agreed, kappa: expected >= 1 ? null : (agreed / n - expected) / (1 - expected) };
}

/** Landis and Koch's words for a kappa, in four steps. */
export function strengthOf(kappa: number): "weak" | "fair" | "good" | "strong" {
  if (kappa < 0.21) return "weak";
  if (kappa < 0.41) return "fair";
  return kappa < 0.61 ? "good" : "strong";
}

const count = (pairs: readonly Pair[]): number => pairs.reduce((sum, { n }) => sum + n, 0);
