import { type FormState, typed } from "#app/core/forms.ts";

/** What a field shows after a refused post: the text again and its messages. Spread it into Field, TextArea, SelectField. */
export function fieldOf(form: FormState | undefined, name: string, initial: string | number | null = "") {
  return { name, defaultValue: typed(form, name, String(initial ?? "")), error: errorOf(form, name) };
}

/** The messages of one field, with the figures of a refused command put in. */
export function errorOf(form: FormState | undefined, name: string): readonly string[] | undefined {
  return form?.errors[name]?.map((message) => withFigures(message, form.params));
}

export function withFigures(message: string, params: FormState["params"]): string {
  if (!params || message.includes(" ")) return message;
  const figures = new URLSearchParams(Object.entries(params).map(([key, value]) => [key, String(value)])).toString();
  return `${message}${message.includes("?") ? "&" : "?"}${figures}`;
}
