import { describe, expect, it } from "vitest";
import { actionsOf, decide, type Rule, type Standing, type Workflow } from "#app/core/workflow.ts";

/** Who may do what from where: role, then state, then "action→state" words. Written by hand, never drawn from the table. */
export type Allowed<S extends string, R extends string> = Readonly<Record<R, Readonly<Partial<Record<S, string>>>>>;

export const NOW = new Date("2026-11-24T01:57:00Z");
export const PERSON = "0193a2c0-0000-7000-8000-000000000001";

/** Walks every state × action × role, the roleless included, with facts under which every rule holds. */
export function walk<F extends { state: S }, R extends string, S extends string, A extends string>(
  flow: Workflow<F, R, S, A>,
  facts: (state: NoInfer<S>, action: NoInfer<A>) => NoInfer<F>,
  allowed: Allowed<NoInfer<S>, NoInfer<R>>,
) {
  describe(`${flow.name}: who may do what from where`, () => {
    // Object.keys gives back exactly the keys the type demands.
    const roles = Object.keys(allowed) as R[];
    it.each([...roles, "nobody" as const])("%s", (role) => {
      const found: Record<string, string> = {};
      for (const state of flow.states) {
        const open = actionsOf(flow).flatMap((action) => {
          const verdict = decide(flow, action, facts(state, action), standing(role === "nobody" ? [] : [role]));
          return verdict.ok ? [`${action}→${verdict.to}`] : [];
        });
        if (open.length > 0) found[state] = open.sort().join(" ");
      }
      expect(found).toEqual(role === "nobody" ? {} : sorted(allowed[role]));
    });
  });
}

/** One broken fact each: the action is refused with exactly this code. */
export function refuses<F extends { state: S }, R extends string, S extends string, A extends string>(
  flow: Workflow<F, R, S, A>,
  rows: readonly [why: string, action: NoInfer<A>, role: NoInfer<R>, facts: NoInfer<F>, code: string][],
) {
  describe(`${flow.name}: what must hold`, () => {
    it.each(rows)("%s", (_why, action, role, facts, code) => {
      expect(decide(flow, action, facts, standing([role]))).toEqual({ ok: false, code });
    });
    it("names every rule of the table at least once", () => {
      const transitions: readonly { needs?: readonly Rule<F>[] }[] = actionsOf(flow).map((a) => flow.transitions[a]);
      const codes = transitions.flatMap(({ needs }) => (needs ?? []).map((rule) => rule.code));
      expect(new Set(rows.map(([, , , , code]) => code))).toEqual(new Set(codes));
    });
  });
}

const standing = <R extends string>(roles: readonly R[]): Standing<R> => ({
  person: PERSON,
  as: new Set(roles),
  now: NOW,
});

const sorted = (states: Readonly<Partial<Record<string, string>>>) =>
  Object.fromEntries(
    Object.entries(states).map(([state, words]) => [state, (words ?? "").split(" ").sort().join(" ")]),
  );
