import { formatDate } from "#app/core/time.ts";
import type { VersionHistory, VersionTold } from "#app/domain/curation/curation.server.ts";
import type { Translate } from "#app/i18n/index.ts";
import { decisionCard } from "./decision.view.ts";
import { comparedRows } from "./rows.ts";

/** Every version in the reader's words: when it was sent, what changed in it, what was decided and why. */
export const versionsView = ({ versions, numbers }: VersionHistory, t: Translate) =>
  versions.map((version) => ({
    id: version.versionId,
    number: version.number,
    state: version.state,
    sent: version.submittedAt ? t("curation.versions.sent", { date: formatDate(version.submittedAt, t.language) }) : "",
    weight: version.before && version.weight ? t(`curation.versions.weight.${version.weight}`) : null,
    ...changesIn(version, numbers, t),
    decisions: version.decisions.map((decision) => decisionCard(decision, true, t)),
    words: version.words.map(({ id, field, text, suggested }) => ({
      id,
      label: t.lookup(`curation.field.${field.replace(/^.*\./, "")}`) ?? field,
      text,
      suggested: suggested ?? [],
    })),
  }));

export type VersionView = ReturnType<typeof versionsView>[number];

function changesIn({ before, after }: VersionTold, numbers: VersionHistory["numbers"], t: Translate) {
  const photos = (sheet: VersionTold["before"]) => (sheet?.photos ?? []).map(({ photoId }) => photoId).join();
  const rows = comparedRows(before, after, { numbers, adopted: [], t });
  return {
    first: before === null,
    rows: before === null ? rows : rows.filter(({ changed }) => changed),
    photosChanged: before !== null && photos(before) !== photos(after),
  };
}
