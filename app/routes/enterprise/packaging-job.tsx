import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { paths } from "#app/core/paths.ts";
import { namesOf, requireMember } from "#app/domain/accounts/accounts.server.ts";
import { ownJobPage } from "#app/domain/packaging/packaging.server.ts";
import { translator } from "#app/i18n/index.ts";
import { useText } from "#app/i18n/react.tsx";
import { found, uuidParam } from "#app/platform/http/found.server.ts";
import { ErrorSummary } from "#app/ui/ErrorSummary.tsx";
import { OwnerPage } from "#app/ui/frames/OwnerFrame.tsx";
import { Notice } from "#app/ui/Notice.tsx";
import { StatusBadge } from "#app/ui/StatusBadge.tsx";
import { Journey } from "#app/ui/Timeline.tsx";
import { actOn } from "../packaging/act.server.ts";
import { among, postedWith } from "../packaging/forms.ts";
import { peopleOf } from "../packaging/history.view.ts";
import { JobFacts, Money } from "../packaging/JobDetails.tsx";
import { jobView } from "../packaging/job.view.ts";
import { Part } from "../packaging/Part.tsx";
import { ReasonForm } from "../packaging/ReasonForms.tsx";
import { Handed } from "../packaging/Results.tsx";
import { OwnStep } from "./PackagingStep.tsx";
import { jobJourney, turnOf } from "./packaging.view.ts";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { actor, enterpriseId } = await requireMember(request, "catalog");
  const page = found(await ownJobPage(actor, enterpriseId, uuidParam(params["id"])));
  const t = translator(actor.language);
  const names = await namesOf(peopleOf(page));
  const done = new URL(request.url).searchParams.get("selesai");
  return {
    job: jobView(page, t, (id) => (id && names.get(id)) || t("packaging.by.other")),
    turn: turnOf(page.state),
    choices: page.choices,
    steps: jobJourney(page, t),
    said: done && /^\w{1,20}$/.test(done) ? t.lookup(`packaging.own.done.${done}`) : null,
  };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { actor, enterpriseId } = await requireMember(request, "catalog");
  const id = uuidParam(params["id"]);
  found(await ownJobPage(actor, enterpriseId, id));
  const posted = await request.formData().catch(() => new FormData());
  const here = paths.enterprise.packagingJob(id);
  return (await actOn({ actor, id }, posted)) ?? redirect(`${here}?selesai=${String(posted.get("action"))}`);
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.job.number} · UKM Mart` }];

export default function OwnJob() {
  const { job, turn, choices, steps, said } = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>()?.form;
  const { t } = useText();
  return (
    <OwnerPage title={job.number} back={{ href: paths.enterprise.packaging(), label: t("packaging.own.back") }}>
      {said && !form ? <Notice tone="ok">{said}</Notice> : null}
      <ErrorSummary form={form} labels={{ note: t("packaging.own.changes") }} />
      <div className="grid gap-2">
        <h1 className="text-2xl">{job.title}</h1>
        <span>
          <StatusBadge flow="packagingJob" state={job.state} turn={turn} />
        </span>
        <p className="small quiet">{t("packaging.own.asked", { day: job.requested, n: job.quantity })}</p>
      </div>
      <OwnStep key={job.state} job={job} choices={choices} form={form} />
      <Handed job={job} />
      <Part id="perjalanan" title={t("packaging.own.way")}>
        <Journey steps={steps} />
      </Part>
      {job.state === "quoted" ? null : <Money job={job} />}
      <Part id="permintaan" title={t("packaging.own.request")}>
        <JobFacts job={job} />
      </Part>
      <ReasonForm action="cancel" choices={among(choices, "cancel")} form={postedWith(form, "cancel")} />
    </OwnerPage>
  );
}
