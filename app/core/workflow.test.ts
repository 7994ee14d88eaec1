import { describe, expect, it } from "vitest";
import { choices, decide, edges, mermaid, type Rule, type Standing, workflow } from "./workflow.ts";

type Facts = { state: "written" | "sent" | "read"; writerId: string; pages: number };
type Role = "writer" | "reader" | "system";

const hasPages: Rule<Pick<Facts, "pages">> = { code: "letter.refused.empty", holds: ({ pages }) => pages > 0 };
const anotherPerson: Rule<Pick<Facts, "writerId">> = {
  code: "letter.refused.ownLetter",
  holds: ({ writerId }, { person }) => person !== writerId,
};

const letter = workflow<Facts, Role>()({
  name: "letter",
  states: ["written", "sent", "read"],
  initial: "written",
  final: ["read"],
  transitions: {
    send: { from: ["written"], to: "sent", by: ["writer"], needs: [hasPages], due: { workingDays: 2 } },
    open: { from: ["sent"], to: "read", by: ["reader"], needs: [anotherPerson] },
    giveUp: { from: ["written", "sent"], to: "read", by: ["system"], after: { days: 14 } },
  },
});

const now = new Date("2026-11-24T00:00:00Z");
const as = (person: string, ...roles: Role[]): Standing<Role> => ({ person, as: new Set(roles), now });
const draft: Facts = { state: "written", writerId: "ana", pages: 1 };

describe("a workflow table", () => {
  it("lets the right person take the right step", () => {
    expect(decide(letter, "send", draft, as("ana", "writer"))).toEqual({ ok: true, to: "sent" });
  });

  it("refuses a stranger before it says anything about the state", () => {
    expect(decide(letter, "send", { ...draft, state: "read" }, as("ben", "reader"))).toEqual({
      ok: false,
      code: "workflow.notYours",
    });
  });

  it("refuses a step from another state", () => {
    expect(decide(letter, "send", { ...draft, state: "sent" }, as("ana", "writer"))).toEqual({
      ok: false,
      code: "workflow.wrongState",
    });
  });

  it("compares persons, not roles, where a rule says another person", () => {
    const sent: Facts = { ...draft, state: "sent" };
    expect(decide(letter, "open", sent, as("ana", "writer", "reader"))).toEqual({
      ok: false,
      code: "letter.refused.ownLetter",
    });
    expect(decide(letter, "open", sent, as("ben", "reader"))).toEqual({ ok: true, to: "read" });
  });

  it("offers the steps of a role from here, each blocked one with its reason", () => {
    expect(choices(letter, { ...draft, pages: 0 }, as("ana", "writer"))).toEqual([
      { action: "send", to: "sent", blocked: "letter.refused.empty" },
    ]);
    expect(choices(letter, draft, as("ben", "reader"))).toEqual([]);
  });

  it("lists every edge once, birth included", () => {
    expect(edges(letter)).toEqual([
      ["", "written"],
      ["written", "sent"],
      ["sent", "read"],
      ["written", "read"],
    ]);
  });

  it("draws itself", () => {
    expect(mermaid(letter)).toContain("written --> sent: send (writer)");
    expect(mermaid(letter)).toContain("read --> [*]");
  });
});
