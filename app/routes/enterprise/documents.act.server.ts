import { z } from "zod";
import type { Person } from "#app/core/actor.ts";
import { idField, text } from "#app/core/fields.ts";
import { attachDocument, licencesById } from "#app/domain/licences/licences.server.ts";
import { keepDocument, readUploads } from "#app/domain/media/media.server.ts";
import { readFormData, refused } from "#app/platform/http/form.server.ts";
import { rateLimited } from "#app/platform/http/limits.server.ts";

const limit = { name: "send-document", points: 60, seconds: 3600 };
const schema = z.object({
  about: z.union([idField(), z.enum(["certificate", "evidence"])], { error: "form.badChoice" }),
  title: text({ min: 3, max: 80 }),
});

/** One paper, for a licence of one's own or beside them. What it is about was chosen; whose it is was not. */
export async function sendDocument<R>(request: Request, owner: Person, enterpriseId: string, then: () => R) {
  const uploads = await readUploads(request, "document");
  if (!uploads.ok) return refused({ ...uploads, field: "document" });
  const form = readFormData(uploads.value.form, schema);
  if (!form.ok) return form.reply;
  const { about, title } = form.value;
  const late = await rateLimited(request, limit, owner.id);
  if (late) return refused(late, form.form);
  const [file] = uploads.value.files;
  if (!file) return refused({ ok: false, code: "media.refused.noFile", field: "document" }, form.form);
  const isLicence = about !== "certificate" && about !== "evidence";
  if (isLicence && (await licencesById([about])).get(about)?.enterpriseId !== enterpriseId)
    return refused({ ok: false, code: "form.badChoice", field: "about" }, form.form);
  const kept = await keepDocument(owner, { enterpriseId, kind: isLicence ? "licence" : about, title, file });
  if (!kept.ok) return refused(kept, form.form);
  const { documentId } = kept.value;
  const attached = isLicence ? await attachDocument(owner, { enterpriseId, licenceId: about, documentId }) : kept;
  return attached.ok ? then() : refused(attached, form.form);
}
