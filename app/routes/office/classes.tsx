import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { Link, useActionData, useLoaderData } from "@remix-run/react";
import { hasRole } from "#app/core/actor.ts";
import { paths } from "#app/core/paths.ts";
import { addDays, addHours, formatMoment, startOfWitDay } from "#app/core/time.ts";
import { requireRole } from "#app/domain/accounts/accounts.server.ts";
import { regencies, regionNames } from "#app/domain/places/places.server.ts";
import { activities, openActivity } from "#app/domain/services/services.server.ts";
import { activitySchema } from "#app/domain/services/services.ts";
import { translator } from "#app/i18n/index.ts";
import { useText } from "#app/i18n/react.tsx";
import { clock } from "#app/platform/clock.server.ts";
import { answer, readForm } from "#app/platform/http/form.server.ts";
import { OfficeBody, OfficeHead } from "#app/ui/frames/OfficeFrame.tsx";
import { Pager } from "#app/ui/Pager.tsx";
import { Table } from "#app/ui/Table.tsx";
import { serviceRoles, servingRoles } from "../staff.server.ts";
import { ActivityForm } from "./ActivityForm.tsx";
import { addressOf, askedIn, localMoment } from "./asked.ts";

export async function loader({ request }: LoaderFunctionArgs) {
  const person = await requireRole(request, ...serviceRoles);
  const { after } = askedIn(request.url);
  const [{ lines, next }, regions] = await Promise.all([activities(after), regencies("82")]);
  const names = await regionNames(lines.flatMap(({ regionCode }) => regionCode ?? []));
  const begins = addHours(startOfWitDay(addDays(clock.now(), 7)), 9);
  return {
    title: translator(person.language)("services.class.title"),
    rows: lines.map(({ startsAt, endsAt: _, ...line }) => ({
      ...line,
      when: formatMoment(startsAt, person.language),
      region: (line.regionCode && names.get(line.regionCode)) ?? "",
    })),
    regions: regions.map(({ code, name }) => ({ value: code, label: name })),
    proposed: { startsAt: localMoment(begins), endsAt: localMoment(addHours(begins, 6)) },
    first: after ? paths.office.classes() : null,
    next: next && addressOf(paths.office.classes(), { sesudah: next }),
    serves: hasRole(person, ...servingRoles),
  };
}

export async function action({ request }: ActionFunctionArgs) {
  const person = await requireRole(request, ...servingRoles);
  const form = await readForm(request, activitySchema);
  if (!form.ok) return form.reply;
  const result = await openActivity(person, { wish: form.value, now: clock.now() });
  return answer(result, { form: form.form, then: ({ id }) => redirect(paths.office.class(id), 303) });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.title} · UKM Mart` }];

export default function Classes() {
  const { title, rows, regions, proposed, first, next, serves } = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>()?.form;
  const { t } = useText();
  return (
    <>
      <OfficeHead title={title} />
      <OfficeBody>
        {serves ? <ActivityForm form={form} regions={regions} proposed={proposed} /> : null}
        <Table
          nothing={{ title: t("services.class.none"), text: t("services.class.noneText") }}
          caption={title}
          rows={rows}
          rowKey={(row) => row.id}
          columns={[
            {
              key: "name",
              head: t("services.class.col.name"),
              cell: (row) => (
                <Link to={paths.office.class(row.id)} className="font-strong">
                  {row.title}
                </Link>
              ),
            },
            { key: "kind", head: t("services.class.service"), cell: (row) => t(`services.class.kind.${row.kind}`) },
            { key: "when", head: t("services.class.col.when"), cell: (row) => row.when },
            { key: "region", head: t("services.class.region"), cell: (row) => row.region },
            {
              key: "people",
              head: t("services.class.col.people"),
              cell: (row) =>
                [t("services.class.people", { n: row.enrolled }), t("services.class.came", { n: row.attended })].join(
                  ", ",
                ),
            },
          ]}
        />
        <Pager first={first} next={next} />
      </OfficeBody>
    </>
  );
}
