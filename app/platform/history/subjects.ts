/** Whom an event concerns; every timeline is the events of one subject. */
export type SubjectKind =
  | "user"
  | "invitation"
  | "enterprise"
  | "product"
  | "listingVersion"
  | "collection"
  | "consignment"
  | "counterSale"
  | "till"
  | "recall"
  | "review"
  | "checklist"
  | "licence"
  | "order"
  | "parcel"
  | "complaint"
  | "productReview"
  | "refund"
  | "payout"
  | "payment"
  | "case"
  | "session"
  | "activity"
  | "selectionRound"
  | "selectionApplication"
  | "job"
  | "proof"
  | "photo"
  | "document"
  | "import";

export type Subject = { kind: SubjectKind; id: string };

/** Two moments of a move at which a test may act as the rival. */
export type FaultPoint = "beforeMove" | "afterMove";
