import type { Actor } from "#app/core/actor.ts";
import type { Choice } from "#app/core/workflow.ts";
import { type LabelRecord, type LabelSheet, labelOnSale, variantLabels } from "#app/domain/catalog/catalog.server.ts";
import type { LicenceView } from "#app/domain/licences/licences.server.ts";
import { clock } from "#app/platform/clock.server.ts";
import { db } from "#app/platform/db/db.server.ts";
import { choicesFor, type Moment, timeline } from "#app/platform/history/history.server.ts";
import { maySeeJob } from "./artwork.queries.server.ts";
import { dueOf, type StepDue } from "./due.rules.ts";
import { labelsOf, licencesOn, readJobFacts } from "./job.facts.server.ts";
import type { JobAction } from "./job.lifecycle.ts";
import { jobMover } from "./job.mover.server.ts";
import { stopsOf } from "./job.stops.ts";
import { jobColumns, plainOf } from "./page.rows.server.ts";

export type JobPage = ReturnType<typeof plainOf> & {
  due: StepDue | null;
  /** What the next step would be refused for. */
  stops: string[];
  product: string;
  pack: string;
  enterprise: string;
  sku: string | null;
  slug: string | null;
  says: LabelRecord["says"] | null;
  licences: LicenceView[];
  /** What its label must say and says, as the catalog checks it. */
  label: LabelSheet["items"];
  choices: Choice<JobAction>[];
  history: Moment[];
};

/** One job with the buttons the table gives this reader; who may not see it does not learn that it exists. */
export async function jobPage(actor: Actor, id: string): Promise<JobPage | null> {
  const job = await db.packagingJob.findUnique({ where: { id }, select: jobColumns });
  const facts = await readJobFacts(db, id);
  if (!job || !facts || !maySeeJob(actor, job.enterpriseId)) return null;
  const now = clock.now();
  const labels = await labelsOf([job.variantId], db);
  const record = labels.records.get(job.variantId);
  const licences = licencesOn(labels, job.variantId);
  const names = (await variantLabels([job.variantId])).get(job.variantId);
  return {
    ...plainOf(job, facts),
    due: dueOf(job.state, job.stateSince),
    stops: stopsOf(facts, now),
    product: names?.product ?? "",
    pack: names?.variant ?? "",
    enterprise: names?.enterprise ?? "",
    sku: record?.sku ?? null,
    slug: record?.slug ?? null,
    says: record?.says ?? null,
    licences,
    label: (await labelOnSale(job.variantId))?.items ?? [],
    choices: choicesFor(jobMover, facts, actor, now),
    history: await timeline({ kind: "job", id }),
  };
}

/** The same for the owner's desk: a job of another enterprise is not found there, even for who works in the house. */
export async function ownJobPage(actor: Actor, enterpriseId: string, id: string): Promise<JobPage | null> {
  const own = await db.packagingJob.count({ where: { id, enterpriseId } });
  return own === 0 ? null : jobPage(actor, id);
}
