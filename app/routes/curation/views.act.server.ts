import type { Person } from "#app/core/actor.ts";
import type { Result } from "#app/core/result.ts";
import { removeView, renameView, saveView } from "#app/domain/curation/curation.server.ts";
import type { ViewForm } from "#app/domain/curation/curation.ts";

/** Which command a button of the saved views stands for. */
export async function actOnViews(person: Person, form: ViewForm): Promise<Result> {
  switch (form.action) {
    case "saveView":
      return saveView(person, form);
    case "renameView":
      return renameView(person, form);
    case "removeView":
      return removeView(person, form);
    default:
      return form satisfies never;
  }
}
