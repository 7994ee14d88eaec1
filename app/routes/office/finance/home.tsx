import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { Form, Link, useActionData, useLoaderData } from "@remix-run/react";
import { hasRole } from "#app/core/actor.ts";
import { formatRupiah } from "#app/core/money.ts";
import { paths } from "#app/core/paths.ts";
import { formatDate } from "#app/core/time.ts";
import { requireRole } from "#app/domain/accounts/accounts.server.ts";
import { namedEnterprises } from "#app/domain/enterprises/enterprises.server.ts";
import {
  balances,
  checkBooks,
  makersStanding,
  payoutBatches,
  prepareBatch,
} from "#app/domain/settlement/settlement.server.ts";
import { translator } from "#app/i18n/index.ts";
import { useText } from "#app/i18n/react.tsx";
import { refused } from "#app/platform/http/form.server.ts";
import { Button, LinkButton } from "#app/ui/Button.tsx";
import { ErrorSummary } from "#app/ui/ErrorSummary.tsx";
import { OfficeBody, OfficeHead } from "#app/ui/frames/OfficeFrame.tsx";
import { Notice } from "#app/ui/Notice.tsx";
import { financeRoles } from "../../staff.server.ts";
import { Accounts, Batches, Makers } from "./FinanceTables.tsx";

export async function loader({ request }: LoaderFunctionArgs) {
  const person = await requireRole(request, ...financeRoles);
  const t = translator(person.language);
  const [accounts, check, makers, batches] = await Promise.all([
    balances(),
    checkBooks(),
    makersStanding(),
    payoutBatches(),
  ]);
  const names = await namedEnterprises(makers.map(({ enterpriseId }) => enterpriseId));
  return {
    title: t("settlement.office.title"),
    sound: check.unbalanced === 0 && check.off === 0,
    entries: check.entries,
    mayPay: hasRole(person, "finance"),
    accounts: accounts.map(({ account, amount }) => ({
      account,
      debit: amount > 0 ? formatRupiah(amount) : "",
      credit: amount < 0 ? formatRupiah(amount).replace("−", "") : "",
    })),
    makers: makers.map(({ enterpriseId, held, due }) => ({
      id: enterpriseId,
      name: names.get(enterpriseId)?.name ?? "",
      held: formatRupiah(held),
      due: formatRupiah(due),
    })),
    batches: batches.map(({ id, number, preparedAt, total, states }) => ({
      ...{ id, number, total: formatRupiah(total), count: states.length },
      open: states.filter((state) => state === "prepared" || state === "released").length,
      when: formatDate(preparedAt, person.language),
    })),
  };
}

/** Prepares what is due to the makers; somebody else has to release it. */
export async function action({ request }: ActionFunctionArgs) {
  const person = await requireRole(request, "finance");
  const prepared = await prepareBatch(person);
  return prepared.ok ? redirect(paths.office.batch(prepared.value.batchId), 303) : refused(prepared);
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.title} · UKM Mart` }];

export default function Finance() {
  const { title, sound, entries, mayPay, accounts, makers, batches } = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>()?.form;
  const { t } = useText();
  return (
    <>
      <OfficeHead title={title}>
        <LinkButton tone="out" icon="tag" href={paths.office.commission()}>
          {t("settlement.commission.title")}
        </LinkButton>
      </OfficeHead>
      <OfficeBody>
        <div className="stack gap-6">
          <ErrorSummary form={form} />
          <Notice tone={sound ? "ok" : "bad"}>
            {t(sound ? "settlement.office.sound" : "settlement.office.unsound", { n: entries })}
          </Notice>
          <div className="grid gap-6 lg:grid-cols-2">
            <Accounts rows={accounts} />
            <section className="stack" aria-labelledby="pencairan">
              <h2 id="pencairan" className="text-lg">
                {t("settlement.payouts")}
              </h2>
              {mayPay ? (
                <Form method="post" className="stack gap-2">
                  <p className="small quiet">{t("settlement.office.prepareHint")}</p>
                  <p>
                    <Button>{t("settlement.office.prepare")}</Button>
                  </p>
                </Form>
              ) : null}
              <Batches rows={batches} />
            </section>
          </div>
          <Makers rows={makers} />
          <p className="small">
            <Link to={paths.office.orders()}>{t("settlement.office.orders")}</Link>
          </p>
        </div>
      </OfficeBody>
    </>
  );
}
