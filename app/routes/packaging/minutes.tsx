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
import { minutesOf } from "./minutes.view.ts";

export const handle = { slim: true };

export async function loader({ request, params }: LoaderFunctionArgs) {
  const person = await requireRole(request, ...packagingRoles);
  const page = found(await jobPage(person, uuidParam(params["id"])));
  const lot = found(page.lots[0]);
  const t = translator(person.language);
  const names = await namesOf(peopleOf(page));
  const job = jobView(page, t, (id) => (id && names.get(id)) || t("packaging.by.other"));
  return {
    ...{ id: job.id, number: job.number, lot: lot.code, code: lotCode(lot.code) },
    minutes: found(minutesOf(job, lot.code, t)),
  };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.minutes.number} · UKM Mart` }];

/** The minutes of a hand-over (BAST), A4, to be signed by both sides. */
export default function Minutes() {
  const { id, number, lot, minutes, code } = useLoaderData<typeof loader>();
  const { t } = useText();
  return (
    <>
      <OfficeHead title={t("packaging.minutes")}>
        <LinkButton tone="ghost" icon="arrow-left" href={paths.packaging.job(id)}>
          {number}
        </LinkButton>
        <LinkButton tone="out" icon="download" href={paths.packaging.minutesSheet(id)}>
          {t("packaging.minutes.sheet")}
        </LinkButton>
      </OfficeHead>
      <OfficeBody>
        <p className="small quiet screen-only">{t("packaging.printHint")}</p>
        <article className="paper paper-a4">
          <header className="paper-head">
            <p className="text-xl font-display">{t("packaging.title")}</p>
            <div className="text-right">
              <h2 className="text-xl">{t("packaging.minutes.long")}</h2>
              <p className="num">{minutes.number}</p>
            </div>
          </header>
          <p>{minutes.text}</p>
          <Facts
            facts={minutes.lines.map(({ key, label, value }) => ({
              ...{ key, label },
              value: styled.has(key) && value ? <span className={styled.get(key)}>{value}</span> : value,
            }))}
          />
          <div className="signs">
            {minutes.signs.map((sign) => (
              <Sign key={sign.title} {...sign} />
            ))}
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

const styled: ReadonlyMap<string, string> = new Map([
  ["enterprise", "font-strong"],
  ["job", "num"],
  ["lot", "num"],
]);

function Sign({ title, name, role }: { title: string; name: string; role: string }) {
  return (
    <div>
      <p>{title}</p>
      <p className="sign-line font-strong">{name}</p>
      <p className="small">{role}</p>
    </div>
  );
}
