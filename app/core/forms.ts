import type { Refusal } from "./result.ts";

/** What a form shows again: everything typed, by field name, and message keys by field ('' is the form as a whole). */
export type FormState = {
  values: Record<string, string | string[]>;
  errors: Record<string, string[]>;
  /** Figures for the messages of refused commands. */
  params?: Record<string, string | number>;
};

/** Secrets and files cannot be shown again; all else that was typed comes back. A name ending in [] is a list. */
export function shownAgain(posted: FormData): FormState {
  const names = [...new Set(posted.keys())].filter((name) => !/password|token|__proto__/i.test(name));
  const values = names.map((name) => {
    const texts = posted.getAll(name).filter((value) => typeof value === "string");
    return [name, name.endsWith("[]") ? texts : (texts.at(-1) ?? "")] as const;
  });
  return { values: Object.fromEntries(values), errors: {} };
}

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
