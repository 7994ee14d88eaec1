import { type FormState, typed } from "#app/core/forms.ts";
import { paths } from "#app/core/paths.ts";
import { channels, type ServiceCode } from "#app/domain/services/services.ts";
import { useText } from "#app/i18n/react.tsx";
import { Button } from "#app/ui/Button.tsx";
import { OptionCard, OptionGroup } from "#app/ui/choice.tsx";
import { ErrorSummary } from "#app/ui/ErrorSummary.tsx";
import { Field, SelectField, TextArea } from "#app/ui/Field.tsx";
import { errorOf, fieldOf } from "#app/ui/form.ts";
import { Ticks } from "./Ticks.tsx";

type Props = {
  form: FormState | undefined;
  enterprise: { id: string; name: string };
  products: readonly { id: string; name: string }[];
  service: ServiceCode | null;
  services: readonly { code: ServiceCode; asks: readonly string[] }[];
};

/** Which service, what is asked, about which goods. */
export function OpenCaseForm({ form, enterprise, products, service, services }: Props) {
  const { t } = useText();
  const labels = {
    serviceCode: t("services.open.service"),
    topic: t("services.open.topic"),
    problem: t("services.open.problem"),
    channel: t("services.open.channel"),
    productIds: t("services.open.products"),
  };
  const asked = (asks: readonly string[]) =>
    t("services.open.asks", { list: asks.flatMap((ask) => t.lookup(`services.ask.${ask}`) ?? []).join(", ") });
  return (
    <form method="post" action={`${paths.office.newCase(enterprise.id)}#galat`} className="form max-w-form">
      <ErrorSummary form={form} labels={labels} />
      <input type="hidden" name="enterpriseId" value={enterprise.id} />
      <OptionGroup name="serviceCode" legend={labels.serviceCode} error={errorOf(form, "serviceCode")}>
        {services.map(({ code, asks }) => (
          <OptionCard
            key={code}
            name="serviceCode"
            value={code}
            required
            defaultChecked={typed(form, "serviceCode", service ?? "") === code}
            title={t(`services.name.${code}`)}
            note={asked(asks)}
          />
        ))}
      </OptionGroup>
      <p className="small quiet">{t("services.open.mirrored")}</p>
      <Field label={labels.topic} required maxLength={160} {...fieldOf(form, "topic")} />
      <TextArea label={labels.problem} optional rows={4} maxLength={2000} {...fieldOf(form, "problem")} />
      <SelectField
        label={labels.channel}
        optional
        placeholder={t("enterprises.field.choose")}
        options={channels.map((channel) => ({ value: channel, label: t(`services.channel.${channel}`) }))}
        {...fieldOf(form, "channel")}
      />
      {products.length > 0 ? (
        <Ticks
          name="productIds"
          legend={labels.productIds}
          hint={t("services.open.productsHint")}
          options={products.map(({ id, name }) => ({ value: id, label: name }))}
          form={form}
        />
      ) : null}
      <span>
        <Button>{t("services.open.do")}</Button>
      </span>
    </form>
  );
}
