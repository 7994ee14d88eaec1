import { type Rule, workflow } from "#app/core/workflow.ts";

export const licenceStates = ["typed", "formatOk", "documentSeen", "checkedAtIssuer", "voided"] as const;
export type LicenceState = (typeof licenceStates)[number];
export type LicenceRole = "owner" | "checker" | "system";

export type LicenceFacts = {
  state: LicenceState;
  wellFormed: boolean;
  hasDocument: boolean;
  memberIds: readonly string[];
};

type LicenceRule<K extends keyof LicenceFacts> = Rule<Pick<LicenceFacts, K>>;

const wellFormed: LicenceRule<"wellFormed"> = {
  code: "licences.refused.notWellFormed",
  holds: (facts) => facts.wellFormed,
};
const hasDocument: LicenceRule<"hasDocument"> = {
  code: "licences.refused.noDocument",
  holds: (facts) => facts.hasDocument,
};
const notOwnEnterprise: LicenceRule<"memberIds"> = {
  code: "licences.refused.ownEnterprise",
  holds: ({ memberIds }, { person }) => person !== null && !memberIds.includes(person),
};

/** How far a number is proven. Whether it is still valid follows from its date and is no state. */
export const licenceLifecycle = workflow<LicenceFacts, LicenceRole>()({
  name: "licence",
  states: licenceStates,
  initial: "typed",
  final: ["voided"],
  transitions: {
    passFormat: {
      from: ["typed"],
      to: "formatOk",
      by: ["system"],
      needs: [wellFormed],
      note: "A format check is never proof.",
    },
    seeDocument: { from: ["formatOk"], to: "documentSeen", by: ["checker"], needs: [hasDocument, notOwnEnterprise] },
    checkAtIssuer: { from: ["documentSeen"], to: "checkedAtIssuer", by: ["checker"], needs: [notOwnEnterprise] },
    void: {
      from: ["typed", "formatOk", "documentSeen", "checkedAtIssuer"],
      to: "voided",
      by: ["owner", "checker", "system"],
    },
  },
});
