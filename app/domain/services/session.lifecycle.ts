import { addDays } from "#app/core/time.ts";
import { type Rule, workflow } from "#app/core/workflow.ts";

export const sessionStates = ["draft", "final"] as const;
export type SessionState = (typeof sessionStates)[number];
export type SessionRole = "author" | "system";
export type SessionFacts = { state: SessionState; heldAt: Date };

export const SETTLE_DAYS = 10;

const settledByTime: Rule<Pick<SessionFacts, "heldAt">> = {
  code: "services.refused.notYet",
  holds: ({ heldAt }, { now }) => now >= addDays(heldAt, SETTLE_DAYS),
};

/** A final session is corrected by appended notes, never rewritten. */
export const sessionLifecycle = workflow<SessionFacts, SessionRole>()({
  name: "serviceSession",
  states: sessionStates,
  initial: "draft",
  final: ["final"],
  transitions: {
    finalise: { from: ["draft"], to: "final", by: ["author"] },
    settle: { from: ["draft"], to: "final", by: ["system"], needs: [settledByTime], after: { days: SETTLE_DAYS } },
  },
});
