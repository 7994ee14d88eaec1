import { packsOfVersion } from "#app/domain/catalog/catalog.server.ts";
import { followJob } from "#app/domain/services/services.server.ts";
import { db } from "#app/platform/db/db.server.ts";
import type { Reaction } from "#app/platform/history/history.server.ts";
import { voidStaleApprovals } from "./approval.commands.server.ts";
import { jobLifecycle } from "./job.lifecycle.ts";
import { caseOf } from "./mirror.ts";

/** The case is told where the job stands now, not what the event said: heard late or twice, it comes to the same. */
async function tellCase(jobId: string): Promise<void> {
  const job = await db.packagingJob.findUnique({
    where: { id: jobId },
    select: {
      ...{ number: true, state: true, stateSince: true, enterpriseId: true },
      variant: { select: { productId: true } },
    },
  });
  if (!job) return;
  const [stage, state] = caseOf[job.state];
  const { number, enterpriseId, stateSince: at } = job;
  await followJob({ jobId, number, enterpriseId, productId: job.variant.productId, stage, state, at });
}

export const packagingReactions: Reaction[] = [
  {
    on: "listingVersion.approve",
    name: "void proofs approved for the former label",
    run: async ({ subjectId }) => voidStaleApprovals(await packsOfVersion(subjectId)),
  },
  ...["request", ...Object.keys(jobLifecycle.transitions)].map((action) => ({
    on: `packagingJob.${action}`,
    name: "move the service case of the job",
    run: async ({ subjectId }: { subjectId: string }) => tellCase(subjectId),
  })),
];
