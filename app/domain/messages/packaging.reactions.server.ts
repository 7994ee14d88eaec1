import { paths } from "#app/core/paths.ts";
import { membersWith } from "#app/domain/accounts/accounts.server.ts";
import { jobsInShort } from "#app/domain/packaging/packaging.server.ts";
import type { Reaction } from "#app/platform/history/history.server.ts";
import { tell } from "./tell.server.ts";

/** What owners are told about their jobs: whenever the packaging house waits for them. */
const kinds = {
  packagingQuoted: { on: "quote", name: "tell the owner that a price waits for her" },
  packagingProof: { on: "sendProof", name: "tell the owner that a proof waits for her" },
  packagingVoided: { on: "voidApproval", name: "tell the owner that her approval no longer stands" },
  packagingReady: { on: "passCheck", name: "tell the owner that the packs can be fetched" },
} as const;

export const packagingLetters: Reaction[] = Object.entries(kinds).map(([template, { on, name }]) => ({
  on: `packagingJob.${on}`,
  name,
  async run({ id, subjectId }) {
    const job = (await jobsInShort([subjectId])).get(subjectId);
    if (!job) return;
    const { enterpriseId, ...params } = job;
    for (const reader of await membersWith(enterpriseId, "catalog"))
      await tell(reader, { key: id, template, params, path: paths.enterprise.packagingJob(subjectId) });
  },
}));
