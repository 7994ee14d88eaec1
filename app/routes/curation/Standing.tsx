import type { ReviewPage } from "#app/domain/curation/curation.server.ts";
import { useText } from "#app/i18n/react.tsx";
import { Notice } from "#app/ui/Notice.tsx";
import { Pill, StatusBadge } from "#app/ui/StatusBadge.tsx";
import type { DueView } from "./due.ts";

type Given = {
  name: string;
  about: string;
  state: string;
  due: DueView | null;
  seats: ReviewPage["seats"];
  seatsNeeded: number;
  lapsesAt: string | null;
};

/** What is judged, how pressing it is, and who sits at it. What another seat says is not shown. */
export function Standing({ name, about, state, due, seats, seatsNeeded, lapsesAt }: Given) {
  const { t } = useText();
  const numbers = Array.from({ length: seatsNeeded }, (_, index) => index + 1);
  const open = state === "submitted" || state === "inReview";
  return (
    <header className="stack gap-2">
      <h2 className="text-2xl">{name}</h2>
      <p className="small lead">{about}</p>
      <p className="row flex-wrap gap-2">
        <StatusBadge flow="listingVersion" state={state} turn="other" />
        {due ? (
          <Pill tone={due.tone} icon={due.late ? "clock-alert" : "hourglass"}>
            {due.words}
          </Pill>
        ) : null}
        {open
          ? numbers.map((seat) => (
              <SeatPill key={seat} seat={seat} held={seats.find((one) => one.seat === seat)} lapsesAt={lapsesAt} />
            ))
          : null}
      </p>
      {open && seatsNeeded > 1 ? <p className="tiny quiet">{t("curation.seat.blind")}</p> : null}
    </header>
  );
}

function SeatPill({
  seat,
  held,
  lapsesAt,
}: {
  seat: number;
  held?: ReviewPage["seats"][number];
  lapsesAt: string | null;
}) {
  const { t } = useText();
  if (!held) return <Pill tone="line">{t("curation.seat.free", { n: seat })}</Pill>;
  if (held.mine && lapsesAt) {
    return (
      <Pill tone="line" icon="user">
        {t("curation.seat.mine", { n: seat, time: lapsesAt })}
      </Pill>
    );
  }
  return (
    <Pill tone="line" icon="user">
      {t(`curation.seat.${held.state}`, { n: seat, name: held.mine ? t("curation.you") : held.curator })}
    </Pill>
  );
}

/** Said after an act, or instead of the bar's buttons. */
export function Said({ words }: { words: string | null }) {
  return words ? (
    <Notice tone="ok" icon="check">
      {words}
    </Notice>
  ) : null;
}
