import type { Person } from "#app/core/actor.ts";
import { type ListingSheet, listingForReview } from "#app/domain/catalog/catalog.server.ts";
import { picturesOf } from "#app/domain/media/media.server.ts";
import type { PictureView } from "#app/domain/media/media.ts";
import { clock } from "#app/platform/clock.server.ts";
import { db } from "#app/platform/db/db.server.ts";
import { refusalOf } from "./claim.commands.server.ts";
import { lightRefusal } from "./light.commands.server.ts";
import { lightForm } from "./light.form.server.ts";
import { versionAsItStands } from "./version.facts.server.ts";

/** A light change as it is laid before the curator who is about to pass it with others. */
export type LightChange = {
  before: ListingSheet;
  after: ListingSheet;
  photos: { before: readonly PictureView[]; after: readonly PictureView[] };
  /** The questions she answers with yes by passing it, and those that would want an answer of their own. */
  asked: readonly string[];
  open: readonly string[];
  /** Why it cannot be passed here. */
  blocked: string | null;
};

/** In the order asked for; what does not exist, or never had a live version, is left out. */
export async function lightChanges(curator: Person, versionIds: readonly string[]): Promise<LightChange[]> {
  const now = clock.now();
  const changes: LightChange[] = [];
  for (const versionId of versionIds) {
    const facts = await versionAsItStands(db, versionId, now);
    const after = facts?.submittedAt ? await listingForReview(versionId, curator.language) : null;
    const liveId = after?.liveVersionId === versionId ? after.basedOnId : after?.liveVersionId;
    const before = liveId ? await listingForReview(liveId, curator.language) : null;
    if (!facts || !after || !before) continue;
    const ids = (sheet: ListingSheet) => sheet.photos.map(({ photoId }) => photoId);
    const pictures = await picturesOf([...ids(before), ...ids(after)], curator.language);
    const shown = (sheet: ListingSheet) => ids(sheet).flatMap((id) => pictures.get(id) ?? []);
    const { asked, open } = await lightForm(curator, { ...facts, versionId });
    const unsaid = open.length > 0 ? "curation.refused.neverAnswered" : null;
    const blocked = lightRefusal(facts, curator) ?? refusalOf(facts, curator, now) ?? unsaid;
    changes.push({ before, after, photos: { before: shown(before), after: shown(after) }, asked, open, blocked });
  }
  return changes;
}
