import { Link } from "@remix-run/react";
import { paths } from "#app/core/paths.ts";
import { useText } from "#app/i18n/react.tsx";
import { Picture, type PictureView } from "#app/ui/Picture.tsx";
import { Pill } from "#app/ui/StatusBadge.tsx";
import type { DueView } from "./due.ts";

export type QueueRow = {
  versionId: string;
  name: string;
  enterpriseName: string;
  picture: PictureView | null;
  due: DueView;
};

/** The queue beside a review: J and K walk along it. */
export function QueueList({ rows, current }: { rows: readonly QueueRow[]; current: string }) {
  const { t } = useText();
  return (
    <nav className="beside" aria-label={t("curation.queue")}>
      <p className="row tiny quiet gap-2 px-4 pt-3 pb-2">
        <span className="fill">{t("curation.queue.order")}</span>
        <kbd>J</kbd>
        <kbd>K</kbd>
      </p>
      <ol className="queue">
        {rows.map((row) => (
          <li key={row.versionId}>
            <span className="queue-thumb">
              {row.picture ? <Picture picture={row.picture} sizes="44px" alt="" /> : null}
            </span>
            <span className="fill">
              <Link
                to={paths.curation.review(row.versionId)}
                aria-current={row.versionId === current ? "true" : undefined}
                className="small font-strong text-ink no-underline"
                data-queue
              >
                {row.name}
              </Link>
              <br />
              <span className="tiny quiet">{row.enterpriseName}</span>
              <br />
              <Pill tone={row.due.tone} icon={row.due.late ? "clock-alert" : "hourglass"}>
                {row.due.words}
              </Pill>
            </span>
          </li>
        ))}
      </ol>
    </nav>
  );
}
