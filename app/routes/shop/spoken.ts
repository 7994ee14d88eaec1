/** Labels that ask, as names of their fields: a question mark before a colon would stammer. */
export const spokenOf = (labels: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(Object.entries(labels).map(([field, label]) => [field, label.replace(/\?$/, "")]));
