import { parseWithZod } from "@conform-to/zod/v4";
import { data } from "@remix-run/node";
import type { z } from "zod";
import { type FormState, shownAgain, withRefusal } from "#app/core/forms.ts";
import type { Refusal, Result } from "#app/core/result.ts";

export type ReadForm<T> =
  | { ok: true; value: T; form: FormState; files: FormData }
  | { ok: false; reply: ReturnType<typeof reply> };

/**
 * Reads a posted form through its schema. A wrong field answers 422 with every message and
 * everything that was typed. Field names are conform's: `name`, `list[]`, `items[0].note`.
 */
export async function readForm<S extends z.ZodType>(request: Request, schema: S): Promise<ReadForm<z.output<S>>> {
  const body = await readPosted(request);
  return body.ok ? readFormData(body.posted, schema) : body;
}

/** A form whose button says which schema it is for. */
export async function readPosted(request: Request) {
  const posted = await bodyOf(request);
  if (posted) return { ok: true as const, posted };
  return { ok: false as const, reply: reply({ values: {}, errors: { "": ["form.unreadable"] } }, 400) };
}

export function readFormData<S extends z.ZodType>(posted: FormData, schema: S): ReadForm<z.output<S>> {
  const form = shownAgain(posted);
  const submission = parseWithZod(posted, { schema, disableAutoCoercion: true });
  if (submission.status === "success") return { ok: true, value: submission.value, form, files: posted };
  return { ok: false, reply: reply({ ...form, errors: messageKeys(submission.error) }, 422) };
}

/** Our schemas speak in message keys; a sentence of zod's own (an unforeseen shape) becomes a general one. */
function messageKeys(errors: Record<string, string[] | null> | null): FormState["errors"] {
  return Object.fromEntries(
    Object.entries(errors ?? {}).map(([field, messages]) => [
      field,
      (messages ?? []).map((message) => (message.includes(" ") ? "form.invalid" : message)),
    ]),
  );
}

/** Turns a command's answer into a response: done goes on, refused shows the form again with its reason. */
export function answer<T, R>(result: Result<T>, { form, then }: { form: FormState; then: (value: T) => R }) {
  return result.ok ? then(result.value) : refused(result, form);
}

/** The form again, with what was typed and why it was refused. */
export const refused = (refusal: Refusal, form: FormState = { values: {}, errors: {} }) =>
  reply(withRefusal(form, refusal), statusOf(refusal.code), waitOf(refusal));

const reply = (form: FormState, status: number, headers: Record<string, string> = {}) =>
  data({ form }, { status, headers });

/** Machines read the seconds that people read in minutes. */
const waitOf = ({ params }: Refusal): Record<string, string> =>
  typeof params?.["minutes"] === "number" ? { "Retry-After": String(params["minutes"] * 60) } : {};

function statusOf(code: string): number {
  if (code === "notFound") return 404;
  if (code === "form.tooOften") return 429;
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
