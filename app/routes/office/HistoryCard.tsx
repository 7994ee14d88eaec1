import { useText } from "#app/i18n/react.tsx";
import { LinkButton } from "#app/ui/Button.tsx";
import { Card } from "#app/ui/Card.tsx";
import { Chip } from "#app/ui/Chip.tsx";
import { History } from "#app/ui/Timeline.tsx";
import { addressOf } from "./asked.ts";
import type { historyOf } from "./happenings.server.ts";

type Told = Awaited<ReturnType<typeof historyOf>>;

/** One timeline for all that concerns a record, with a filter by kind. */
export function HistoryCard({ history, path }: { history: Told; path: string }) {
  const { t } = useText();
  const { group, groups, entries, older } = history;
  return (
    <Card>
      <section id="riwayat" aria-labelledby="riwayat-judul" className="stack">
        <h2 className="text-lg" id="riwayat-judul">
          {t("office.history.title")}
        </h2>
        <nav className="row flex-wrap gap-2" aria-label={t("office.history.filter")}>
          <Chip on={group === null} aria-current={group === null ? "true" : undefined} href={`${path}#riwayat`}>
            {t("office.history.all")}
          </Chip>
          {groups.map((each) => (
            <Chip
              key={each}
              on={group === each}
              aria-current={group === each ? "true" : undefined}
              href={`${addressOf(path, { jenis: each })}#riwayat`}
            >
              {t(`office.history.group.${each}`)}
            </Chip>
          ))}
        </nav>
        {entries.length === 0 ? <p className="quiet">{t("office.history.none")}</p> : <History entries={entries} />}
        {older ? (
          <span>
            <LinkButton tone="out" size="sm" href={`${addressOf(path, { jenis: group, sesudah: older })}#riwayat`}>
              {t("office.history.older")}
            </LinkButton>
          </span>
        ) : null}
      </section>
    </Card>
  );
}
