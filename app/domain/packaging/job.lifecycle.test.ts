import { PERSON, refuses, walk } from "../../../tests/walk.ts";
import { type JobFacts, type JobState, jobLifecycle } from "./job.lifecycle.ts";

const hashes = { artwork: "a1", label: "l1", options: "o1" };
const facts = (state: JobState, more: Partial<JobFacts> = {}): JobFacts => ({
  state,
  hasQuota: true,
  onHold: false,
  designerId: "another",
  printerIds: ["another"],
  rounds: 0,
  extraRoundAgreed: false,
  proof: hashes,
  approved: hashes,
  labelHash: "l1",
  optionsHash: "o1",
  licencesValid: true,
  ...more,
});
const changed = { approved: { ...hashes, artwork: "a0" } };

walk(jobLifecycle, (state, action) => facts(state, action === "voidApproval" ? changed : {}), {
  owner: {
    requested: "cancel→cancelled",
    accepted: "cancel→cancelled",
    briefed: "cancel→cancelled",
    quoted: "agreeQuote→designing refuseQuote→cancelled cancel→cancelled",
    designing: "cancel→cancelled",
    proofSent: "askChanges→designing approveProof→proofApproved cancel→cancelled",
    proofApproved: "cancel→cancelled",
    waitingMaterial: "cancel→cancelled",
    ready: "cancel→cancelled",
  },
  operator: {
    requested: "accept→accepted decline→declined cancel→cancelled",
    accepted: "brief→briefed cancel→cancelled",
    briefed: "quote→quoted cancel→cancelled",
    quoted: "cancel→cancelled",
    designing: "cancel→cancelled",
    proofSent: "cancel→cancelled",
    proofApproved: "awaitMaterial→waitingMaterial cancel→cancelled",
    waitingMaterial: "receiveMaterial→ready cancel→cancelled",
    ready: "print→printing cancel→cancelled",
    printing: "finishPrinting→qualityCheck",
    qualityCheck: "rework→printing passCheck→readyForPickup",
    readyForPickup: "handOver→handedOver",
    handedOver: "close→closed",
  },
  designer: { accepted: "brief→briefed", designing: "sendProof→proofSent" },
  system: {
    proofApproved: "voidApproval→designing",
    waitingMaterial: "voidApproval→designing",
    ready: "voidApproval→designing",
    handedOver: "close→closed",
  },
});

refuses(jobLifecycle, [
  ["the quota is used up", "accept", "operator", facts("requested", { hasQuota: false }), "packaging.refused.noQuota"],
  ["a job on hold is not printed", "print", "operator", facts("ready", { onHold: true }), "packaging.refused.onHold"],
  [
    "a fourth round has to be agreed",
    "askChanges",
    "owner",
    facts("proofSent", { rounds: 3 }),
    "packaging.refused.roundsUsed",
  ],
  [
    "a designer cannot approve her own proof",
    "approveProof",
    "owner",
    facts("proofSent", { designerId: PERSON }),
    "packaging.refused.ownProof",
  ],
  [
    "a proof that differs from the label data",
    "approveProof",
    "owner",
    facts("proofSent", { labelHash: "l2" }),
    "packaging.refused.labelDiffers",
  ],
  [
    "a proof whose options were changed since",
    "approveProof",
    "owner",
    facts("proofSent", { optionsHash: "o2" }),
    "packaging.refused.optionsDiffer",
  ],
  [
    "a changed size voids the approval",
    "print",
    "operator",
    facts("ready", { optionsHash: "o2" }),
    "packaging.refused.approvalVoid",
  ],
  [
    "a changed label voids the approval",
    "print",
    "operator",
    facts("ready", { labelHash: "l2" }),
    "packaging.refused.approvalVoid",
  ],
  [
    "changed artwork voids the approval",
    "awaitMaterial",
    "operator",
    facts("proofApproved", changed),
    "packaging.refused.approvalVoid",
  ],
  [
    "an approval that stands is not voided",
    "voidApproval",
    "system",
    facts("ready"),
    "packaging.refused.approvalStands",
  ],
  [
    "a licence on the label has ended",
    "print",
    "operator",
    facts("ready", { licencesValid: false }),
    "packaging.refused.licenceInvalid",
  ],
  [
    "a printer cannot check her own job",
    "passCheck",
    "operator",
    facts("qualityCheck", { printerIds: ["another", PERSON] }),
    "packaging.refused.ownPrint",
  ],
  [
    "a designer cannot check the print of her own design",
    "passCheck",
    "operator",
    facts("qualityCheck", { designerId: PERSON }),
    "packaging.refused.ownDesign",
  ],
]);
