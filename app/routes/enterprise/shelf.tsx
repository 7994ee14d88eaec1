import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { formatRupiah } from "#app/core/money.ts";
import { paths } from "#app/core/paths.ts";
import { requireMember } from "#app/domain/accounts/accounts.server.ts";
import { deskShelf, saveShelf } from "#app/domain/catalog/catalog.server.ts";
import { shelfFormSchema } from "#app/domain/catalog/catalog.ts";
import { translator } from "#app/i18n/index.ts";
import { useText } from "#app/i18n/react.tsx";
import { clock } from "#app/platform/clock.server.ts";
import { answer, readForm } from "#app/platform/http/form.server.ts";
import { found, uuidParam } from "#app/platform/http/found.server.ts";
import { EmptyState } from "#app/ui/EmptyState.tsx";
import { ErrorSummary } from "#app/ui/ErrorSummary.tsx";
import { OwnerPage } from "#app/ui/frames/OwnerFrame.tsx";
import { Notice } from "#app/ui/Notice.tsx";
import { ShelfForm } from "./ShelfForm.tsx";
import { saidIn } from "./said.ts";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { actor } = await requireMember(request, "catalog");
  const productId = uuidParam(params["id"]);
  const { name, packs } = found(await deskShelf(actor, productId));
  const t = translator(actor.language);
  return {
    productId,
    name,
    said: saidIn(request, t),
    rows: packs.flatMap(({ stock, freely, ...pack }) =>
      stock.map(({ place, onhand, reserved }) => ({
        ...pack,
        key: `${pack.variantId} ${place.id}`,
        placeId: place.id,
        where: t("desk.shelf.stock", { place: place.name }),
        onhand,
        freely: t("desk.shelf.freely", { from: formatRupiah(freely.from), to: formatRupiah(freely.to) }),
        promised: reserved > 0 ? t("desk.shelf.reserved", { n: reserved }) : null,
      })),
    ),
  };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { actor } = await requireMember(request, "catalog");
  const productId = uuidParam(params["id"]);
  found(await deskShelf(actor, productId));
  const form = await readForm(request, shelfFormSchema);
  if (!form.ok) return form.reply;
  const saved = await saveShelf(actor, { form: form.value, now: clock.now() });
  return answer(saved, {
    form: form.form,
    then: () => redirect(`${paths.enterprise.shelf(productId)}?selesai=shelf`),
  });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.name} · UKM Mart` }];

export default function Shelf() {
  const { productId, name, rows, said } = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>()?.form;
  const { t } = useText();
  return (
    <OwnerPage title={name} back={{ href: paths.enterprise.product(productId), label: t("ui.back") }}>
      <ErrorSummary form={form} labels={{ price: t("catalog.field.price"), onhand: t("catalog.field.stock") }} />
      {said && !form ? <Notice tone="ok">{said}</Notice> : null}
      <div className="stack gap-1.5">
        <h1 className="text-3xl">{t("desk.shelf.title")}</h1>
        <p className="lead">{t("desk.shelf.lead")}</p>
      </div>
      {rows.length === 0 ? <EmptyState title={t("desk.shelf.none")} /> : null}
      {rows.map((row) => (
        <ShelfForm key={`${row.key} ${row.price} ${row.onhand}`} row={row} form={form} />
      ))}
    </OwnerPage>
  );
}
