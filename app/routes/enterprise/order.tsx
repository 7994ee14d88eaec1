import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { paths } from "#app/core/paths.ts";
import { memberIdsOf, namesOf, requireMember } from "#app/domain/accounts/accounts.server.ts";
import { moveParcel, parcelForSeller } from "#app/domain/orders/orders.server.ts";
import { parcelSchema } from "#app/domain/orders/orders.ts";
import { translator } from "#app/i18n/index.ts";
import { useText } from "#app/i18n/react.tsx";
import { answer, readForm } from "#app/platform/http/form.server.ts";
import { found, uuidParam } from "#app/platform/http/found.server.ts";
import { OwnerPage } from "#app/ui/frames/OwnerFrame.tsx";
import { Notice } from "#app/ui/Notice.tsx";
import { StatusBadge } from "#app/ui/StatusBadge.tsx";
import { Journey } from "#app/ui/Timeline.tsx";
import { Money, Recipient, ToPack } from "./ParcelParts.tsx";
import { ParcelStep } from "./ParcelStep.tsx";
import { parcelView, type Who } from "./parcel.view.ts";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { actor, enterpriseId } = await requireMember(request, "orders");
  const id = uuidParam(params["id"]);
  const parcel = found(await parcelForSeller(actor, enterpriseId, id));
  const t = translator(actor.language);
  const names = await namesOf(await memberIdsOf(enterpriseId));
  const who: Who = ({ actorKind, actorId }) => {
    if (actorKind === "system") return t("orders.desk.by.system");
    if (actorId === actor.id) return t("orders.desk.by.you");
    return (actorId && names.get(actorId)) || t("orders.desk.by.other");
  };
  const done = new URL(request.url).searchParams.get("selesai");
  return {
    parcel: parcelView(parcel, t, who),
    said: done && /^\w{1,20}$/.test(done) ? t.lookup(`orders.desk.done.${done}`) : null,
  };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { actor, enterpriseId } = await requireMember(request, "orders");
  const id = uuidParam(params["id"]);
  found(await parcelForSeller(actor, enterpriseId, id));
  const form = await readForm(request, parcelSchema);
  if (!form.ok) return form.reply;
  const result = await moveParcel(actor, id, form.value);
  return answer(result, {
    form: form.form,
    then: () => redirect(`${paths.enterprise.order(id)}?selesai=${form.value.action}`),
  });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.parcel.number} · UKM Mart` }];

export default function Order() {
  const { parcel, said } = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>()?.form;
  const { t } = useText();
  return (
    <OwnerPage title={parcel.number} back={{ href: paths.enterprise.orders(), label: t("orders.desk.back") }}>
      {said && !form ? <Notice tone="ok">{said}</Notice> : null}
      <div className="grid gap-2">
        <span>
          <StatusBadge flow="parcel" state={parcel.state} turn={parcel.turn} />
        </span>
        <p className="small quiet">{parcel.received}</p>
        {parcel.refusedReason ? <p>{t("orders.desk.refusedReason", { reason: parcel.refusedReason })}</p> : null}
      </div>
      <ParcelStep key={parcel.state} parcel={parcel} form={form} />
      <ToPack parcel={parcel} />
      <Recipient parcel={parcel} />
      <Money parcel={parcel} />
      <section className="stack" aria-labelledby="perjalanan">
        <h2 id="perjalanan" className="text-lg">
          {t("orders.desk.journey")}
        </h2>
        <Journey steps={parcel.steps} />
      </section>
    </OwnerPage>
  );
}
