import type { Rule } from "#app/core/workflow.ts";

/** What an approval is bound to: the artwork, the label data and the options, each by its hash. */
export type ProofHashes = { artwork: string; label: string; options: string };

export type JobRuleFacts = {
  hasQuota: boolean;
  onHold: boolean;
  designerId: string | null;
  printerId: string | null;
  /** Rounds of changes asked for so far. */
  rounds: number;
  extraRoundAgreed: boolean;
  proof: ProofHashes | null;
  approved: ProofHashes | null;
  /** The present hash of the label data of the variant. */
  labelHash: string;
  licencesValid: boolean;
};

export const FREE_ROUNDS = 3;

type JobRule<K extends keyof JobRuleFacts> = Rule<Pick<JobRuleFacts, K>>;

export const hasQuota: JobRule<"hasQuota"> = {
  code: "packaging.refused.noQuota",
  holds: (facts) => facts.hasQuota,
};

export const notOnHold: JobRule<"onHold"> = {
  code: "packaging.refused.onHold",
  holds: ({ onHold }) => !onHold,
};

export const roundLeft: JobRule<"rounds" | "extraRoundAgreed"> = {
  code: "packaging.refused.roundsUsed",
  holds: ({ rounds, extraRoundAgreed }) => rounds < FREE_ROUNDS || extraRoundAgreed,
};

export const notDesigner: JobRule<"designerId"> = {
  code: "packaging.refused.ownProof",
  holds: ({ designerId }, { person }) => person !== null && person !== designerId,
};

export const labelMatches: JobRule<"proof" | "labelHash"> = {
  code: "packaging.refused.labelDiffers",
  holds: ({ proof, labelHash }) => proof !== null && proof.label === labelHash,
};

export const approvalStands: JobRule<"proof" | "approved" | "labelHash"> = {
  code: "packaging.refused.approvalVoid",
  holds: (facts) => stands(facts),
};

export const approvalBroken: JobRule<"proof" | "approved" | "labelHash"> = {
  code: "packaging.refused.approvalStands",
  holds: (facts) => !stands(facts),
};

export const licencesValid: JobRule<"licencesValid"> = {
  code: "packaging.refused.licenceInvalid",
  holds: (facts) => facts.licencesValid,
};

export const notPrinter: JobRule<"printerId"> = {
  code: "packaging.refused.ownPrint",
  holds: ({ printerId }, { person }) => person !== null && person !== printerId,
};

function stands({ proof, approved, labelHash }: Pick<JobRuleFacts, "proof" | "approved" | "labelHash">): boolean {
  if (!proof || !approved) return false;
  return (
    approved.artwork === proof.artwork &&
    approved.options === proof.options &&
    approved.label === proof.label &&
    approved.label === labelHash
  );
}
