import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { Link, useActionData, useLoaderData } from "@remix-run/react";
import { hasRole } from "#app/core/actor.ts";
import { paths } from "#app/core/paths.ts";
import { formatDate, formatDay } from "#app/core/time.ts";
import { requireRole } from "#app/domain/accounts/accounts.server.ts";
import { regionNames } from "#app/domain/places/places.server.ts";
import { moveRound, roundSheet, saveRound } from "#app/domain/services/services.server.ts";
import { moveRoundSchema, roundSchema } from "#app/domain/services/services.ts";
import { useText } from "#app/i18n/react.tsx";
import { clock } from "#app/platform/clock.server.ts";
import { answer, readFormData, readPosted } from "#app/platform/http/form.server.ts";
import { found, uuidParam } from "#app/platform/http/found.server.ts";
import { ActionBar } from "#app/ui/ActionBar.tsx";
import { LinkButton } from "#app/ui/Button.tsx";
import { Card } from "#app/ui/Card.tsx";
import { ErrorSummary } from "#app/ui/ErrorSummary.tsx";
import { OfficeBody, OfficeHead } from "#app/ui/frames/OfficeFrame.tsx";
import { Notice } from "#app/ui/Notice.tsx";
import { StatusBadge } from "#app/ui/StatusBadge.tsx";
import { Table } from "#app/ui/Table.tsx";
import { serviceRoles } from "../../staff.server.ts";
import { Criteria } from "./Criteria.tsx";
import { RoundForm } from "./RoundForm.tsx";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const person = await requireRole(request, ...serviceRoles);
  const sheet = found(await roundSheet(person, uuidParam(params["id"]), clock.now()));
  const { closesOn, applicants, applications: _, ...round } = sheet;
  const regions = await regionNames(applicants.map(({ regionCode }) => regionCode));
  return {
    round: { ...round, closesOn: closesOn.toISOString().slice(0, 10), until: formatDay(closesOn, person.language) },
    applicants: applicants.map(({ appliedAt, regionCode, ...one }) => ({
      ...{ ...one, applied: formatDate(appliedAt, person.language), region: regions.get(regionCode) ?? "" },
    })),
    writes: hasRole(person, "staff") && sheet.state === "draft",
    saved: new URL(request.url).searchParams.get("selesai") === "ya",
  };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const person = await requireRole(request, "staff", "head");
  const id = uuidParam(params["id"]);
  const body = await readPosted(request);
  if (!body.ok) return body.reply;
  const now = clock.now();
  const then = () => redirect(`${paths.office.round(id)}?selesai=ya`, 303);
  if (body.posted.has("action")) {
    const form = readFormData(body.posted, moveRoundSchema);
    if (!form.ok) return form.reply;
    return answer(await moveRound(person, { id, action: form.value.action, now }), { form: form.form, then });
  }
  const form = readFormData(body.posted, roundSchema);
  if (!form.ok) return form.reply;
  return answer(await saveRound(person, { id, wish: form.value, now }), { form: form.form, then });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.round.title} · UKM Mart` }];

export default function Round() {
  const { round, applicants, writes, saved } = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>()?.form;
  const { t } = useText();
  const moving = form?.values["action"] !== undefined;
  return (
    <>
      <OfficeHead title={round.title}>
        <StatusBadge flow="selectionRound" state={round.state} />
        <LinkButton tone="out" icon="arrow-left" href={paths.office.selection()}>
          {t("selection.title")}
        </LinkButton>
      </OfficeHead>
      <OfficeBody>
        {saved && !form ? <Notice tone="ok">{t("selection.saved")}</Notice> : null}
        {moving ? <ErrorSummary form={form} labels={{}} /> : null}
        <Card>
          <form method="post">
            <ActionBar flow="selectionRound" choices={round.choices} tones={{ close: "out" }}>
              <span>
                {t("selection.until", { day: round.until })}
                {round.places === null ? "" : `, ${t("selection.places", { n: round.places })}`}
              </span>
            </ActionBar>
          </form>
        </Card>
        {writes ? (
          <Card>
            <RoundForm form={moving ? undefined : form} round={round} />
          </Card>
        ) : (
          <>
            <p className="max-w-line whitespace-pre-line">{round.about}</p>
            <Criteria criteria={round.criteria} />
          </>
        )}
        <h2 className="text-xl">{t("selection.applicants", { n: applicants.length })}</h2>
        <Table
          brief
          nothing={{ title: t("selection.noApplicants"), text: t("selection.noApplicantsText") }}
          caption={t("selection.applicants", { n: applicants.length })}
          rows={applicants}
          rowKey={(row) => row.id}
          columns={[
            {
              key: "name",
              head: t("selection.col.name"),
              phone: "title",
              cell: (row) => (
                <Link to={paths.office.applicant(round.id, row.id)} className="font-strong">
                  {row.name}
                </Link>
              ),
            },
            { key: "region", head: t("selection.col.region"), cell: (row) => row.region },
            { key: "applied", head: t("selection.col.applied"), cell: (row) => row.applied },
            {
              key: "state",
              head: t("selection.col.state"),
              cell: (row) => <StatusBadge flow="selectionApplication" state={row.state} />,
            },
            {
              key: "score",
              head: t("selection.col.score"),
              right: true,
              cell: (row) => (row.total === null ? t("selection.noScore") : t("selection.total", { n: row.total })),
            },
          ]}
        />
      </OfficeBody>
    </>
  );
}
