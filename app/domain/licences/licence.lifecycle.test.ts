import { PERSON, refuses, walk } from "../../../tests/walk.ts";
import { type LicenceFacts, type LicenceState, licenceLifecycle } from "./licence.lifecycle.ts";

const facts = (state: LicenceState, more: Partial<LicenceFacts> = {}): LicenceFacts => ({
  state,
  wellFormed: true,
  hasDocument: true,
  memberIds: [],
  ...more,
});

walk(licenceLifecycle, (state) => facts(state), {
  owner: { typed: "void→voided", formatOk: "void→voided", documentSeen: "void→voided", checkedAtIssuer: "void→voided" },
  checker: {
    typed: "void→voided",
    formatOk: "seeDocument→documentSeen void→voided",
    documentSeen: "checkAtIssuer→checkedAtIssuer void→voided",
    checkedAtIssuer: "void→voided",
  },
  system: {
    typed: "passFormat→formatOk void→voided",
    formatOk: "void→voided",
    documentSeen: "void→voided",
    checkedAtIssuer: "void→voided",
  },
});

refuses(licenceLifecycle, [
  [
    "a malformed number stays typed",
    "passFormat",
    "system",
    facts("typed", { wellFormed: false }),
    "licences.refused.notWellFormed",
  ],
  [
    "no document, nothing seen",
    "seeDocument",
    "checker",
    facts("formatOk", { hasDocument: false }),
    "licences.refused.noDocument",
  ],
  [
    "nobody checks a licence of the own enterprise",
    "checkAtIssuer",
    "checker",
    facts("documentSeen", { memberIds: [PERSON] }),
    "licences.refused.ownEnterprise",
  ],
]);
