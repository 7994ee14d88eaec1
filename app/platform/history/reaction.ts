/** What a reaction hears: one row of history. Names and words are not in it; ask the room that has them. */
export type HistoryEvent = {
  id: string;
  flow: string;
  action: string;
  subjectKind: string;
  subjectId: string;
  from: string | null;
  to: string | null;
  actorKind: "person" | "system" | "anonymous";
  actorId: string | null;
  note: string | null;
  /** What the move wrote down beside its words; whoever reads it parses it. */
  details: unknown;
  at: Date;
};

/** "When X happens, do Y." Heard after commit and at least once, so `run` must be safe to repeat. */
export type Reaction = {
  /** `<flow>.<action>`, e.g. "listingVersion.approve". */
  on: string;
  /** Says in words what is done, for logs and drawings. */
  name: string;
  run(event: HistoryEvent): Promise<void>;
};
