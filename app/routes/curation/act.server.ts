import type { Person } from "#app/core/actor.ts";
import { done, type Result } from "#app/core/result.ts";
import {
  claimSeat,
  decideReview,
  declareTie,
  rejectVersion,
  releaseSeat,
  saveReview,
  undoDecision,
  waiveItem,
} from "#app/domain/curation/curation.server.ts";
import type { ReviewForm } from "#app/domain/curation/curation.ts";
import { checkLicence } from "#app/domain/licences/licences.server.ts";

/** Which command a button of the review stands for; answers what to say when it is done. */
export async function actOn(curator: Person, versionId: string, form: ReviewForm): Promise<Result<string>> {
  switch (form.action) {
    case "claim":
      return said(await claimSeat(curator, versionId), "claim");
    case "release":
      return said(await releaseSeat(curator, versionId), "release");
    case "undo":
      return said(await undoDecision(curator, versionId), "undo");
    case "save":
      return said(await saveReview(curator, { versionId, form }), "save");
    case "pass":
    case "return": {
      const decided = await decideReview(curator, { versionId, form, verdict: form.action });
      return decided.ok ? done(decided.value.outcome) : decided;
    }
    case "reject":
      return said(await rejectVersion(curator, { versionId, ...form }), "reject");
    case "tie":
      return said(await declareTie(curator, { versionId, ...form }), "tie");
    case "waive":
      return said(await waiveItem(curator, { versionId, code: form.item, reason: form.reason }), "waive");
    case "seeDocument":
    case "checkAtIssuer":
      return said(await checkLicence(curator, form), form.action);
    default:
      return form satisfies never;
  }
}

const said = (result: Result<unknown>, words: string): Result<string> => (result.ok ? done(words) : result);
