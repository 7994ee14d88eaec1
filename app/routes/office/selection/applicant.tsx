import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { hasRole } from "#app/core/actor.ts";
import { paths } from "#app/core/paths.ts";
import { formatMoment } from "#app/core/time.ts";
import { requireRole } from "#app/domain/accounts/accounts.server.ts";
import { findEnterprises } from "#app/domain/enterprises/enterprises.server.ts";
import { regionNames } from "#app/domain/places/places.server.ts";
import { applicationSheet } from "#app/domain/services/services.server.ts";
import { useText } from "#app/i18n/react.tsx";
import { clock } from "#app/platform/clock.server.ts";
import { found, uuidParam } from "#app/platform/http/found.server.ts";
import { LinkButton } from "#app/ui/Button.tsx";
import { Facts } from "#app/ui/Facts.tsx";
import { OfficeBody, OfficeHead } from "#app/ui/frames/OfficeFrame.tsx";
import { Notice } from "#app/ui/Notice.tsx";
import { StatusBadge } from "#app/ui/StatusBadge.tsx";
import { serviceRoles, servingRoles } from "../../staff.server.ts";
import { askedIn } from "../asked.ts";
import { AnswerForm, MarksForm } from "./ApplicantForms.tsx";
import { actOnApplicant } from "./applicant.act.server.ts";
import { OnboardForm } from "./OnboardForm.tsx";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const person = await requireRole(request, ...serviceRoles);
  const ids = { roundId: uuidParam(params["id"]), id: uuidParam(params["pelamar"]) };
  const { appliedAt, decidedAt: _, ...sheet } = found(await applicationSheet(person, { ...ids, now: clock.now() }));
  const region = (await regionNames([sheet.regionCode])).get(sheet.regionCode) ?? "";
  const serves = hasRole(person, ...servingRoles);
  const { q } = askedIn(request.url);
  return {
    q,
    known: serves && sheet.state === "accepted" && !sheet.enterpriseId ? await resembling(q || sheet.businessName) : [],
    sheet: { ...sheet, region, applied: formatMoment(appliedAt, person.language) },
    serves,
    saved: new URL(request.url).searchParams.get("selesai") === "ya",
  };
}

const CHOICES = 6;

/** Businesses of the registry she may belong to already: by what is asked for, else by the name she told. */
async function resembling(text: string) {
  const { lines } = await findEnterprises({ text, after: null });
  return lines.slice(0, CHOICES).map(({ id, name, owner }) => ({ id, name, owner }));
}

export async function action({ request, params }: ActionFunctionArgs) {
  const person = await requireRole(request, ...servingRoles);
  const ids = { roundId: uuidParam(params["id"]), id: uuidParam(params["pelamar"]) };
  found(await applicationSheet(person, { ...ids, now: clock.now() }));
  return actOnApplicant(person, ids, request);
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.sheet.businessName} · UKM Mart` }];

export default function Applicant() {
  const { sheet, q, known, serves, saved } = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>()?.form;
  const { t } = useText();
  const formOf = (part: string) => (form?.values["part"] === part ? form : undefined);
  const open = sheet.state === "submitted" || sheet.state === "waiting";
  return (
    <>
      <OfficeHead title={sheet.businessName}>
        <StatusBadge flow="selectionApplication" state={sheet.state} />
        <LinkButton tone="out" icon="arrow-left" href={paths.office.round(sheet.roundId)}>
          {sheet.title}
        </LinkButton>
      </OfficeHead>
      <OfficeBody>
        {saved && !form ? <Notice tone="ok">{t("selection.saved")}</Notice> : null}
        <Facts
          facts={[
            { key: "person", label: t("selection.applicant"), value: sheet.person.name },
            {
              key: "phone",
              label: t("selection.phone"),
              value: sheet.phone && <span className="num">{sheet.phone}</span>,
            },
            { key: "email", label: t("selection.email"), value: sheet.person.email ?? "" },
            { key: "region", label: t("selection.col.region"), value: sheet.region },
            { key: "applied", label: t("selection.col.applied"), value: sheet.applied },
            {
              key: "total",
              label: t("selection.col.score"),
              value: sheet.total === null ? t("selection.noScore") : t("selection.total", { n: sheet.total }),
            },
            { key: "reason", label: t("selection.reason"), value: sheet.reason ?? "" },
          ]}
        />
        <section className="stack gap-2">
          <h2 className="text-xl">{t("selection.goods")}</h2>
          <p className="max-w-line whitespace-pre-line">{sheet.goods}</p>
        </section>
        <MarksForm sheet={sheet} form={formOf("marks")} open={serves && open} />
        {serves ? <AnswerForm sheet={sheet} form={formOf("answer")} /> : null}
        {serves && sheet.state === "accepted" ? (
          <OnboardForm sheet={sheet} q={q} known={known} form={formOf("onboard")} />
        ) : null}
        {sheet.caseId && sheet.enterpriseId ? (
          <p className="row flex-wrap gap-2">
            <LinkButton tone="out" href={paths.office.enterprise(sheet.enterpriseId)}>
              {sheet.enterprise ?? t("selection.enterprise")}
            </LinkButton>
            <LinkButton tone="out" href={paths.office.case(sheet.caseId)}>
              {t("selection.case")}
            </LinkButton>
          </p>
        ) : null}
      </OfficeBody>
    </>
  );
}
