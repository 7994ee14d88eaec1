import type { FormState } from "#app/core/forms.ts";

/** Whether a box is ticked: as it was posted, when the form comes back refused; else as it was saved. */
export function ticked(form: FormState | undefined, name: string, value: string, saved: boolean): boolean {
  if (!form) return saved;
  const posted = form.values[name];
  return Array.isArray(posted) ? posted.includes(value) : posted === value;
}
