import { addDays } from "#app/core/time.ts";
import { NOW, refuses, walk } from "../../../tests/walk.ts";
import { type RoundFacts, type RoundState, roundLifecycle } from "./round.lifecycle.ts";

const facts = (state: RoundState, more: Partial<RoundFacts> = {}): RoundFacts => ({
  ...{ state, criteria: 3, undecided: 0, closesAt: addDays(NOW, 7) },
  ...more,
});
const over = { closesAt: addDays(NOW, -1) };

walk(roundLifecycle, (state) => facts(state, state === "open" ? over : {}), {
  staff: {
    draft: "announce→open cancel→cancelled",
    open: "close→closed cancel→cancelled",
    closed: "conclude→decided cancel→cancelled",
  },
  head: { draft: "cancel→cancelled", open: "cancel→cancelled", closed: "conclude→decided cancel→cancelled" },
  system: { open: "lapse→closed" },
});

refuses(roundLifecycle, [
  ["a call without criteria", "announce", "staff", facts("draft", { criteria: 0 }), "selection.refused.noCriteria"],
  ["a call whose last day is over", "announce", "staff", facts("draft", over), "selection.refused.dayPassed"],
  ["a call that still runs is not ended by the clock", "lapse", "system", facts("open"), "selection.refused.notYet"],
  [
    "no end while somebody waits for an answer",
    "conclude",
    "head",
    facts("closed", { undecided: 1 }),
    "selection.refused.undecided",
  ],
]);
