import { Link } from "@remix-run/react";
import { paths } from "#app/core/paths.ts";
import { useText } from "#app/i18n/react.tsx";
import { Picture, type PictureView } from "#app/ui/Picture.tsx";
import { Pill, StatusBadge } from "#app/ui/StatusBadge.tsx";
import { Table } from "#app/ui/Table.tsx";
import type { DueView } from "./due.ts";

export type QueueTableRow = {
  versionId: string;
  name: string;
  enterpriseName: string;
  number: number;
  state: string;
  appeal: boolean;
  light: boolean;
  holders: readonly string[];
  picture: PictureView | null;
  due: DueView;
  age: string;
  /** A light change nobody sits at: may be passed together with others. */
  tickable: boolean;
};

/** What waits, the most urgent first; each row names its product, its day and who judges it. */
export function QueueTable({ rows }: { rows: readonly QueueTableRow[] }) {
  const { t } = useText();
  return (
    <Table
      caption={t("curation.queue.order")}
      rows={rows}
      rowKey={(row) => row.versionId}
      columns={[
        // No plain words as its head: on a phone the product then takes the whole width of its card.
        { key: "product", head: <>{t("curation.col.product")}</>, cell: (row) => <Product row={row} /> },
        {
          key: "due",
          head: t("curation.col.due"),
          cell: ({ due }) => (
            <Pill tone={due.tone} icon={due.late ? "clock-alert" : "hourglass"}>
              {due.words}
            </Pill>
          ),
        },
        { key: "state", head: t("curation.col.state"), cell: (row) => <State row={row} /> },
        {
          key: "holder",
          head: t("curation.col.holder"),
          cell: ({ holders }) => holders.join(", ") || <span className="quiet">{t("curation.nobody")}</span>,
        },
      ]}
    />
  );
}

function Product({ row }: { row: QueueTableRow }) {
  const { t } = useText();
  return (
    <span className="row">
      {row.tickable ? (
        <label className="queue-tick">
          <input type="checkbox" name="v" value={row.versionId} form="light" data-tick />
          <span className="visually-hidden">{t("curation.light.pick", { name: row.name })}</span>
        </label>
      ) : null}
      <span className="queue-thumb">{row.picture ? <Picture picture={row.picture} sizes="44px" alt="" /> : null}</span>
      <span className="fill">
        <Link to={paths.curation.review(row.versionId)} className="font-strong" data-queue>
          {row.name}
        </Link>
        <br />
        <span className="tiny quiet">
          {row.enterpriseName} · {t("curation.version", { n: row.number })} · {row.age}
        </span>
      </span>
    </span>
  );
}

function State({ row }: { row: QueueTableRow }) {
  const { t } = useText();
  return (
    <span className="row flex-wrap gap-2">
      <StatusBadge flow="listingVersion" state={row.state} />
      {row.appeal ? (
        <Pill tone="todo" icon="scale">
          {t("curation.appeal")}
        </Pill>
      ) : null}
      {row.light ? <Pill tone="mute">{t("curation.light")}</Pill> : null}
    </span>
  );
}
