import { Link } from "@remix-run/react";
import { paths } from "#app/core/paths.ts";
import { useText } from "#app/i18n/react.tsx";
import { LinkButton } from "#app/ui/Button.tsx";
import { Notice } from "#app/ui/Notice.tsx";

/** What became of one ticked version; `why` it was left, or null. */
export type SaidLine = { versionId: string; name: string; why: string | null };

/** What became of every ticked change: passed and still to be taken back, or left with the reason. */
export function LightSaid({ lines }: { lines: readonly SaidLine[] }) {
  const { t } = useText();
  const passed = lines.filter(({ why }) => why === null);
  const left = lines.filter(({ why }) => why !== null);
  return (
    <div className="stack gap-4">
      {passed.length > 0 ? (
        <Notice tone="ok" icon="check">
          <p>{t("curation.light.passed", { n: passed.length })}</p>
          <Lines lines={passed} />
        </Notice>
      ) : null}
      {left.length > 0 ? (
        <Notice tone="todo" icon="circle-alert">
          <p>{t("curation.light.left", { n: left.length })}</p>
          <Lines lines={left} />
        </Notice>
      ) : null}
      <div>
        <LinkButton tone="out" href={`${paths.curation.queue()}?saring=light`}>
          {t("curation.light.back")}
        </LinkButton>
      </div>
    </div>
  );
}

function Lines({ lines }: { lines: readonly SaidLine[] }) {
  const { t } = useText();
  return (
    <ul className="stack gap-1 mt-2 small">
      {lines.map(({ versionId, name, why }) => (
        <li key={versionId}>
          <Link to={paths.curation.review(versionId)}>{name || t("curation.light.open")}</Link>
          {why ? `: ${why}` : null}
        </li>
      ))}
    </ul>
  );
}
