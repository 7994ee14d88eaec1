import type { FormState } from "#app/core/forms.ts";
import type { Choice } from "#app/core/workflow.ts";

/** A page of several forms: each shows only what was posted with its own buttons. */
export const postedWith = (form: FormState | undefined, ...actions: readonly string[]): FormState | undefined => {
  const action = form?.values["action"];
  return typeof action === "string" && actions.includes(action) ? form : undefined;
};

export const among = (choices: readonly Choice[], ...actions: readonly string[]): Choice[] =>
  choices.filter(({ action }) => actions.includes(action));
