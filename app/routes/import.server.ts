import { redirect } from "@remix-run/node";
import { z } from "zod";
import type { Person } from "#app/core/actor.ts";
import { oneOf } from "#app/core/fields.ts";
import { refuse } from "#app/core/result.ts";
import { formatMoment } from "#app/core/time.ts";
import type { enterpriseImports } from "#app/domain/enterprises/enterprises.server.ts";
import { readUploads } from "#app/domain/media/media.server.ts";
import { translator } from "#app/i18n/index.ts";
import { clock } from "#app/platform/clock.server.ts";
import { fileReply } from "#app/platform/http/file.server.ts";
import { answer, readForm, refused } from "#app/platform/http/form.server.ts";
import { found } from "#app/platform/http/found.server.ts";
import { problemWords } from "./import.words.ts";

const SHOWN = 20;
const CSV = "text/csv; charset=utf-8";
const stepSchema = z.object({ action: oneOf(["commit", "undo"]) });

/** Who stands at which desk: the owner at the one of her business, the staff at the centre's. */
type At = { desk: typeof enterpriseImports; by: Person };

/** The last lists that came in here. */
export async function lastImports({ desk, by }: At) {
  const runs = await desk.last();
  return runs.map(({ createdAt, id, phase, total, bad }) => ({
    ...{ id, phase, total, bad, when: formatMoment(createdAt, by.language) },
  }));
}

/** A file that was sent: its rows are kept, and the worker begins with the dry run. */
export async function sendImport({ desk, by }: At, request: Request, { fileName, to }: Sent) {
  const uploads = await readUploads(request, "file");
  if (!uploads.ok) return refused({ ...uploads, field: "file" });
  const [bytes] = uploads.value.files;
  if (!bytes) return refused(refuse("documents.refused.noFile", { field: "file" }));
  const started = await desk.start(by, { fileName, bytes, now: clock.now() });
  return started.ok ? redirect(to(started.value.id), 303) : refused(started);
}
type Sent = { fileName: string; to(id: string): string };

/** One list as far as it is, with the first rows that cannot be taken over and why. */
export async function importShown({ desk, by }: At, id: string) {
  const { createdAt: _, ...run } = found(await desk.run(id));
  const words = problemWords(translator(by.language), desk.columns);
  const bad = await desk.badRows(run.id, SHOWN);
  return { run, bad: bad.map(({ line, problems }) => ({ line, words: problems.map(words).join(" ") })) };
}
export type ImportShown = Awaited<ReturnType<typeof importShown>>;

/** Takes the good rows over, or back again. */
export async function stepImport(
  { desk, by }: At,
  request: Request,
  { id, to }: { id: string; to(id: string): string },
) {
  found(await desk.run(id));
  const form = await readForm(request, stepSchema);
  if (!form.ok) return form.reply;
  const asked = await desk[form.value.action](by, { id, now: clock.now() });
  return answer(asked, { form: form.form, then: () => redirect(to(id), 303) });
}

/** The lines that failed, as they came, with the reason beside each: to be mended and sent again. */
export async function faultsOf({ desk, by }: At, id: string): Promise<Response> {
  const run = found(await desk.run(id));
  const t = translator(by.language);
  const words = { reason: t("documents.import.reason"), words: problemWords(t, desk.columns) };
  return listReply(await desk.badFile(run.id, words), "baris-gagal.csv");
}

export const listReply = (text: string, name: string): Response => fileReply(text, { name, type: CSV });
