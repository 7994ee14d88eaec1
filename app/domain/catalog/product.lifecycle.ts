import { type Rule, workflow } from "#app/core/workflow.ts";

export const productStates = ["neverLive", "live", "archived"] as const;
export type ProductState = (typeof productStates)[number];
export type ProductRole = "owner" | "staff" | "system";
export type ProductFacts = { state: ProductState; hasLiveVersion: boolean };

const hasLiveVersion: Rule<Pick<ProductFacts, "hasLiveVersion">> = {
  code: "catalog.refused.noLiveVersion",
  holds: (facts) => facts.hasLiveVersion,
};

/** Sellable is more than live: no open hold either (a record, not a state). */
export const productLifecycle = workflow<ProductFacts, ProductRole>()({
  name: "product",
  states: productStates,
  initial: "neverLive",
  final: [],
  transitions: {
    goLive: {
      from: ["neverLive"],
      to: "live",
      by: ["system"],
      needs: [hasLiveVersion],
      note: "With the approval of the first version.",
    },
    archive: {
      from: ["live"],
      to: "archived",
      by: ["owner", "staff"],
      note: "Taken off the shelf, kept with its history.",
    },
    restore: { from: ["archived"], to: "live", by: ["owner", "staff"], needs: [hasLiveVersion] },
  },
});

export type ProductAction = keyof typeof productLifecycle.transitions;
