import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { paths } from "#app/core/paths.ts";
import { requireMember } from "#app/domain/accounts/accounts.server.ts";
import { categoryTree, createListing } from "#app/domain/catalog/catalog.server.ts";
import { newListingSchema } from "#app/domain/catalog/catalog.ts";
import { useText } from "#app/i18n/react.tsx";
import { clock } from "#app/platform/clock.server.ts";
import { answer, readForm } from "#app/platform/http/form.server.ts";
import { Button } from "#app/ui/Button.tsx";
import { ErrorSummary } from "#app/ui/ErrorSummary.tsx";
import { Field, SelectField } from "#app/ui/Field.tsx";
import { fieldOf } from "#app/ui/form.ts";
import { OwnerPage } from "#app/ui/frames/OwnerFrame.tsx";

export async function loader({ request }: LoaderFunctionArgs) {
  const { actor } = await requireMember(request, "catalog");
  const tree = await categoryTree(actor.language);
  return {
    categories: tree.filter(({ parentCode }) => parentCode).map(({ code, name }) => ({ value: code, label: name })),
  };
}

export async function action({ request }: ActionFunctionArgs) {
  const { actor, enterpriseId } = await requireMember(request, "catalog");
  const form = await readForm(request, newListingSchema);
  if (!form.ok) return form.reply;
  const made = await createListing(actor, { enterpriseId, form: form.value, now: clock.now() });
  return answer(made, {
    form: form.form,
    then: ({ productId }) => redirect(paths.enterprise.productStep(productId, "foto")),
  });
}

export const meta: MetaFunction = () => [{ title: "Produk baru · UKM Mart" }];

export default function NewProduct() {
  const { categories } = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>()?.form;
  const { t } = useText();
  const labels = { nameId: t("catalog.field.name"), categoryCode: t("catalog.field.category") };
  return (
    <OwnerPage title={t("catalog.desk.new")} back={{ href: paths.enterprise.products(), label: t("ui.back") }}>
      <ErrorSummary form={form} labels={labels} />
      <div className="stack gap-1.5">
        <h1 className="text-3xl">{t("desk.home.start")}</h1>
        <p className="lead">{t("desk.home.start.text")}</p>
      </div>
      <Form method="post" className="form">
        <Field label={labels.nameId} hint={t("catalog.field.name.hint")} maxLength={80} {...fieldOf(form, "nameId")} />
        <SelectField
          label={labels.categoryCode}
          hint={t("desk.field.category.hint")}
          placeholder={t("catalog.field.choose")}
          options={categories}
          {...fieldOf(form, "categoryCode")}
        />
        <Button size="lg" wide>
          {t("catalog.desk.begin")}
        </Button>
      </Form>
    </OwnerPage>
  );
}
