import { refuses, walk } from "../../../tests/walk.ts";
import { type ProductState, productLifecycle } from "./product.lifecycle.ts";

const facts = (state: ProductState, hasLiveVersion = true) => ({ state, hasLiveVersion });

walk(productLifecycle, (state) => facts(state), {
  owner: { live: "archive→archived", archived: "restore→live" },
  staff: { live: "archive→archived", archived: "restore→live" },
  system: { neverLive: "goLive→live" },
});

refuses(productLifecycle, [
  [
    "nothing goes live without an approved version",
    "goLive",
    "system",
    facts("neverLive", false),
    "catalog.refused.noLiveVersion",
  ],
  [
    "nothing comes back without a live version",
    "restore",
    "owner",
    facts("archived", false),
    "catalog.refused.noLiveVersion",
  ],
]);
