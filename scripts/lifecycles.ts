import { edges, mermaid, type Workflow } from "#app/core/workflow.ts";
import { listingLifecycle } from "#app/domain/catalog/listing.lifecycle.ts";
import { productLifecycle } from "#app/domain/catalog/product.lifecycle.ts";
import { reviewLifecycle } from "#app/domain/curation/review.lifecycle.ts";
import { licenceLifecycle } from "#app/domain/licences/licence.lifecycle.ts";
import { orderLifecycle } from "#app/domain/orders/order.lifecycle.ts";
import { parcelLifecycle } from "#app/domain/orders/parcel.lifecycle.ts";
import { jobLifecycle } from "#app/domain/packaging/job.lifecycle.ts";
import { refundLifecycle } from "#app/domain/payments/refund.lifecycle.ts";
import { caseLifecycle } from "#app/domain/services/case.lifecycle.ts";
import { sessionLifecycle } from "#app/domain/services/session.lifecycle.ts";

/** Every lifecycle of the house; a test looks that no `*.lifecycle.ts` is missing here. */
export const lifecycles: readonly Drawn[] = [
  drawn("catalog/listing", listingLifecycle),
  drawn("catalog/product", productLifecycle),
  drawn("curation/review", reviewLifecycle),
  drawn("licences/licence", licenceLifecycle),
  drawn("orders/order", orderLifecycle),
  drawn("orders/parcel", parcelLifecycle),
  drawn("packaging/job", jobLifecycle),
  drawn("payments/refund", refundLifecycle),
  drawn("services/case", caseLifecycle),
  drawn("services/session", sessionLifecycle),
];

export type Drawn = {
  /** `<room>/<noun>`, as its file is named. */
  home: string;
  name: string;
  states: readonly string[];
  final: readonly string[];
  actions: readonly string[];
  edges: readonly (readonly [from: string, to: string])[];
  drawing: string;
};

function drawn<F, R extends string, S extends string, A extends string>(home: string, flow: Workflow<F, R, S, A>): Drawn {
  const { name, states, final, transitions } = flow;
  return { home, name, states, final, actions: Object.keys(transitions), edges: edges(flow), drawing: mermaid(flow) };
}
