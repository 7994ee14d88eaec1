import type { Refusal } from "./result.ts";

/** What a form shows again: everything typed, and message keys by field ('' is the form as a whole). */
export type FormState = {
  values: Record<string, string | string[]>;
  errors: Record<string, string[]>;
  /** Figures for the messages of refused commands. */
  params?: Record<string, string | number>;
};

export const emptyForm: FormState = { values: {}, errors: {} };

/** What was posted, by name; files stay out, they travel beside. */
export function valuesOf(posted: FormData): FormState["values"] {
  const values: FormState["values"] = {};
  for (const [name, value] of posted) {
    if (typeof value !== "string" || name === "__proto__") continue;
    if (name.endsWith("[]")) {
      const list = values[name.slice(0, -2)];
      values[name.slice(0, -2)] = [...(Array.isArray(list) ? list : []), value];
    } else values[name] = value;
  }
  return values;
}

/** What may be shown again: everything but secrets. */
export const shownAgain = (values: FormState["values"]): FormState => ({
  values: Object.fromEntries(Object.entries(values).filter(([name]) => !/password|token/i.test(name))),
  errors: {},
});

export const withRefusal = (form: FormState, refusal: Refusal): FormState => ({
  ...form,
  errors: { ...form.errors, [refusal.field ?? ""]: [refusal.code] },
  ...(refusal.params ? { params: refusal.params } : {}),
});

/** The text to put back into a field. */
export function typed(form: FormState | undefined, name: string, otherwise = ""): string {
  const value = form?.values[name];
  return typeof value === "string" ? value : otherwise;
}
