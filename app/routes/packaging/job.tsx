import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { paths } from "#app/core/paths.ts";
import { namesOf, requireRole } from "#app/domain/accounts/accounts.server.ts";
import { jobPage, materials, priceList } from "#app/domain/packaging/packaging.server.ts";
import { translator } from "#app/i18n/index.ts";
import { useText } from "#app/i18n/react.tsx";
import { clock } from "#app/platform/clock.server.ts";
import { found, uuidParam } from "#app/platform/http/found.server.ts";
import { LinkButton } from "#app/ui/Button.tsx";
import { OfficeBody, OfficeHead } from "#app/ui/frames/OfficeFrame.tsx";
import { Notice } from "#app/ui/Notice.tsx";
import { packagingRoles } from "../staff.server.ts";
import { actOn, sendArtwork } from "./act.server.ts";
import { jobHistory, peopleOf } from "./history.view.ts";
import { JobDetails } from "./JobDetails.tsx";
import { jobView } from "./job.view.ts";
import { NextStep } from "./NextStep.tsx";

export const handle = { slim: true };

export async function loader({ request, params }: LoaderFunctionArgs) {
  const person = await requireRole(request, ...packagingRoles);
  const page = found(await jobPage(person, uuidParam(params["id"])));
  const t = translator(person.language);
  const names = await namesOf(peopleOf(page));
  const nameOf = (id: string | null) => (id && names.get(id)) || t("packaging.by.other");
  const quoting = page.choices.some(({ action }) => action === "quote");
  const done = new URL(request.url).searchParams.get("selesai");
  return {
    job: jobView(page, t, nameOf),
    history: jobHistory(page, t, nameOf),
    choices: page.choices,
    works: person.roles.includes("operator") || person.roles.includes("designer"),
    shelf: quoting ? await materials() : [],
    prices: quoting ? await priceList(clock.now()) : [],
    said: done && /^\w{1,20}$/.test(done) ? t.lookup(`packaging.did.${done}`) : null,
  };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireRole(request, "operator", "designer");
  const id = uuidParam(params["id"]);
  found(await jobPage(actor, id));
  const here = paths.packaging.job(id);
  if (request.headers.get("content-type")?.startsWith("multipart/")) {
    return (await sendArtwork({ actor, id }, request)) ?? redirect(`${here}?selesai=sendProof`);
  }
  const posted = await request.formData().catch(() => new FormData());
  return (await actOn({ actor, id }, posted)) ?? redirect(`${here}?selesai=${String(posted.get("action"))}`);
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.job.number} · UKM Mart` }];

export default function Job() {
  const { job, history, choices, works, shelf, prices, said } = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>()?.form;
  const { t } = useText();
  return (
    <>
      <OfficeHead title={<span className="num">{job.number}</span>}>
        <LinkButton tone="ghost" icon="arrow-left" href={paths.packaging.board()}>
          {t("packaging.backToBoard")}
        </LinkButton>
        {job.handovers.length > 0 ? (
          <LinkButton tone="out" icon="file-text" href={paths.packaging.minutes(job.id)}>
            {t("packaging.minutes")}
          </LinkButton>
        ) : null}
        <LinkButton tone="out" icon="printer" href={paths.packaging.ticket(job.id)}>
          {t("packaging.ticket")}
        </LinkButton>
      </OfficeHead>
      <OfficeBody>
        {said && !form ? <Notice tone="ok">{said}</Notice> : null}
        <div className="job">
          <aside key={job.state}>
            <NextStep job={job} choices={choices} works={works} form={form} shelf={shelf} prices={prices} />
          </aside>
          <JobDetails job={job} history={history} works={works} form={form} />
        </div>
      </OfficeBody>
    </>
  );
}
