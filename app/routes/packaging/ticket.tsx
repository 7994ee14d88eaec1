import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { paths } from "#app/core/paths.ts";
import { namesOf, requireRole } from "#app/domain/accounts/accounts.server.ts";
import { jobPage, ticketCode } from "#app/domain/packaging/packaging.server.ts";
import { translator } from "#app/i18n/index.ts";
import { useText } from "#app/i18n/react.tsx";
import { found, uuidParam } from "#app/platform/http/found.server.ts";
import { LinkButton } from "#app/ui/Button.tsx";
import { OfficeBody, OfficeHead } from "#app/ui/frames/OfficeFrame.tsx";
import { Qr } from "#app/ui/Qr.tsx";
import { packagingRoles } from "../staff.server.ts";
import { peopleOf } from "./history.view.ts";
import { JobFacts } from "./JobDetails.tsx";
import { jobView } from "./job.view.ts";

export const handle = { slim: true };

export async function loader({ request, params }: LoaderFunctionArgs) {
  const person = await requireRole(request, ...packagingRoles);
  const page = found(await jobPage(person, uuidParam(params["id"])));
  const t = translator(person.language);
  const names = await namesOf(peopleOf(page));
  return {
    job: jobView(page, t, (id) => (id && names.get(id)) || t("packaging.by.other")),
    code: ticketCode(page.id),
  };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.job.number} · UKM Mart` }];

/** A5, to lie beside the work: what is made, and a code that opens the job on a phone. */
export default function Ticket() {
  const { job, code } = useLoaderData<typeof loader>();
  const { t } = useText();
  const approved = job.proofs.find(({ tone }) => tone === "ok");
  return (
    <>
      <OfficeHead title={t("packaging.ticket")}>
        <LinkButton tone="ghost" icon="arrow-left" href={paths.packaging.job(job.id)}>
          {job.number}
        </LinkButton>
      </OfficeHead>
      <OfficeBody>
        <p className="small quiet screen-only">{t("packaging.printHint")}</p>
        <article className="paper paper-a5">
          <header className="paper-head">
            <div>
              <p className="num font-strong">{job.number}</p>
              <h2 className="text-xl">{job.title}</h2>
              <p>{job.enterprise}</p>
            </div>
            <Qr drawing={code} label={t("packaging.ticket.code", { number: job.number })} />
          </header>
          <JobFacts job={job} />
          {approved ? (
            <p>
              <b>{t("packaging.proof", { n: approved.number })}</b>, {approved.became}{" "}
              <span className="num">{approved.fingerprint}</span>
            </p>
          ) : (
            <p className="font-strong">{t("packaging.ticket.noProof")}</p>
          )}
          <ul className="paper-checks">
            {job.materials.map(({ id, name, needed, unit }) => (
              <li key={id}>{t("packaging.ticket.material", { name, n: needed, unit })}</li>
            ))}
          </ul>
        </article>
      </OfficeBody>
    </>
  );
}
