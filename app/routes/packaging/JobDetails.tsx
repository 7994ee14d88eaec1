import type { FormState } from "#app/core/forms.ts";
import { paths } from "#app/core/paths.ts";
import { useText } from "#app/i18n/react.tsx";
import { Facts, Totals } from "#app/ui/Facts.tsx";
import { Icon } from "#app/ui/Icon.tsx";
import { History, type HistoryEntry } from "#app/ui/Timeline.tsx";
import { OptionsForm } from "./BriefForm.tsx";
import { postedWith } from "./forms.ts";
import type { JobView } from "./job.view.ts";
import { Part } from "./Part.tsx";
import { Proofs } from "./Proofs.tsx";
import { Handed, LabelCheck, Printed } from "./Results.tsx";

type Given = { job: JobView; history: readonly HistoryEntry[]; works: boolean; form?: FormState };

/** Everything known of a job, in the order in which it comes about. */
export function JobDetails({ job, history, works, form }: Given) {
  const { t } = useText();
  const changeable = works && job.running && job.options !== null && !job.handovers.length && !job.runs.length;
  return (
    <section className="stack gap-6">
      <header className="stack gap-1">
        <h2 className="text-2xl">{job.title}</h2>
        <p className="quiet">
          {job.enterprise}
          {job.sku ? <span className="num">, {job.sku}</span> : null}
          {job.slug ? (
            <>
              {" "}
              <a href={paths.shop.product(job.slug)}>{t("packaging.seeProduct")}</a>
            </>
          ) : null}
        </p>
      </header>
      <Proofs job={job} />
      <Part id="permintaan" title={t("packaging.brief")}>
        <JobFacts job={job} />
        {changeable ? <OptionsForm job={job} form={postedWith(form, "changeOptions")} /> : null}
      </Part>
      <LabelCheck job={job} />
      <Money job={job} />
      <Materials job={job} />
      <Printed job={job} />
      <Handed job={job} />
      <Part id="riwayat" title={t("packaging.history")}>
        <History entries={history} />
      </Part>
    </section>
  );
}

export function JobFacts({ job }: { job: JobView }) {
  const { t } = useText();
  const { options } = job;
  return (
    <Facts
      facts={[
        { key: "works", label: t("packaging.field.works"), value: job.works },
        { key: "form", label: t("packaging.field.form"), value: options && t(`packaging.form.${options.form}`) },
        { key: "material", label: t("packaging.field.material"), value: options?.material },
        { key: "size", label: t("packaging.field.size"), value: options?.size },
        { key: "colours", label: t("packaging.field.colours"), value: options?.colours },
        {
          key: "finish",
          label: t("packaging.field.finish"),
          value: options && t(`packaging.finish.${options.finish}`),
        },
        { key: "quantity", label: t("packaging.field.quantity"), value: job.quantity },
        { key: "goal", label: t("packaging.field.goal"), value: job.goal },
        { key: "wish", label: t("packaging.field.wish"), value: job.wish },
        { key: "requested", label: t("packaging.requestedOn"), value: job.requested },
        { key: "promised", label: t("packaging.promisedOn"), value: job.promised },
        { key: "operator", label: t("packaging.operator"), value: job.operator },
      ]}
    />
  );
}

export function Money({ job }: { job: JobView }) {
  const { t } = useText();
  if (!job.money) return null;
  const { lines, subsidy, pays } = job.money;
  const given = subsidy ? [{ key: "subsidy", label: t("packaging.subsidy"), value: `− ${subsidy}` }] : [];
  return (
    <Part id="biaya" title={t("packaging.quote")}>
      <Totals rows={[...lines, ...given]} sum={{ key: "pays", label: t("packaging.ownerPays"), value: pays }} />
      {job.cost ? <p className="small">{t("packaging.costSoFar", { amount: job.cost })}</p> : null}
    </Part>
  );
}

function Materials({ job }: { job: JobView }) {
  const { t } = useText();
  if (job.materials.length === 0 || job.runs.length > 0) return null;
  return (
    <Part id="bahan" title={t("packaging.materials")}>
      <ul className="stack gap-2">
        {job.materials.map(({ id, name, needed, onhand, unit, short, reorderAt }) => (
          <li key={id} className="row items-start gap-2">
            <Icon name={short > 0 ? "x" : "check"} size={20} />
            <span className="fill">
              {name}: {t("packaging.needed", { needed, onhand, unit })}
              {onhand <= reorderAt ? <b className="small"> {t("packaging.reorder")}</b> : null}
            </span>
          </li>
        ))}
      </ul>
    </Part>
  );
}
