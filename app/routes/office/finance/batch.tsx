import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { Link, useActionData, useLoaderData } from "@remix-run/react";
import { formatRupiah } from "#app/core/money.ts";
import { paths } from "#app/core/paths.ts";
import { formatMoment } from "#app/core/time.ts";
import { namesOf, requireFresh, requireRole } from "#app/domain/accounts/accounts.server.ts";
import { decidePayout, payoutBatch } from "#app/domain/settlement/settlement.server.ts";
import { payoutSchema } from "#app/domain/settlement/settlement.ts";
import { useText } from "#app/i18n/react.tsx";
import { answer, readForm } from "#app/platform/http/form.server.ts";
import { found, uuidParam } from "#app/platform/http/found.server.ts";
import { LinkButton } from "#app/ui/Button.tsx";
import { OfficeBody, OfficeHead } from "#app/ui/frames/OfficeFrame.tsx";
import { financeRoles } from "../../staff.server.ts";
import { PayoutCard } from "./PayoutCard.tsx";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const person = await requireRole(request, ...financeRoles);
  const batch = found(await payoutBatch(person, uuidParam(params["id"])));
  const names = await namesOf([batch.preparedById]);
  return {
    id: batch.id,
    number: batch.number,
    prepared: { when: formatMoment(batch.preparedAt, person.language), by: names.get(batch.preparedById) ?? "" },
    released: batch.payouts.some(({ state }) => state === "released"),
    payouts: batch.payouts.map((payout) => ({ ...payout, amount: formatRupiah(payout.amount) })),
  };
}

/** Money leaves with it, so the password is asked again. */
export async function action({ request, params }: ActionFunctionArgs) {
  const person = await requireRole(request, "finance");
  await requireFresh(request);
  const batchId = uuidParam(params["id"]);
  const form = await readForm(request, payoutSchema);
  if (!form.ok) return form.reply;
  const { payout: payoutId, action: step, note } = form.value;
  const decided = await decidePayout(person, { batchId, payoutId, action: step, note });
  return answer(decided, { form: form.form, then: () => redirect(paths.office.batch(batchId), 303) });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.number} · UKM Mart` }];

export default function Batch() {
  const { id, number, prepared, released, payouts } = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>()?.form;
  const { t } = useText();
  return (
    <>
      <OfficeHead title={<span className="num">{number}</span>}>
        {released ? (
          <LinkButton tone="out" icon="download" href={paths.office.bankFile(id)}>
            {t("settlement.bank.file")}
          </LinkButton>
        ) : null}
      </OfficeHead>
      <OfficeBody>
        <div className="stack">
          <p className="small">
            <Link to={paths.office.finance()}>{t("settlement.office.title")}</Link>
          </p>
          <p className="quiet">{t("settlement.office.preparedBy", prepared)}</p>
          <div className="grid gap-4 lg:grid-cols-2">
            {payouts.map((payout) => (
              <PayoutCard
                key={payout.id}
                payout={payout}
                form={form?.values["payout"] === payout.id ? form : undefined}
              />
            ))}
          </div>
        </div>
      </OfficeBody>
    </>
  );
}
