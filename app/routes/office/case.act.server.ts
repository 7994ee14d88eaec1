import { redirect } from "@remix-run/node";
import type { z } from "zod";
import type { Person } from "#app/core/actor.ts";
import { paths } from "#app/core/paths.ts";
import type { Result } from "#app/core/result.ts";
import { readUploads } from "#app/domain/media/media.server.ts";
import {
  finaliseSession,
  followUpDone,
  logSession,
  moveCase,
  noteSession,
  recordOutcome,
  setStage,
  takeBaseline,
} from "#app/domain/services/services.server.ts";
import {
  baselineSchema,
  finaliseSchema,
  followUpSchema,
  moveCaseSchema,
  noteSchema,
  outcomeSchema,
  sessionSchema,
  stageSchema,
} from "#app/domain/services/services.ts";
import { clock } from "#app/platform/clock.server.ts";
import { answer, readFormData, refused } from "#app/platform/http/form.server.ts";

type Of = { person: Person; id: string };
type Sent = Of & { file: Uint8Array | undefined };

/** What is done to a case: the parts of its page are forms of their own, and each says which it is. */
export async function actOnCase(of: Of, request: Request) {
  const uploads = await readUploads(request, "document");
  // Only the outcome's form carries a file: what cannot be read is said there.
  if (!uploads.ok) return refused({ ...uploads, field: "document" }, { values: { part: "outcome" }, errors: {} });
  const { form: posted, files } = uploads.value;
  const part = String(posted.get("part"));
  const act = Object.hasOwn(parts, part) ? parts[part] : undefined;
  return act ? act({ ...of, file: files[0] }, posted) : refused({ ok: false, code: "form.badChoice" });
}

const part =
  <S extends z.ZodType>(
    name: string,
    schema: S,
    run: (of: Sent & { now: Date }, value: z.output<S>) => Promise<Result<unknown>>,
  ) =>
  async (of: Sent, posted: FormData) => {
    const form = readFormData(posted, schema);
    if (!form.ok) return form.reply;
    const result = await run({ ...of, now: clock.now() }, form.value);
    return answer(result, {
      form: form.form,
      then: () => redirect(`${paths.office.case(of.id)}?selesai=ya#${name}`, 303),
    });
  };

type Act = ReturnType<typeof part>;

const parts: Readonly<Record<string, Act | undefined>> = {
  move: part("langkah", moveCaseSchema, ({ person, id, now }, step) => moveCase(person, { ...step, id, now })),
  stage: part("langkah", stageSchema, ({ person, id, now }, { stage }) => setStage(person, { id, stage, now })),
  baseline: part("langkah", baselineSchema, ({ person, id, now }, figures) =>
    takeBaseline(person, { id, figures, now }),
  ),
  session: part("sesi", sessionSchema, ({ person, id, now }, wish) => logSession(person, { caseId: id, wish, now })),
  finalise: part("sesi", finaliseSchema, ({ person, id, now }, { sessionId }) =>
    finaliseSession(person, { caseId: id, id: sessionId, now }),
  ),
  note: part("sesi", noteSchema, ({ person, id, now }, { sessionId, text }) =>
    noteSession(person, { caseId: id, id: sessionId, text, now }),
  ),
  outcome: part("hasil", outcomeSchema, ({ person, id, file, now }, wish) =>
    recordOutcome(person, { caseId: id, wish, file, now }),
  ),
  followUp: part("tindak-lanjut", followUpSchema, ({ person, now }, { followUpId, note }) =>
    followUpDone(person, { id: followUpId, note, now }),
  ),
};
