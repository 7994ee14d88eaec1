import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { Link, useActionData, useLoaderData } from "@remix-run/react";
import { paths } from "#app/core/paths.ts";
import { formatDate, witDay } from "#app/core/time.ts";
import { requireRole } from "#app/domain/accounts/accounts.server.ts";
import { everyCollection, saveCollection } from "#app/domain/catalog/catalog.server.ts";
import { collectionSchema } from "#app/domain/catalog/catalog.ts";
import { translator } from "#app/i18n/index.ts";
import { useText } from "#app/i18n/react.tsx";
import { clock } from "#app/platform/clock.server.ts";
import { answer, readForm } from "#app/platform/http/form.server.ts";
import { Card } from "#app/ui/Card.tsx";
import { Disclosure } from "#app/ui/Dialog.tsx";
import { OfficeBody, OfficeHead } from "#app/ui/frames/OfficeFrame.tsx";
import { Table } from "#app/ui/Table.tsx";
import { shelvingRoles } from "../staff.server.ts";
import { CollectionForm } from "./CollectionForm.tsx";

export async function loader({ request }: LoaderFunctionArgs) {
  const person = await requireRole(request, ...shelvingRoles);
  const t = translator(person.language);
  const today = witDay(clock.now());
  const rows = await everyCollection();
  return {
    title: t("catalog.collection.title"),
    today,
    rows: rows.map(({ shownFrom, shownTo, ...row }) => ({
      ...row,
      days: shownTo
        ? `${formatDate(shownFrom, person.language)} – ${formatDate(shownTo, person.language)}`
        : t("catalog.collection.since", { day: formatDate(shownFrom, person.language) }),
      now: witDay(shownFrom) <= today && (!shownTo || witDay(shownTo) >= today),
    })),
  };
}

export async function action({ request }: ActionFunctionArgs) {
  const person = await requireRole(request, ...shelvingRoles);
  const form = await readForm(request, collectionSchema);
  if (!form.ok) return form.reply;
  const result = await saveCollection(person, { id: null, wish: form.value, now: clock.now() });
  return answer(result, { form: form.form, then: ({ id }) => redirect(paths.office.collection(id), 303) });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.title} · UKM Mart` }];

export default function Collections() {
  const { title, today, rows } = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>()?.form;
  const { t } = useText();
  return (
    <>
      <OfficeHead title={title} />
      <OfficeBody>
        <Card>
          <Disclosure summary={t("catalog.collection.new")} open={form !== undefined}>
            <CollectionForm form={form} at={paths.office.collections()} was={{ shownFrom: today, position: 1 }} />
          </Disclosure>
        </Card>
        <Table
          nothing={{ title: t("catalog.collection.none"), text: t("catalog.collection.noneText") }}
          caption={title}
          rows={rows}
          rowKey={(row) => row.id}
          columns={[
            {
              key: "name",
              head: t("catalog.collection.name"),
              cell: (row) => (
                <Link to={paths.office.collection(row.id)} className="font-strong">
                  {row.name}
                </Link>
              ),
            },
            { key: "days", head: t("catalog.collection.days"), cell: (row) => row.days },
            {
              key: "now",
              head: t("catalog.collection.state"),
              cell: (row) => t(row.now ? "catalog.collection.now" : "catalog.collection.notNow"),
            },
            { key: "position", head: t("catalog.collection.position"), cell: (row) => row.position, right: true },
            { key: "goods", head: t("catalog.collection.goods"), cell: (row) => row.goods, right: true },
          ]}
        />
      </OfficeBody>
    </>
  );
}
