import { Fragment } from "react";
import { useText } from "#app/i18n/react.tsx";
import { Disclosure } from "#app/ui/Dialog.tsx";
import { StatusBadge } from "#app/ui/StatusBadge.tsx";
import { Words } from "./Compare.tsx";
import { Decision } from "./Decision.tsx";
import type { VersionView } from "./versions.view.ts";

/** The versions of one product, the newest first and open: what changed, what was decided, in whose words. */
export function VersionList({ versions, turn }: { versions: readonly VersionView[]; turn: "reader" | "other" }) {
  const { t } = useText();
  if (versions.length === 0) return <p className="quiet">{t("curation.versions.none")}</p>;
  return (
    <ol className="stack gap-4" reversed>
      {versions.map((version, at) => (
        <li key={version.id} className="card card-pad stack gap-3">
          <header className="stack gap-1.5">
            <h2 className="row flex-wrap gap-2 text-lg">
              {t("curation.versions.number", { n: version.number })}
              <StatusBadge
                flow="listingVersion"
                state={version.state}
                turn={version.state === "returned" ? turn : "other"}
              />
            </h2>
            <p className="tiny quiet">{[version.sent, version.weight].filter(Boolean).join(" · ")}</p>
          </header>
          {version.decisions.map((decision) => (
            <Decision key={decision.when} decision={decision} />
          ))}
          {version.words.map((word) => (
            <p key={word.id} className="small">
              <b>{word.label}.</b> {word.text} <Words pieces={word.suggested} none />
            </p>
          ))}
          <Disclosure open={at === 0 && !version.first} summary={<Changes version={version} />}>
            <Rows version={version} />
          </Disclosure>
        </li>
      ))}
    </ol>
  );
}

function Changes({ version }: { version: VersionView }) {
  const { t } = useText();
  const n = version.rows.length + (version.photosChanged ? 1 : 0);
  return (
    <span className="small">
      {version.first ? t("curation.versions.first") : t("curation.versions.changed", { n })}
    </span>
  );
}

function Rows({ version }: { version: VersionView }) {
  const { t } = useText();
  return (
    <div className={version.first ? "diff diff-one" : "diff"}>
      <span className="head">{t("curation.diff.field")}</span>
      {version.first ? null : <span className="head">{t("curation.versions.before")}</span>}
      <span className="head">{t("curation.versions.after")}</span>
      {version.photosChanged ? (
        <>
          <span className="key">{t("curation.field.photos")}</span>
          <div className="before">{t("curation.versions.photos.before")}</div>
          <div className="after">{t("curation.versions.photos.after")}</div>
        </>
      ) : null}
      {version.rows.map((row) => (
        <Fragment key={row.key}>
          <span className="key">{row.label}</span>
          {version.first ? null : (
            <div className="before">
              <Words pieces={row.before} />
            </div>
          )}
          <div className="after">
            <Words pieces={row.after} />
          </div>
        </Fragment>
      ))}
    </div>
  );
}
