import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import type { FormState } from "#app/core/forms.ts";
import { isId } from "#app/core/ids.ts";
import { paths } from "#app/core/paths.ts";
import { requireMember } from "#app/domain/accounts/accounts.server.ts";
import { deskShelves, saveShelves } from "#app/domain/catalog/catalog.server.ts";
import { shelfChanges, shelvesFormSchema } from "#app/domain/catalog/catalog.ts";
import { translator } from "#app/i18n/index.ts";
import { useText } from "#app/i18n/react.tsx";
import { clock } from "#app/platform/clock.server.ts";
import { answer, readForm } from "#app/platform/http/form.server.ts";
import { Button } from "#app/ui/Button.tsx";
import { EmptyState } from "#app/ui/EmptyState.tsx";
import { ErrorSummary } from "#app/ui/ErrorSummary.tsx";
import { OwnerPage } from "#app/ui/frames/OwnerFrame.tsx";
import { Notice } from "#app/ui/Notice.tsx";
import { Pager } from "#app/ui/Pager.tsx";
import { ShelfPreview } from "./ShelfPreview.tsx";
import { ShelfRowFields } from "./ShelfRowFields.tsx";
import { saidIn } from "./said.ts";
import { type ChangesView, changesView, rowsOf } from "./shelves.view.ts";

const askedIn = (request: Request): string | undefined => {
  const after = new URL(request.url).searchParams.get("sesudah") ?? "";
  return isId(after) ? after : undefined;
};

const keptPlace = (after: string | undefined) => (after ? { sesudah: after } : undefined);

export async function loader({ request }: LoaderFunctionArgs) {
  const { actor, enterpriseId } = await requireMember(request, "catalog");
  const after = askedIn(request);
  const { shelves, next } = await deskShelves(enterpriseId, { after });
  const here = paths.enterprise.shelves();
  return {
    rows: rowsOf(shelves),
    said: saidIn(request, translator(actor.language)),
    first: after ? here : null,
    next: next && `${here}?sesudah=${next}`,
  };
}

export async function action({ request }: ActionFunctionArgs) {
  const { actor, enterpriseId } = await requireMember(request, "catalog");
  const form = await readForm(request, shelvesFormSchema);
  if (!form.ok) return form.reply;
  const { action, rows } = form.value;
  const after = askedIn(request);
  if (action === "preview") {
    const { shelves } = await deskShelves(enterpriseId, { after });
    const changes = changesView(shelfChanges(rowsOf(shelves), rows), translator(actor.language));
    return data({ form: form.form, changes });
  }
  const saved = await saveShelves(actor, { rows, now: clock.now() });
  return answer(saved, {
    form: form.form,
    then: () =>
      redirect(`${paths.enterprise.shelves()}?${new URLSearchParams({ ...keptPlace(after), selesai: "shelf" })}`),
  });
}

export const meta: MetaFunction = () => [{ title: "Harga dan stok · UKM Mart" }];

export default function Shelves() {
  const { rows, said, first, next } = useLoaderData<typeof loader>();
  const asked = useActionData<{ form: FormState; changes?: ChangesView }>();
  const { t } = useText();
  const form = asked?.form;
  const changes = asked?.changes ?? null;
  const labels = Object.fromEntries(
    rows.flatMap(({ name }, at) => [
      [`rows[${at}].price`, `${name}, ${t("catalog.field.price")}`],
      [`rows[${at}].onhand`, `${name}, ${t("catalog.field.stock")}`],
      [`rows[${at}].mark`, `${name}, ${t("desk.shelf.mark")}`],
    ]),
  );
  return (
    <OwnerPage title={t("desk.shelf.title")} back={{ href: paths.enterprise.products(), label: t("ui.back") }}>
      <ErrorSummary form={form} labels={labels} />
      {said && !form ? <Notice tone="ok">{said}</Notice> : null}
      <div className="stack gap-1.5">
        <h1 className="text-3xl">{t("desk.shelves.title")}</h1>
        <p className="lead">{t("desk.shelves.lead")}</p>
      </div>
      {rows.length === 0 ? <EmptyState title={t("desk.shelves.none")} /> : null}
      {rows.length > 0 ? (
        <Form method="post" className="form" key={rows.map(({ key }) => key).join()}>
          {changes ? <ShelfPreview changes={changes} /> : null}
          {rows.map((row, at) => (
            <ShelfRowFields key={row.key} row={row} at={at} form={form} />
          ))}
          <Button name="action" value="preview" size="lg" wide tone={changes ? "out" : "primary"}>
            {t("desk.shelves.preview")}
          </Button>
        </Form>
      ) : null}
      <Pager first={first} next={next} />
    </OwnerPage>
  );
}
