/**
 * History: who did what to which record, when. `move()` is the one writer of states and `record()`
 * writes what is not a state; both leave one event row, which is audit trail, timeline and outbox.
 */

export { onFaultPoint } from "./faults.server.ts";
export { choicesFor, type Moved, type Mover, move, mover, type Step } from "./move.server.ts";
export { reactTask } from "./react.server.ts";
export type { HistoryEvent, Reaction } from "./reaction.ts";
export { type Happening, record } from "./record.server.ts";
export type { FaultPoint, Subject, SubjectKind } from "./subjects.ts";
export { type Moment, timeline } from "./timeline.server.ts";
