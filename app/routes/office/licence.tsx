import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { paths } from "#app/core/paths.ts";
import { requireRole } from "#app/domain/accounts/accounts.server.ts";
import { productsUnder } from "#app/domain/catalog/catalog.server.ts";
import { licencesById, voidableBy, voidLicence } from "#app/domain/licences/licences.server.ts";
import { voidSchema } from "#app/domain/licences/licences.ts";
import { translator } from "#app/i18n/index.ts";
import { useText } from "#app/i18n/react.tsx";
import { clock } from "#app/platform/clock.server.ts";
import { answer, readForm } from "#app/platform/http/form.server.ts";
import { found, notFound, uuidParam } from "#app/platform/http/found.server.ts";
import { Button, LinkButton } from "#app/ui/Button.tsx";
import { Card } from "#app/ui/Card.tsx";
import { ErrorSummary } from "#app/ui/ErrorSummary.tsx";
import { TextArea } from "#app/ui/Field.tsx";
import { fieldOf } from "#app/ui/form.ts";
import { OfficeBody, OfficeHead } from "#app/ui/frames/OfficeFrame.tsx";
import { Notice } from "#app/ui/Notice.tsx";
import { licenceLines } from "./licence.view.server.ts";
import { Part } from "./Part.tsx";

const voiders = ["curator", "leadCurator", "staff"] as const;

export async function loader({ request, params }: LoaderFunctionArgs) {
  const person = await requireRole(request, ...voiders);
  const [enterpriseId, id] = [uuidParam(params["id"]), uuidParam(params["licence"])];
  const licence = found((await licencesById([id])).get(id) ?? null);
  if (licence.enterpriseId !== enterpriseId) throw notFound();
  const [line] = licenceLines([licence], person);
  return {
    title: translator(person.language)("licences.void.title"),
    enterpriseId,
    licence: found(line ?? null),
    goods: (await productsUnder(id)).map((product) => ({ id: product.id, name: product.name })),
    mayVoid: (await voidableBy(person, [id], clock.now())).has(id),
  };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const person = await requireRole(request, ...voiders);
  const [enterpriseId, licenceId] = [uuidParam(params["id"]), uuidParam(params["licence"])];
  const form = await readForm(request, voidSchema);
  if (!form.ok) return form.reply;
  const result = await voidLicence(person, { enterpriseId, licenceId, ...form.value, now: clock.now() });
  return answer(result, { form: form.form, then: () => redirect(paths.office.licence(enterpriseId, licenceId), 303) });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.title} · UKM Mart` }];

export default function Licence() {
  const { title, enterpriseId, licence, goods, mayVoid } = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>()?.form;
  const { t } = useText();
  return (
    <>
      <OfficeHead title={title}>
        <LinkButton tone="out" icon="arrow-left" href={`${paths.office.enterprise(enterpriseId)}#izin`}>
          {t("enterprises.licences")}
        </LinkButton>
      </OfficeHead>
      <OfficeBody>
        <div className="stack max-w-prose gap-6">
          <ErrorSummary form={form} labels={{ reason: t("licences.void.reason") }} />
          <Card>
            <p className="font-strong">
              {licence.kind} <span className="num">{licence.number}</span>
            </p>
            <p className="small quiet">{licence.about}</p>
          </Card>
          <Part id="produk" title={t("licences.void.goods")} text={t("licences.void.goodsText")}>
            {goods.length === 0 ? <p className="quiet">{t("licences.void.noGoods")}</p> : null}
            <ul className="stack">
              {goods.map(({ id, name }) => (
                <li key={id}>{name}</li>
              ))}
            </ul>
          </Part>
          {mayVoid ? (
            <form method="post" className="form">
              <p>{t("licences.void.text")}</p>
              <TextArea
                label={t("licences.void.reason")}
                hint={t("licences.void.reasonHint")}
                required
                rows={3}
                maxLength={300}
                {...fieldOf(form, "reason")}
              />
              <div className="actions">
                <Button tone="bad">{t("licences.void.do")}</Button>
              </div>
            </form>
          ) : (
            <Notice>{licence.state === "voided" ? t("licences.void.gone") : t("licences.void.no")}</Notice>
          )}
        </div>
      </OfficeBody>
    </>
  );
}
