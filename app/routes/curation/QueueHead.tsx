import { paths } from "#app/core/paths.ts";
import { type QueueFilter, queueFilters } from "#app/domain/curation/curation.ts";
import { useText } from "#app/i18n/react.tsx";
import { Chip } from "#app/ui/Chip.tsx";
import { OfficeHead } from "#app/ui/frames/OfficeFrame.tsx";
import { Icon } from "#app/ui/Icon.tsx";
import { type Asked, queueAddress } from "./asked.ts";
import { KeysHelp } from "./KeysHelp.tsx";
import { type SavedView, ViewChips, viewHere } from "./SavedViews.tsx";

type Counts = Readonly<Record<QueueFilter, number>>;

/** The same head on the queue and on every review: how much waits, a search, the keys. */
export function QueueHead({
  counts,
  asked,
  views = [],
}: {
  counts: Counts;
  asked?: Asked;
  views?: readonly SavedView[];
}) {
  const { t } = useText();
  const here = asked && viewHere(views, asked);
  return (
    <OfficeHead title={t("curation.title")}>
      <nav className="row flex-wrap gap-2" aria-label={t("curation.queue")}>
        {queueFilters.map((filter) => (
          <Chip
            key={filter}
            on={!here && asked?.filter === filter}
            aria-current={!here && asked?.filter === filter ? "true" : undefined}
            href={queueAddress(paths.curation.queue(), { filter })}
          >
            {t(`curation.filter.${filter}`, { n: counts[filter] })}
          </Chip>
        ))}
        <Chip href={paths.curation.history()}>{t("curation.history")}</Chip>
        <Chip href={paths.curation.checklists()}>{t("curation.lists")}</Chip>
        <Chip href={paths.curation.measures()}>{t("curation.measures")}</Chip>
      </nav>
      <ViewChips views={views} here={here} />
      <search>
        <form className="search" action={paths.curation.queue()} method="get">
          <label className="visually-hidden" htmlFor="q">
            {t("curation.search")}
          </label>
          {asked && asked.filter !== "waiting" ? <input type="hidden" name="saring" value={asked.filter} /> : null}
          <Icon name="search" />
          <input
            className="input"
            id="q"
            name="q"
            type="search"
            maxLength={80}
            defaultValue={asked?.search}
            placeholder={t("curation.search")}
          />
        </form>
      </search>
      <KeysHelp />
    </OfficeHead>
  );
}
