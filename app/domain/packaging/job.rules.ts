import type { Rule } from "#app/core/workflow.ts";

/** What an approval is bound to: the artwork, the label data and the options, each by its hash. */
export type ProofHashes = { artwork: string; label: string; options: string };

export type JobRuleFacts = {
  hasQuota: boolean;
  onHold: boolean;
  /** Who made the proof at hand. */
  designerId: string | null;
  /** Everybody who had a hand in the print. */
  printerIds: readonly string[];
  /** Rounds of changes asked for so far. */
  rounds: number;
  extraRoundAgreed: boolean;
  proof: ProofHashes | null;
  approved: ProofHashes | null;
  /** The present hash of the label data of the variant. */
  labelHash: string;
  /** The present hash of the options of the job. */
  optionsHash: string;
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

export const optionsMatch: JobRule<"proof" | "optionsHash"> = {
  code: "packaging.refused.optionsDiffer",
  holds: ({ proof, optionsHash }) => proof !== null && proof.options === optionsHash,
};

export const approvalStands: JobRule<Bound> = {
  code: "packaging.refused.approvalVoid",
  holds: (facts) => stands(facts),
};

export const approvalBroken: JobRule<Bound> = {
  code: "packaging.refused.approvalStands",
  holds: (facts) => !stands(facts),
};

export const licencesValid: JobRule<"licencesValid"> = {
  code: "packaging.refused.licenceInvalid",
  holds: (facts) => facts.licencesValid,
};

export const notPrinter: JobRule<"printerIds"> = {
  code: "packaging.refused.ownPrint",
  holds: ({ printerIds }, { person }) => person !== null && !printerIds.includes(person),
};

/** Who drew it sees what she meant, not what was printed. */
export const notOwnDesign: JobRule<"designerId"> = {
  code: "packaging.refused.ownDesign",
  holds: ({ designerId }, { person }) => person !== null && person !== designerId,
};

type Bound = "proof" | "approved" | "labelHash" | "optionsHash";

function stands({ proof, approved, labelHash, optionsHash }: Pick<JobRuleFacts, Bound>): boolean {
  if (!proof || !approved) return false;
  return (
    approved.artwork === proof.artwork &&
    approved.options === proof.options &&
    approved.options === optionsHash &&
    approved.label === proof.label &&
    approved.label === labelHash
  );
}
