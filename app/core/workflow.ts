/**
 * A workflow is one table: states, actions, who may do them, what must hold, whose clock runs.
 * The same table gives the types, the verdict, the buttons, the drawing and the database's edges.
 */
export type Standing<R extends string = string> = { person: string | null; as: ReadonlySet<R>; now: Date };

export type Rule<in F> = { code: string; holds(facts: F, who: Standing): boolean };

/** A span on somebody's clock; the first one given counts. */
export type Due = {
  workingDays?: number;
  days?: number;
  hours?: number;
  minutes?: number;
  seconds?: number;
  whose?: string;
};

export type Transition<S extends string, R extends string, F> = {
  from: readonly S[];
  to: S;
  by: readonly R[];
  needs?: readonly Rule<F>[];
  due?: Due;
  /** The delay after which the system acts on its own. */
  after?: Due;
  note?: string;
};

export type Workflow<F, R extends string, S extends string, A extends string> = {
  name: string;
  states: readonly S[];
  initial: S;
  final: readonly S[];
  transitions: { [K in A]: Transition<S, R, F> };
};

export const workflow =
  <F, R extends string>() =>
  <const S extends string, const A extends string>(table: {
    name: string;
    states: readonly S[];
    initial: NoInfer<S>;
    final: readonly NoInfer<S>[];
    transitions: { [K in A]: Transition<NoInfer<S>, R, F> };
  }): Workflow<F, R, S, A> =>
    table;

export type Verdict<S extends string> = { ok: true; to: S } | { ok: false; code: string };

/** May this person do this now? Wrong state and missing role come before the table's own rules. */
export function decide<F extends { state: S }, R extends string, S extends string, A extends string>(
  flow: Workflow<F, R, S, A>,
  action: NoInfer<A>,
  facts: NoInfer<F>,
  who: Standing<NoInfer<R>>,
): Verdict<S> {
  const transition = flow.transitions[action];
  if (!transition.by.some((role) => who.as.has(role))) return { ok: false, code: "workflow.notYours" };
  if (!transition.from.includes(facts.state)) return { ok: false, code: "workflow.wrongState" };
  const broken = transition.needs?.find((rule) => !rule.holds(facts, who));
  return broken ? { ok: false, code: broken.code } : { ok: true, to: transition.to };
}

export type Choice<A extends string = string> = { action: A; to: string; blocked?: string };

/** The buttons of a page: what this person could do from here, each blocked one with its reason. */
export function choices<F extends { state: S }, R extends string, S extends string, A extends string>(
  flow: Workflow<F, R, S, A>,
  facts: NoInfer<F>,
  who: Standing<NoInfer<R>>,
): Choice<A>[] {
  return actionsOf(flow).flatMap((action) => {
    const transition = flow.transitions[action];
    const verdict = decide(flow, action, facts, who);
    if (verdict.ok) return [{ action, to: verdict.to }];
    if (!transition.from.includes(facts.state) || verdict.code === "workflow.notYours") return [];
    return [{ action, to: transition.to, blocked: verdict.code }];
  });
}

/** Every legal step as [from, to], birth included as ''; what `lifecycle_edge` is filled with. */
export function edges<S extends string, A extends string, R extends string, F>(
  flow: Workflow<F, R, S, A>,
): [from: string, to: string][] {
  const steps = actionsOf(flow).flatMap((action) => {
    const { from, to } = flow.transitions[action];
    return from.map((state): [string, string] => [state, to]);
  });
  const unique = new Map(steps.map((step) => [step.join("→"), step]));
  return [["", flow.initial], ...unique.values()];
}

/** The drawing of a flow, in Mermaid's state diagram language. */
export function mermaid<S extends string, A extends string, R extends string, F>(flow: Workflow<F, R, S, A>): string {
  const lines = actionsOf(flow).flatMap((action) => {
    const { from, to, by } = flow.transitions[action];
    return from.map((state) => `  ${state} --> ${to}: ${action} (${by.join(", ")})`);
  });
  return [
    "stateDiagram-v2",
    `  [*] --> ${flow.initial}`,
    ...lines,
    ...flow.final.map((state) => `  ${state} --> [*]`),
  ].join("\n");
}

export const actionsOf = <S extends string, A extends string, R extends string, F>(flow: Workflow<F, R, S, A>): A[] =>
  Object.keys(flow.transitions) as A[]; // the type's keys are exactly the table's keys
