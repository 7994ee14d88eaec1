import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { paths } from "#app/core/paths.ts";
import { namesOf, requireRole } from "#app/domain/accounts/accounts.server.ts";
import { jobPage, lotCode } from "#app/domain/packaging/packaging.server.ts";
import { FAULTS_WORKING_DAYS } from "#app/domain/packaging/packaging.ts";
import { translator } from "#app/i18n/index.ts";
import { useText } from "#app/i18n/react.tsx";
import { found, uuidParam } from "#app/platform/http/found.server.ts";
import { LinkButton } from "#app/ui/Button.tsx";
import { Facts } from "#app/ui/Facts.tsx";
import { OfficeBody, OfficeHead } from "#app/ui/frames/OfficeFrame.tsx";
import { Qr } from "#app/ui/Qr.tsx";
import { packagingRoles } from "../staff.server.ts";
import { peopleOf } from "./history.view.ts";
import { jobView } from "./job.view.ts";

export const handle = { slim: true };

export async function loader({ request, params }: LoaderFunctionArgs) {
  const person = await requireRole(request, ...packagingRoles);
  const page = found(await jobPage(person, uuidParam(params["id"])));
  const lot = found(page.lots[0]);
  const t = translator(person.language);
  const names = await namesOf(peopleOf(page));
  const job = jobView(page, t, (id) => (id && names.get(id)) || t("packaging.by.other"));
  return { job, lot: lot.code, handover: found(job.handovers[0]), code: lotCode(lot.code) };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.handover.number} · UKM Mart` }];

/** The minutes of a hand-over (BAST), A4, to be signed by both sides. */
export default function Minutes() {
  const { job, lot, handover, code } = useLoaderData<typeof loader>();
  const { t } = useText();
  const check = job.checks.findLast(({ passed }) => passed);
  const counted = job.runs.map(({ counted: words }) => words).join("; ");
  return (
    <>
      <OfficeHead title={t("packaging.minutes")}>
        <LinkButton tone="ghost" icon="arrow-left" href={paths.packaging.job(job.id)}>
          {job.number}
        </LinkButton>
      </OfficeHead>
      <OfficeBody>
        <p className="small quiet screen-only">{t("packaging.printHint")}</p>
        <article className="paper paper-a4">
          <header className="paper-head">
            <p className="text-xl font-display">{t("packaging.title")}</p>
            <div className="text-right">
              <h2 className="text-xl">{t("packaging.minutes.long")}</h2>
              <p className="num">{handover.number}</p>
            </div>
          </header>
          <p>{t("packaging.minutes.text", { when: handover.when })}</p>
          <Facts
            facts={[
              { key: "enterprise", label: t("packaging.enterprise"), value: <b>{job.enterprise}</b> },
              { key: "product", label: t("packaging.product"), value: job.title },
              { key: "job", label: t("packaging.number"), value: <span className="num">{job.number}</span> },
              { key: "lot", label: t("packaging.lot"), value: <span className="num">{lot}</span> },
              {
                key: "pieces",
                label: t("packaging.quantity"),
                value: t("packaging.pieces", { count: handover.pieces }),
              },
              { key: "counted", label: t("packaging.print"), value: counted },
              { key: "check", label: t("packaging.check"), value: check?.words },
              { key: "pays", label: t("packaging.ownerPays"), value: job.money?.pays },
              { key: "subsidy", label: t("packaging.subsidy"), value: job.money?.subsidy },
            ]}
          />
          <div className="signs">
            <Sign title={t("packaging.minutes.gives")} name={handover.by} role={t("packaging.operator")} />
            <Sign title={t("packaging.minutes.takes")} name={handover.receiver} role={job.enterprise} />
            <div>
              <p>{t("packaging.minutes.scan")}</p>
              <Qr drawing={code} label={t("packaging.minutes.code", { code: lot })} />
            </div>
          </div>
          <p className="small quiet">{t("packaging.minutes.faults", { n: FAULTS_WORKING_DAYS })}</p>
        </article>
      </OfficeBody>
    </>
  );
}

function Sign({ title, name, role }: { title: string; name: string; role: string }) {
  return (
    <div>
      <p>{title}</p>
      <p className="sign-line font-strong">{name}</p>
      <p className="small">{role}</p>
    </div>
  );
}
