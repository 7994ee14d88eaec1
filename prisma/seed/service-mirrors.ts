import { caseOf } from "#app/domain/packaging/mirror.ts";
import type { MirroredState } from "#app/domain/services/services.server.ts";
import type { CaseAction } from "#app/domain/services/services.ts";
import type { SeedContext } from "./context.ts";
import { begun, type PlannedCase, whole } from "./service-cases.ts";

const roadTo: Readonly<Record<MirroredState, readonly CaseAction[]>> = {
  requested: [],
  triaged: ["triage"],
  inProgress: begun,
  delivered: [...begun, "deliver"],
  closed: whole,
  cancelled: ["cancel"],
};

/** Each packaging job has its case, and the case stands where the job stands, as the reactions would have it. */
export async function jobCases({ db }: SeedContext): Promise<PlannedCase[]> {
  const jobs = await db.packagingJob.findMany({
    orderBy: { number: "asc" },
    select: {
      id: true,
      number: true,
      state: true,
      enterpriseId: true,
      requestedAt: true,
      stateSince: true,
      variant: { select: { productId: true } },
    },
  });
  return jobs.map((job) => {
    const [stage, state] = caseOf[job.state];
    const road = roadTo[state];
    return {
      name: `S6:${job.id}`,
      service: "S6",
      enterpriseId: job.enterpriseId,
      productIds: [job.variant.productId],
      requestedAt: job.requestedAt,
      ...{ road, stage, topic: job.number, until: job.stateSince },
      mirrors: { packagingJobId: job.id },
      ...(road.includes("deliver") ? { outcome: { kind: "PACKAGING_DONE" as const, number: job.number } } : {}),
    };
  });
}

/** The curation of every live version, told as a case. */
export async function listingCases({ db }: SeedContext): Promise<PlannedCase[]> {
  const live = await db.product.findMany({
    where: { liveVersionId: { not: null } },
    orderBy: { slug: "asc" },
    select: {
      id: true,
      enterpriseId: true,
      liveVersion: { select: { id: true, submittedAt: true } },
      grades: { orderBy: { decidedAt: "desc" }, take: 1, select: { letter: true, score: true, decidedAt: true } },
    },
  });
  return live.flatMap(({ id, enterpriseId: of, liveVersion, grades: [grade] }): PlannedCase[] =>
    liveVersion?.submittedAt && grade
      ? [
          {
            name: `S10:${id}`,
            service: "S10",
            enterpriseId: of,
            productIds: [id],
            requestedAt: liveVersion.submittedAt,
            road: whole,
            until: grade.decidedAt,
            mirrors: { versionId: liveVersion.id },
            outcome: { kind: "CURATION_GRADE", number: `${grade.letter} ${Math.round(grade.score / 100)}` },
          },
        ]
      : [],
  );
}
