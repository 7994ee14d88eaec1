import { refuses, walk } from "../../../tests/walk.ts";
import { type CaseFacts, type CaseState, caseLifecycle } from "./case.lifecycle.ts";

const facts = (state: CaseState, more: Partial<CaseFacts> = {}): CaseFacts => ({
  state,
  mirrored: false,
  hasBaseline: true,
  outcomesWithoutEvidence: 0,
  openFollowUps: 0,
  ...more,
});

walk(caseLifecycle, (state) => facts(state), {
  owner: { requested: "cancel→cancelled", triaged: "cancel→cancelled", scheduled: "cancel→cancelled" },
  consultant: {
    requested: "triage→triaged referOut→referredOut",
    triaged: "schedule→scheduled referOut→referredOut",
    scheduled: "begin→inProgress miss→noShow",
    noShow: "reschedule→scheduled closeMissed→closed",
    inProgress: "deliver→delivered",
    delivered: "followUp→followUp",
    followUp: "close→closed",
    closed: "reopen→inProgress",
  },
  staff: {
    requested: "triage→triaged referOut→referredOut cancel→cancelled",
    triaged: "schedule→scheduled referOut→referredOut cancel→cancelled",
    scheduled: "miss→noShow cancel→cancelled",
    noShow: "reschedule→scheduled closeMissed→closed",
    closed: "reopen→inProgress",
  },
  system: {
    requested: "triage→triaged cancel→cancelled",
    triaged: "schedule→scheduled cancel→cancelled",
    scheduled: "begin→inProgress cancel→cancelled",
    inProgress: "deliver→delivered",
    delivered: "followUp→followUp",
    followUp: "close→closed",
    closed: "reopen→inProgress",
  },
});

refuses(caseLifecycle, [
  [
    "a case of the packaging house follows its job",
    "triage",
    "staff",
    facts("requested", { mirrored: true }),
    "services.refused.mirrored",
  ],
  [
    "no first service without a baseline",
    "begin",
    "consultant",
    facts("scheduled", { hasBaseline: false }),
    "services.refused.noBaseline",
  ],
  [
    "an outcome needs its evidence",
    "deliver",
    "consultant",
    facts("inProgress", { outcomesWithoutEvidence: 1 }),
    "services.refused.noEvidence",
  ],
  [
    "a follow-up is still open",
    "close",
    "consultant",
    facts("followUp", { openFollowUps: 2 }),
    "services.refused.followUpOpen",
  ],
]);
