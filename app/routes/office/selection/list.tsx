import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { Link, useActionData, useLoaderData } from "@remix-run/react";
import { hasRole } from "#app/core/actor.ts";
import { paths } from "#app/core/paths.ts";
import { formatDate } from "#app/core/time.ts";
import { requireRole } from "#app/domain/accounts/accounts.server.ts";
import { saveRound, selectionRounds } from "#app/domain/services/services.server.ts";
import { roundSchema } from "#app/domain/services/services.ts";
import { translator } from "#app/i18n/index.ts";
import { useText } from "#app/i18n/react.tsx";
import { clock } from "#app/platform/clock.server.ts";
import { answer, readForm } from "#app/platform/http/form.server.ts";
import { Card } from "#app/ui/Card.tsx";
import { Disclosure } from "#app/ui/Dialog.tsx";
import { OfficeBody, OfficeHead } from "#app/ui/frames/OfficeFrame.tsx";
import { Pager } from "#app/ui/Pager.tsx";
import { StatusBadge } from "#app/ui/StatusBadge.tsx";
import { Table } from "#app/ui/Table.tsx";
import { serviceRoles } from "../../staff.server.ts";
import { addressOf, askedIn } from "../asked.ts";
import { RoundForm } from "./RoundForm.tsx";

export async function loader({ request }: LoaderFunctionArgs) {
  const person = await requireRole(request, ...serviceRoles);
  const { after } = askedIn(request.url);
  const { rows, next } = await selectionRounds(after);
  return {
    title: translator(person.language)("selection.title"),
    rows: rows.map(({ id, title, state, closesOn, _count }) => ({
      ...{ id, title, state, until: formatDate(closesOn, person.language), applicants: _count.applications },
    })),
    first: after ? paths.office.selection() : null,
    next: next && addressOf(paths.office.selection(), { sesudah: next }),
    writes: hasRole(person, "staff"),
  };
}

export async function action({ request }: ActionFunctionArgs) {
  const person = await requireRole(request, "staff");
  const form = await readForm(request, roundSchema);
  if (!form.ok) return form.reply;
  const saved = await saveRound(person, { id: null, wish: form.value, now: clock.now() });
  return answer(saved, { form: form.form, then: ({ id }) => redirect(paths.office.round(id), 303) });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.title} · UKM Mart` }];

export default function Rounds() {
  const { title, rows, first, next, writes } = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>()?.form;
  const { t } = useText();
  return (
    <>
      <OfficeHead title={title} />
      <OfficeBody>
        {writes ? (
          <Card>
            <Disclosure summary={t("selection.new")} open={form !== undefined}>
              <RoundForm form={form} />
            </Disclosure>
          </Card>
        ) : null}
        <Table
          brief
          nothing={{ title: t("selection.none"), text: t("selection.noneText") }}
          caption={title}
          rows={rows}
          rowKey={(row) => row.id}
          columns={[
            {
              key: "title",
              head: t("selection.col.title"),
              phone: "title",
              cell: (row) => (
                <Link to={paths.office.round(row.id)} className="font-strong">
                  {row.title}
                </Link>
              ),
            },
            {
              key: "state",
              head: t("selection.col.state"),
              cell: (row) => <StatusBadge flow="selectionRound" state={row.state} />,
            },
            { key: "until", head: t("selection.col.until"), cell: (row) => row.until },
            { key: "people", head: t("selection.applicant"), right: true, cell: (row) => row.applicants },
          ]}
        />
        <Pager first={first} next={next} />
      </OfficeBody>
    </>
  );
}
