import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { hasRole } from "#app/core/actor.ts";
import { paths } from "#app/core/paths.ts";
import { formatClock, formatMoment } from "#app/core/time.ts";
import { requireRole } from "#app/domain/accounts/accounts.server.ts";
import { findEnterprises } from "#app/domain/enterprises/enterprises.server.ts";
import { activityPage, enrol, markAttendance } from "#app/domain/services/services.server.ts";
import { attendanceSchema, enrolSchema } from "#app/domain/services/services.ts";
import { useText } from "#app/i18n/react.tsx";
import { clock } from "#app/platform/clock.server.ts";
import { answer, readFormData, refused } from "#app/platform/http/form.server.ts";
import { found, uuidParam } from "#app/platform/http/found.server.ts";
import { LinkButton } from "#app/ui/Button.tsx";
import { OfficeBody, OfficeHead } from "#app/ui/frames/OfficeFrame.tsx";
import { Notice } from "#app/ui/Notice.tsx";
import { serviceRoles, servingRoles } from "../staff.server.ts";
import { AttendanceList } from "./AttendanceList.tsx";
import { askedIn } from "./asked.ts";
import { Enrol } from "./Enrol.tsx";

const CHOICES = 8;

export async function loader({ request, params }: LoaderFunctionArgs) {
  const person = await requireRole(request, ...serviceRoles);
  const { startsAt, endsAt, ...page } = found(await activityPage(uuidParam(params["id"]), clock.now()));
  const { q, query } = askedIn(request.url);
  const choices = q ? (await findEnterprises({ text: q, after: null })).lines.slice(0, CHOICES) : [];
  return {
    begins: page.begun ? null : formatMoment(startsAt, person.language),
    page: { ...page, when: `${formatMoment(startsAt, person.language)} – ${formatClock(endsAt)} WIT` },
    q,
    choices: choices.map(({ id, name, owner }) => ({ id, name, owner })),
    serves: hasRole(person, ...servingRoles),
    saved: query.get("selesai") === "ya",
  };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const person = await requireRole(request, ...servingRoles);
  const activityId = uuidParam(params["id"]);
  found(await activityPage(activityId, clock.now()));
  const posted = await request.formData().catch(() => null);
  if (!posted) return refused({ ok: false, code: "form.unreadable" });
  const now = clock.now();
  const then = () => redirect(`${paths.office.class(activityId)}?selesai=ya`, 303);
  if (posted.get("part") === "enrol") {
    const form = readFormData(posted, enrolSchema);
    if (!form.ok) return form.reply;
    return answer(await enrol(person, { ...form.value, activityId, now }), { form: form.form, then });
  }
  const form = readFormData(posted, attendanceSchema);
  if (!form.ok) return form.reply;
  return answer(await markAttendance(person, { given: form.value, activityId, now }), { form: form.form, then });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.page.title} · UKM Mart` }];

export default function Class() {
  const { page, begins, q, choices, serves, saved } = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>()?.form;
  const { t } = useText();
  const enrolling = form?.values["part"] === "enrol";
  return (
    <>
      <OfficeHead title={page.title}>
        <LinkButton tone="out" icon="arrow-left" href={paths.office.classes()}>
          {t("services.class.title")}
        </LinkButton>
      </OfficeHead>
      <OfficeBody>
        {saved && !form ? <Notice tone="ok">{t("office.saved")}</Notice> : null}
        <p className="quiet">
          {[
            t(`services.class.kind.${page.kind}`),
            page.when,
            t("services.class.people", { n: page.enrolled }),
            t("services.class.came", { n: page.attended }),
          ].join(" · ")}
        </p>
        {page.about ? <p className="max-w-line whitespace-pre-line">{page.about}</p> : null}
        <AttendanceList
          id={page.id}
          attendances={page.attendances}
          begins={begins}
          serves={serves}
          form={enrolling ? undefined : form}
        />
        {serves ? <Enrol id={page.id} q={q} choices={choices} form={enrolling ? form : undefined} /> : null}
      </OfficeBody>
    </>
  );
}
