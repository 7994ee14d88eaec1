import { redirect } from "@remix-run/node";
import type { z } from "zod";
import type { Person } from "#app/core/actor.ts";
import { paths } from "#app/core/paths.ts";
import { type Result, refuse } from "#app/core/result.ts";
import { answerApplication, markApplication, onboardApplication } from "#app/domain/services/services.server.ts";
import { answerSchema, marksSchema, onboardSchema } from "#app/domain/services/services.ts";
import { clock } from "#app/platform/clock.server.ts";
import { answer, readFormData, readPosted, refused } from "#app/platform/http/form.server.ts";

type Of = { roundId: string; id: string };

/** What is done to an applicant: scores, an answer, the way into the house. Each form says which it is. */
export async function actOnApplicant(person: Person, { roundId, id }: Of, request: Request) {
  const body = await readPosted(request);
  if (!body.ok) return body.reply;
  const { posted } = body;
  const now = clock.now();
  const read = async <S extends z.ZodType>(schema: S, act: (value: z.output<S>) => Promise<Result<unknown>>) => {
    const form = readFormData(posted, schema);
    if (!form.ok) return form.reply;
    const then = () => redirect(`${paths.office.applicant(roundId, id)}?selesai=ya`, 303);
    return answer(await act(form.value), { form: form.form, then });
  };
  switch (posted.get("part")) {
    case "marks":
      return read(marksSchema, ({ marks }) => markApplication(person, { id, marks, now }));
    case "answer":
      return read(answerSchema, async ({ action, reason }) =>
        action === "onboard" ? refuse("form.badChoice") : answerApplication(person, { id, action, reason, now }),
      );
    case "onboard":
      return read(onboardSchema, (form) => onboardApplication(person, { id, form, now }));
    default:
      return refused({ ok: false, code: "form.badChoice" });
  }
}
