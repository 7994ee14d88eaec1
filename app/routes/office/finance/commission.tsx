import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Link, useActionData, useLoaderData } from "@remix-run/react";
import { hasRole } from "#app/core/actor.ts";
import { paths } from "#app/core/paths.ts";
import { formatDate, witDay } from "#app/core/time.ts";
import { requireRole } from "#app/domain/accounts/accounts.server.ts";
import { categoryTree } from "#app/domain/catalog/catalog.server.ts";
import { termsInForce } from "#app/domain/enterprises/enterprises.server.ts";
import { commissionRates } from "#app/domain/orders/orders.server.ts";
import { percent } from "#app/domain/orders/orders.ts";
import { translator } from "#app/i18n/index.ts";
import { useText } from "#app/i18n/react.tsx";
import { clock } from "#app/platform/clock.server.ts";
import { OfficeBody, OfficeHead } from "#app/ui/frames/OfficeFrame.tsx";
import { Notice } from "#app/ui/Notice.tsx";
import { financeRoles } from "../../staff.server.ts";
import { RateForm, TermsForm } from "./CommissionForms.tsx";
import { Rates, TermsTable } from "./CommissionTables.tsx";
import { actOnCommission } from "./commission.act.server.ts";

export async function loader({ request }: LoaderFunctionArgs) {
  const person = await requireRole(request, ...financeRoles);
  const { language } = person;
  const now = clock.now();
  const t = translator(language);
  const [rates, terms, tree] = await Promise.all([
    commissionRates(language, now),
    termsInForce(now),
    categoryTree(language),
  ]);
  const day = (at: Date | null) => (at ? formatDate(at, language) : t("settlement.commission.endless"));
  return {
    title: t("settlement.commission.title"),
    today: witDay(now),
    maySet: hasRole(person, "finance", "admin"),
    saved: new URL(request.url).searchParams.get("selesai") === "ya",
    categories: tree.map(({ code, name, parentCode }) => ({ value: code, label: parentCode ? `– ${name}` : name })),
    enterprises: [...new Map(terms.map(({ enterpriseId, enterprise }) => [enterpriseId, enterprise]))].map(
      ([value, label]) => ({ value, label }),
    ),
    rates: rates.map(({ id, category, enterprise, commissionBp, validFrom, validTo, ahead, past }) => ({
      ...{ id, ahead, past },
      about: [category, enterprise].filter(Boolean).join(" · ") || t("settlement.commission.everybody"),
      rate: percent(commissionBp, language),
      from: day(validFrom),
      to: day(validTo),
    })),
    terms: terms.map(({ id, enterprise, commissionBp, collectsPpn, validFrom, validTo }) => ({
      ...{ id, enterprise, collectsPpn },
      rate: percent(commissionBp, language),
      from: day(validFrom),
      to: day(validTo),
    })),
  };
}

export async function action({ request }: ActionFunctionArgs) {
  return actOnCommission(request, await requireRole(request, "finance", "admin"));
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.title} · UKM Mart` }];

export default function Commission() {
  const { title, today, maySet, saved, categories, enterprises, rates, terms } = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>()?.form;
  const { t } = useText();
  const part = form?.values["part"];
  return (
    <>
      <OfficeHead title={title} />
      <OfficeBody>
        <div className="stack gap-6">
          <p className="small">
            <Link to={paths.office.finance()}>{t("settlement.office.title")}</Link>
          </p>
          {saved && !form ? <Notice tone="ok">{t("settlement.commission.saved")}</Notice> : null}
          <p className="max-w-2xl">{t("settlement.commission.lead")}</p>
          <Rates rows={rates} maySet={maySet} form={part === "drop" ? form : undefined} />
          {maySet ? (
            <div className="grid gap-6 lg:grid-cols-2">
              <RateForm
                form={part === "rate" ? form : undefined}
                today={today}
                categories={categories}
                enterprises={enterprises}
              />
              <TermsForm form={part === "terms" ? form : undefined} today={today} enterprises={enterprises} />
            </div>
          ) : null}
          <TermsTable rows={terms} />
        </div>
      </OfficeBody>
    </>
  );
}
