/** What the quality check looks at on a sample of the print. */
export const checkItems = ["size", "colour", "register", "seal", "barcode", "label", "count"] as const;
export type CheckItem = (typeof checkItems)[number];
export const checkAnswers = ["pass", "fail", "notApplicable"] as const;
export type CheckAnswer = (typeof checkAnswers)[number];
export type CheckResults = Readonly<Record<CheckItem, CheckAnswer>>;

export const failedItems = (results: CheckResults): CheckItem[] =>
  checkItems.filter((item) => results[item] === "fail");

/** A check that looked at nothing passes nothing. */
export const mayPass = (results: CheckResults): boolean =>
  failedItems(results).length === 0 && checkItems.some((item) => results[item] === "pass");
