import type { Person } from "#app/core/actor.ts";
import { done, type Result } from "#app/core/result.ts";
import { discardDraft, openDraft, publishDraft, saveDraft } from "#app/domain/curation/curation.server.ts";
import { arranged, type ChecklistForm } from "#app/domain/curation/curation.ts";

/** Which command a button of the editor stands for; answers how its address goes on. */
export async function actOnChecklist(lead: Person, group: string, form: ChecklistForm): Promise<Result<string>> {
  switch (form.action) {
    case "open":
      return then(await openDraft(lead, group), "?selesai=open");
    case "discard":
      return then(await discardDraft(lead, group), "?selesai=discard");
    case "save":
      return then(await saveDraft(lead, { group, items: arranged(form.items) }), "?selesai=save");
    case "add":
      return then(await saveDraft(lead, { group, items: arranged(form.items) }), "?baru=1#baru");
    case "publish": {
      const saved = await saveDraft(lead, { group, items: arranged(form.items) });
      return saved.ok ? then(await publishDraft(lead, { group, from: form.from }), "?selesai=publish") : saved;
    }
    default:
      return form satisfies never;
  }
}

const then = (result: Result<unknown>, address: string): Result<string> => (result.ok ? done(address) : result);
