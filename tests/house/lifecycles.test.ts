import { describe, expect, it } from "vitest";
import { staffRoles } from "#app/core/actor.ts";
import { type Lifecycle, lifecycles } from "#app/domain/lifecycles.ts";
import { catalogues } from "#app/i18n/index.ts";
import { sources } from "./source.ts";

const schema = sources(["prisma/schema"], /\.prisma$/)
  .map((file) => file.text)
  .join("\n");

/** Who is not on the payroll: standings towards one record. */
const standings = ["owner", "seatHolder", "buyer", "seller", "author", "applicant", "checker", "system"];

/** Final, and yet left again: late money, a case taken up again, a verdict on a checklist that changed. */
const reopened = ["order.expired", "serviceCase.closed", "review.submitted"];

describe.each(lifecycles.map((flow): [string, Lifecycle] => [flow.name, flow]))("the lifecycle %s", (name, flow) => {
  it("reaches every state from birth", () => {
    expect([...reachable(flow)].sort()).toEqual([...flow.states].sort());
  });

  it("ends only where it says so", () => {
    const left = new Set(flow.steps.flatMap((step) => step.from));
    expect(flow.states.filter((state) => !left.has(state) && !flow.final.includes(state))).toEqual([]);
    expect(flow.final.filter((state) => left.has(state) && !reopened.includes(`${name}.${state}`))).toEqual([]);
  });

  it("has the same states as the database, in any order", () => {
    const words =
      new RegExp(`enum ${name[0]?.toUpperCase()}${name.slice(1)}State \\{([^}]*)\\}`).exec(schema)?.[1] ?? "";
    const labels = words
      .split("\n")
      .map((line) => line.trim())
      .filter((line) => /^\w+$/.test(line));
    expect(labels.sort()).toEqual([...flow.states].sort());
  });

  it("knows only roles and standings that exist", () => {
    const known = new Set<string>([...staffRoles, ...standings]);
    expect(flow.steps.flatMap((step) => step.by).filter((role) => !known.has(role))).toEqual([]);
  });

  it("leaves every delayed act to the system", () => {
    expect(flow.steps.filter((step) => step.after && step.by.join() !== "system").map((step) => step.action)).toEqual(
      [],
    );
  });

  it.each(["id", "en"] as const)("has words in %s for its states, actions, roles and rules", (language) => {
    const keys = [
      `flow.${name}`,
      ...flow.states.map((state) => `state.${name}.${state}`),
      ...flow.steps.flatMap((step) => [
        `action.${name}.${step.action}`,
        ...step.needs,
        ...step.by.map((role) => `role.${role}`),
      ]),
    ];
    expect(keys.filter((key) => !(key in catalogues[language]))).toEqual([]);
  });
});

it("two lifecycles never share a name", () => {
  expect(new Set(lifecycles.map((flow) => flow.name)).size).toBe(lifecycles.length);
});

function reachable(flow: Lifecycle): Set<string> {
  const seen = new Set([flow.initial]);
  for (let size = 0; size !== seen.size; ) {
    size = seen.size;
    for (const [from, to] of flow.edges) if (from === "" || seen.has(from)) seen.add(to);
  }
  return seen;
}

it("no lifecycle table is forgotten", () => {
  const tables = sources(["app/domain"], /\.lifecycle\.ts$/).flatMap(
    ({ text }) => /\bname: "(\w+)"/.exec(text)?.[1] ?? [],
  );
  expect(tables.sort()).toEqual(lifecycles.map((flow) => flow.name).sort());
});
