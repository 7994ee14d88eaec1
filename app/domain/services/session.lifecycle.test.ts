import { addDays } from "#app/core/time.ts";
import { NOW, refuses, walk } from "../../../tests/walk.ts";
import { type SessionState, sessionLifecycle } from "./session.lifecycle.ts";

const facts = (state: SessionState, days = 10) => ({ state, heldAt: addDays(NOW, -days) });

walk(sessionLifecycle, (state) => facts(state), {
  author: { draft: "finalise→final" },
  system: { draft: "settle→final" },
});

refuses(sessionLifecycle, [
  ["a draft of nine days is still the author's", "settle", "system", facts("draft", 9), "services.refused.notYet"],
]);
