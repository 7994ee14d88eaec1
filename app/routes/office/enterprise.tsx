import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { hasRole } from "#app/core/actor.ts";
import { paths } from "#app/core/paths.ts";
import { formatDate } from "#app/core/time.ts";
import { namesOf, requireRole } from "#app/domain/accounts/accounts.server.ts";
import { ownProducts } from "#app/domain/catalog/catalog.server.ts";
import { consentsOf, enterpriseRecord, setConsent } from "#app/domain/enterprises/enterprises.server.ts";
import { consentSchema } from "#app/domain/enterprises/enterprises.ts";
import { licencesOf, voidableBy } from "#app/domain/licences/licences.server.ts";
import { regionByCode } from "#app/domain/places/places.server.ts";
import { serviceCases } from "#app/domain/services/services.server.ts";
import { useText } from "#app/i18n/react.tsx";
import { clock } from "#app/platform/clock.server.ts";
import { answer, readForm } from "#app/platform/http/form.server.ts";
import { found, uuidParam } from "#app/platform/http/found.server.ts";
import { LinkButton } from "#app/ui/Button.tsx";
import { ErrorSummary } from "#app/ui/ErrorSummary.tsx";
import { OfficeBody, OfficeHead } from "#app/ui/frames/OfficeFrame.tsx";
import { Notice } from "#app/ui/Notice.tsx";
import { serviceRoles, servingRoles } from "../staff.server.ts";
import { CaseList } from "./CaseTable.tsx";
import { caseLines } from "./case.view.server.ts";
import { Consents, EnterpriseFacts, OwnGoods, OwnLicences } from "./EnterpriseParts.tsx";
import { HistoryCard } from "./HistoryCard.tsx";
import { historyOf } from "./happenings.server.ts";
import { licenceLines } from "./licence.view.server.ts";
import { Part } from "./Part.tsx";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const person = await requireRole(request, ...serviceRoles);
  const { language } = person;
  const id = uuidParam(params["id"]);
  const record = found(await enterpriseRecord(person, id));
  const now = clock.now();
  const query = new URL(request.url).searchParams;
  const [products, licences, consents, { cases }, history, region] = await Promise.all([
    ownProducts(id),
    licencesOf(id),
    consentsOf(id),
    serviceCases(person, { enterpriseId: id, now }),
    historyOf({ kind: "enterprise", id }, query, language),
    regionByCode(record.regionCode),
  ]);
  const people = await namesOf(consents.flatMap(({ byId }) => byId ?? []));
  return {
    record: { ...record, scaleAt: null, createdAt: formatDate(record.createdAt, language), region: region?.name ?? "" },
    products,
    licences: licenceLines(licences, person),
    voidable: [
      ...(await voidableBy(
        person,
        licences.map((one) => one.id),
        now,
      )),
    ],
    consents: consents.map(({ use, given, at, byId }) => ({
      use,
      given,
      at: at && formatDate(at, language),
      by: (byId && people.get(byId)) ?? null,
    })),
    cases: caseLines(cases, now, language),
    history,
    serves: hasRole(person, ...servingRoles),
    saved: query.get("selesai") === "ya",
  };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const person = await requireRole(request, ...servingRoles);
  const enterpriseId = uuidParam(params["id"]);
  const form = await readForm(request, consentSchema);
  if (!form.ok) return form.reply;
  const result = await setConsent(person, { ...form.value, enterpriseId, now: clock.now() });
  return answer(result, {
    form: form.form,
    then: () => redirect(`${paths.office.enterprise(enterpriseId)}?selesai=ya#persetujuan`, 303),
  });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.record.name} · UKM Mart` }];

export default function Enterprise() {
  const { record, products, licences, voidable, consents, cases, history, serves, saved } =
    useLoaderData<typeof loader>();
  const form = useActionData<typeof action>()?.form;
  const { t } = useText();
  return (
    <>
      <OfficeHead title={record.name}>
        <LinkButton tone="out" icon="arrow-left" href={paths.office.enterprises()}>
          {t("enterprises.title")}
        </LinkButton>
        <LinkButton tone="out" icon="lock" href={paths.office.identity(record.id)}>
          {t("enterprises.identity.title")}
        </LinkButton>
        {serves ? (
          <LinkButton icon="plus" href={paths.office.newCase(record.id, "S1")}>
            {t("services.visit")}
          </LinkButton>
        ) : null}
      </OfficeHead>
      <OfficeBody>
        {saved && !form ? <Notice tone="ok">{t("office.saved")}</Notice> : null}
        <ErrorSummary form={form} />
        {record.scale === "medium" ? <Notice>{t("enterprises.medium")}</Notice> : null}
        <div className="office-cols">
          <div className="stack gap-6">
            <EnterpriseFacts record={record} />
            <Part id="layanan" title={t("services.title")}>
              <CaseList rows={cases} />
            </Part>
            <OwnGoods products={products} />
            <OwnLicences licences={licences} voidable={voidable} />
            <Consents consents={consents} serves={serves} />
          </div>
          <HistoryCard history={history} path={paths.office.enterprise(record.id)} />
        </div>
      </OfficeBody>
    </>
  );
}
