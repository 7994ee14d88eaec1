import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { paths } from "#app/core/paths.ts";
import { requireMember } from "#app/domain/accounts/accounts.server.ts";
import { agreedUses, enterprisesById, holidaysOf } from "#app/domain/enterprises/enterprises.server.ts";
import { translator } from "#app/i18n/index.ts";
import { useText } from "#app/i18n/react.tsx";
import { clock } from "#app/platform/clock.server.ts";
import { ErrorSummary } from "#app/ui/ErrorSummary.tsx";
import { OwnerPage } from "#app/ui/frames/OwnerFrame.tsx";
import { Notice } from "#app/ui/Notice.tsx";
import { actOnBusiness } from "./business.act.server.ts";
import { businessView } from "./business.view.ts";
import { Consents } from "./Consents.tsx";
import { Holidays } from "./Holidays.tsx";
import { saidIn } from "./said.ts";

export async function loader({ request }: LoaderFunctionArgs) {
  const { actor, enterpriseId } = await requireMember(request, "catalog");
  const now = clock.now();
  const t = translator(actor.language);
  const agreed = (await agreedUses([enterpriseId])).get(enterpriseId) ?? new Set();
  const enterprise = (await enterprisesById([enterpriseId], actor.language)).get(enterpriseId);
  const holidays = await holidaysOf(enterpriseId, now);
  return {
    name: enterprise?.name ?? "",
    page: enterprise ? paths.shop.enterprise(enterprise.slug) : paths.shop.home(),
    ...businessView({ agreed, holidays, closedUntil: enterprise?.onHolidayUntil ?? null }, t),
    said: saidIn(request, t),
  };
}

export async function action({ request }: ActionFunctionArgs) {
  const { actor, enterpriseId } = await requireMember(request, "catalog");
  const here = paths.enterprise.business();
  return actOnBusiness({ actor, enterpriseId, now: clock.now() }, request, (done) =>
    redirect(`${here}?selesai=${done}`),
  );
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.name} · UKM Mart` }];

export default function Business() {
  const { name, page, open, consents, holidays, said } = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>()?.form;
  const { t } = useText();
  const labels = { from: t("desk.holiday.from"), to: t("desk.holiday.to"), message: t("desk.holiday.message") };
  return (
    <OwnerPage title={t("desk.business")} back={{ href: paths.enterprise.home(), label: t("ui.back") }}>
      <ErrorSummary form={form} labels={labels} />
      {said && !form ? <Notice tone="ok">{said}</Notice> : null}
      <div className="stack gap-1.5">
        <h1 className="text-3xl">{name}</h1>
        <p className="lead">{open}</p>
        <p>
          <a href={page}>{t("desk.share.see")}</a>
        </p>
      </div>
      <Holidays holidays={holidays} form={form} labels={labels} />
      <Consents consents={consents} />
    </OwnerPage>
  );
}
