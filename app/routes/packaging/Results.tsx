import { paths } from "#app/core/paths.ts";
import { useText } from "#app/i18n/react.tsx";
import { LinkButton } from "#app/ui/Button.tsx";
import { Facts } from "#app/ui/Facts.tsx";
import { Icon } from "#app/ui/Icon.tsx";
import type { JobView } from "./job.view.ts";
import { Part } from "./Part.tsx";

type Given = { job: JobView };

/** What the label record holds of what a label has to say, with the licences that will stand on it. */
export function LabelCheck({ job }: Given) {
  const { t } = useText();
  if (job.label.length === 0) return null;
  const done = job.label.filter(({ ok }) => ok).length;
  return (
    <Part id="label" title={t("packaging.labelCheck", { n: done, of: job.label.length })}>
      <ul className="grid grid-cols-2 gap-x-4 gap-y-2">
        {job.label.map(({ item, ok, words }) => (
          <li key={item} className={ok ? "row gap-2" : "row gap-2 font-strong text-bad-ink"}>
            <Icon name={ok ? "check" : "x"} size={18} />
            {words}
            {ok ? null : <span className="visually-hidden">{t("packaging.missing")}</span>}
          </li>
        ))}
      </ul>
      <ul className="stack gap-1 small">
        {job.licences.map(({ key, words, validity, ok }) => (
          <li key={key} className={ok ? "num" : "num font-strong text-bad-ink"}>
            {words}, {validity}
          </li>
        ))}
      </ul>
    </Part>
  );
}

/** The time log of the press and what the checks found. */
export function Printed({ job }: Given) {
  const { t } = useText();
  if (job.runs.length === 0) return null;
  return (
    <Part id="cetak" title={t("packaging.print")}>
      <ul className="stack gap-2">
        {job.runs.map(({ key, who, when, counted }) => (
          <li key={key}>
            {counted}
            <br />
            <span className="small quiet">
              {who}, {when}
            </span>
          </li>
        ))}
      </ul>
      <ul className="stack gap-2">
        {job.checks.map(({ key, passed, words, note }) => (
          <li key={key} className="row items-start gap-2">
            <Icon name={passed ? "check" : "x"} size={20} />
            <span className="fill">
              {words}
              {note ? <blockquote className="small">{note}</blockquote> : null}
            </span>
          </li>
        ))}
      </ul>
    </Part>
  );
}

export function Handed({ job }: Given) {
  const { t } = useText();
  const [handover] = job.handovers;
  if (!handover) return null;
  return (
    <Part id="serah" title={t("packaging.handOver")}>
      <Facts
        facts={[
          { key: "number", label: t("packaging.minutes"), value: <span className="num">{handover.number}</span> },
          { key: "pieces", label: t("packaging.quantity"), value: t("packaging.pieces", { count: handover.pieces }) },
          { key: "receiver", label: t("packaging.field.receiverName"), value: handover.receiver },
          { key: "when", label: t("packaging.handedOn"), value: handover.when },
          ...job.lots.map(({ code, href, words }) => ({
            key: code,
            label: t("packaging.lot"),
            value: (
              <>
                <a className="num" href={href}>
                  {code}
                </a>
                , {words}
              </>
            ),
          })),
        ]}
      />
      <span>
        <LinkButton tone="out" size="sm" icon="download" href={paths.packaging.minutesSheet(job.id)}>
          {t("packaging.minutes.sheet")}
        </LinkButton>
      </span>
    </Part>
  );
}
