import { data } from "@remix-run/node";
import type { z } from "zod";
import type { Refusal, Result } from "#app/core/result.ts";
import { type FormState, shownAgain, valuesOf, withRefusal } from "#app/core/forms.ts";

export type ReadForm<T> =
  | { ok: true; value: T; form: FormState; files: FormData }
  | { ok: false; reply: ReturnType<typeof reply> };

/**
 * Reads a posted form through its schema. A wrong field answers 422 with every message and
 * everything that was typed; names ending in [] become lists.
 */
export async function readForm<S extends z.ZodType>(request: Request, schema: S): Promise<ReadForm<z.output<S>>> {
  const posted = await bodyOf(request);
  if (!posted) return { ok: false, reply: reply({ values: {}, errors: { "": ["form.unreadable"] } }, 400) };
  return readFormData(posted, schema);
}

export function readFormData<S extends z.ZodType>(posted: FormData, schema: S): ReadForm<z.output<S>> {
  const values = valuesOf(posted);
  const form = shownAgain(values);
  const parsed = schema.safeParse(values);
  if (parsed.success) return { ok: true, value: parsed.data, form, files: posted };
  const errors: Record<string, string[]> = {};
  for (const issue of parsed.error.issues) {
    const field = issue.path.join(".");
    const message = issue.message.includes(" ") ? "form.invalid" : issue.message;
    errors[field] = [...(errors[field] ?? []), message];
  }
  return { ok: false, reply: reply({ ...form, errors }, 422) };
}

/** Turns a command's answer into a response: done goes on, refused shows the form again with its reason. */
export function answer<T, R>(result: Result<T>, { form, then }: { form: FormState; then: (value: T) => R }) {
  return result.ok ? then(result.value) : refused(result, form);
}

/** The form again, with what was typed and why it was refused. */
export const refused = (refusal: Refusal, form: FormState = { values: {}, errors: {} }) =>
  reply(withRefusal(form, refusal), statusOf(refusal.code));

const reply = (form: FormState, status: number) => data({ form }, { status });

function statusOf(code: string): number {
  if (code === "notFound") return 404;
  return code === "tooLate" ? 409 : 422;
}

async function bodyOf(request: Request): Promise<FormData | null> {
  try {
    return await request.formData();
  } catch {
    // A body that is no form (wrong type, cut off, broken boundary) is the sender's mistake, not ours.
    return null;
  }
}
