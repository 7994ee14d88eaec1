import type { LightChange } from "#app/domain/curation/curation.server.ts";
import type { Translate } from "#app/i18n/index.ts";
import { comparedRows } from "./rows.ts";

/** A light change as its card shows it: only what differs, old beside new. */
export function lightCard({ before, after, photos, asked, open, blocked }: LightChange, t: Translate) {
  const ids = (sheet: LightChange["after"]) => sheet.photos.map(({ photoId }) => photoId).join();
  return {
    versionId: after.versionId,
    value: `${after.versionId}.${after.hash ?? ""}`,
    name: after.fields.find(({ key }) => key === "nameId")?.value ?? "",
    about: `${after.enterpriseName} · ${t("curation.version", { n: after.number })}`,
    rows: comparedRows(before, after, { numbers: {}, adopted: [], t }).filter(({ changed }) => changed),
    photos: { ...photos, changed: ids(before) !== ids(after) },
    asked,
    open,
    blocked: blocked && t.code(blocked),
  };
}

export type LightCardView = ReturnType<typeof lightCard>;
