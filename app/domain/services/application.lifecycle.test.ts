import { PERSON, refuses, walk } from "../../../tests/walk.ts";
import { type ApplicationFacts, type ApplicationState, applicationLifecycle } from "./application.lifecycle.ts";

const facts = (state: ApplicationState, more: Partial<ApplicationFacts> = {}): ApplicationFacts => ({
  ...{ state, round: "closed", unmarked: 0, mandatoryFailed: 0, interestedIds: [], registered: true },
  ...more,
});
const answers = {
  submitted: "accept→accepted wait→waiting decline→declined",
  waiting: "accept→accepted decline→declined",
  accepted: "onboard→onboarded",
};

walk(applicationLifecycle, (state) => facts(state), {
  staff: answers,
  consultant: answers,
  applicant: { submitted: "withdraw→withdrawn", waiting: "withdraw→withdrawn", accepted: "withdraw→withdrawn" },
});

refuses(applicationLifecycle, [
  [
    "while others may still apply",
    "accept",
    "staff",
    facts("submitted", { round: "open" }),
    "selection.refused.roundOpen",
  ],
  [
    "before every criterion has a score",
    "decline",
    "staff",
    facts("submitted", { unmarked: 2 }),
    "selection.refused.unmarked",
  ],
  [
    "who fails a mandatory criterion",
    "accept",
    "consultant",
    facts("waiting", { mandatoryFailed: 1 }),
    "selection.refused.mandatory",
  ],
  [
    "what one has a part in oneself",
    "wait",
    "staff",
    facts("submitted", { interestedIds: [PERSON] }),
    "selection.refused.own",
  ],
  [
    "who is not in the registry",
    "onboard",
    "staff",
    facts("accepted", { registered: false }),
    "selection.refused.notRegistered",
  ],
]);
