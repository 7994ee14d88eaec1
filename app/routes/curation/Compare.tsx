import { Fragment } from "react";
import type { Piece } from "#app/domain/curation/curation.ts";
import { useText } from "#app/i18n/react.tsx";
import { Chip } from "#app/ui/Chip.tsx";
import { Picture, type PictureView } from "#app/ui/Picture.tsx";
import { FieldTalk, type Talk } from "./FieldTalk.tsx";
import type { Row } from "./rows.ts";

type Photos = { before: readonly PictureView[]; after: readonly PictureView[]; changed: boolean };
type Versions = { before: number | null; after: number };

/** Live and proposed side by side: what changed first, every field on demand. At a first submission one column. */
export function Compare({
  rows,
  photos,
  versions,
  all,
  here,
  talk,
}: {
  rows: readonly Row[];
  photos: Photos;
  versions: Versions;
  all: boolean;
  here: string;
  /** Null while the reader holds no seat. */
  talk: Talk | null;
}) {
  const { t } = useText();
  const first = versions.before === null;
  const changed = rows.filter((row) => row.changed);
  const changes = changed.length + (photos.changed ? 1 : 0);
  const shown = first || all ? rows : changed;
  return (
    <section className="stack" aria-label={t("curation.diff.field")}>
      <div className="row small flex-wrap gap-2">
        {first ? null : (
          <>
            <Chip on={!all} href={here}>
              {t("curation.view.changed", { n: changes })}
            </Chip>
            <Chip on={all} href={`${here}?isian=semua`}>
              {t("curation.view.all", { n: rows.length + 1 })}
            </Chip>
          </>
        )}
        <span className="fill" />
        <span className="tiny quiet">
          {first
            ? t("curation.view.first")
            : t("curation.view.compared", { before: versions.before ?? 0, after: versions.after })}
        </span>
      </div>
      {shown.length === 0 && !photos.changed ? <p className="quiet">{t("curation.diff.none")}</p> : null}
      <Differences rows={shown} photos={photos} first={first} photosToo={first || all || photos.changed} talk={talk} />
    </section>
  );
}

/** Field beside field, old and new; at a first submission one column. */
export function Differences({
  rows,
  photos,
  first,
  photosToo,
  talk,
}: {
  rows: readonly Row[];
  photos: Photos;
  first: boolean;
  photosToo: boolean;
  /** Null where nobody speaks of a field. */
  talk: Talk | null;
}) {
  const { t } = useText();
  return (
    <div className={first ? "diff diff-one" : "diff"}>
      <span className="head">{t("curation.diff.field")}</span>
      {first ? null : <span className="head">{t("curation.diff.before")}</span>}
      <span className="head">{t(first ? "curation.diff.only" : "curation.diff.after")}</span>
      {photosToo ? <PhotoRow photos={photos} first={first} talk={talk} at={rows.length} /> : null}
      {rows.map((row, at) => (
        <Fragment key={row.key}>
          <span className="key">{row.label}</span>
          {first ? null : (
            <div className="before">
              <Words pieces={row.before} />
            </div>
          )}
          <div className="after">
            <Words pieces={row.after} />
            {row.note ? <span className="tiny lead"> {row.note}</span> : null}
            {talk ? (
              <FieldTalk
                talk={talk}
                at={at}
                field={row.key}
                label={row.label}
                value={row.value}
                suggestable={row.suggestable}
              />
            ) : null}
          </div>
        </Fragment>
      ))}
    </div>
  );
}

/**
 * Equal size on both sides, so that the eye compares like with like. `at` stands behind the fields: the form's list of
 * comments has no hole where the photos are not shown.
 */
function PhotoRow({ photos, first, talk, at }: { photos: Photos; first: boolean; talk: Talk | null; at: number }) {
  const { t } = useText();
  const side = (pictures: readonly PictureView[]) => (
    <div className="diff-photos">
      {pictures.map((picture) => (
        <Picture key={picture.sources[0]?.url ?? picture.alt} picture={picture} sizes="92px" />
      ))}
    </div>
  );
  return (
    <>
      <span className="key">{t("curation.field.photos")}</span>
      {first ? null : <div className="before">{side(photos.before)}</div>}
      <div className="after">
        {side(photos.after)}
        {talk ? (
          <FieldTalk
            talk={talk}
            at={at}
            field="photos"
            label={t("curation.field.photos")}
            value=""
            suggestable={false}
          />
        ) : null}
      </div>
    </>
  );
}

/** Pieces of a text as a reader sees them; `none` says nothing where there is nothing. */
export function Words({ pieces, none = false }: { pieces: readonly Piece[]; none?: boolean }) {
  const { t } = useText();
  if (pieces.every(({ text }) => text === ""))
    return none ? null : <span className="quiet">{t("curation.diff.empty")}</span>;
  const tags = { same: Fragment, gone: "del", new: "ins" } as const;
  let at = 0;
  return pieces.map(({ kind, text }) => {
    const Tag = tags[kind];
    at += text.length;
    return <Tag key={`${at}${kind}`}>{text}</Tag>;
  });
}
