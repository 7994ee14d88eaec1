import { type Due, edges, mermaid, type Workflow } from "#app/core/workflow.ts";
import { listingLifecycle } from "./catalog/listing.lifecycle.ts";
import { productLifecycle } from "./catalog/product.lifecycle.ts";
import { reviewLifecycle } from "./curation/review.lifecycle.ts";
import { licenceLifecycle } from "./licences/licence.lifecycle.ts";
import { orderLifecycle } from "./orders/order.lifecycle.ts";
import { parcelLifecycle } from "./orders/parcel.lifecycle.ts";
import { jobLifecycle } from "./packaging/job.lifecycle.ts";
import { refundLifecycle } from "./payments/refund.lifecycle.ts";
import { applicationLifecycle } from "./services/application.lifecycle.ts";
import { caseLifecycle } from "./services/case.lifecycle.ts";
import { roundLifecycle } from "./services/round.lifecycle.ts";
import { sessionLifecycle } from "./services/session.lifecycle.ts";
import { payoutLifecycle } from "./settlement/payout.lifecycle.ts";

/** A lifecycle seen from outside: what is drawn, tested and written into the database's `lifecycle_edge`. */
export type Lifecycle = {
  name: string;
  states: readonly string[];
  initial: string;
  final: readonly string[];
  steps: readonly Step[];
  edges: readonly (readonly [from: string, to: string])[];
  drawing: string;
};

export type Step = {
  action: string;
  from: readonly string[];
  to: string;
  by: readonly string[];
  needs: readonly string[];
  due?: Due;
  after?: Due;
  note?: string;
};

export const lifecycles: readonly Lifecycle[] = [
  seen(listingLifecycle),
  seen(productLifecycle),
  seen(reviewLifecycle),
  seen(licenceLifecycle),
  seen(caseLifecycle),
  seen(sessionLifecycle),
  seen(roundLifecycle),
  seen(applicationLifecycle),
  seen(jobLifecycle),
  seen(orderLifecycle),
  seen(parcelLifecycle),
  seen(refundLifecycle),
  seen(payoutLifecycle),
];

function seen<F, R extends string, S extends string, A extends string>(flow: Workflow<F, R, S, A>): Lifecycle {
  const steps = Object.entries<Workflow<F, R, S, A>["transitions"][A]>(flow.transitions).map(([action, step]) => ({
    ...step,
    action,
    needs: (step.needs ?? []).map((rule) => rule.code),
  }));
  const { name, states, initial, final } = flow;
  return { name, states, initial, final, steps, edges: edges(flow), drawing: mermaid(flow) };
}
