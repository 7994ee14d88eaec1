import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { hasRole } from "#app/core/actor.ts";
import { paths } from "#app/core/paths.ts";
import { formatDate } from "#app/core/time.ts";
import { requireRole } from "#app/domain/accounts/accounts.server.ts";
import { cannedReasonBoard, keepCannedReason } from "#app/domain/curation/curation.server.ts";
import { cannedReasonSchema } from "#app/domain/curation/curation.ts";
import { translator } from "#app/i18n/index.ts";
import { useText } from "#app/i18n/react.tsx";
import { answer, readForm } from "#app/platform/http/form.server.ts";
import { Card } from "#app/ui/Card.tsx";
import { Disclosure } from "#app/ui/Dialog.tsx";
import { ErrorSummary } from "#app/ui/ErrorSummary.tsx";
import { OfficeBody } from "#app/ui/frames/OfficeFrame.tsx";
import { PageHead } from "#app/ui/PageHead.tsx";
import { curationRoles } from "../staff.server.ts";
import { DeskHead } from "./DeskHead.tsx";
import { ReasonForm } from "./ReasonForm.tsx";
import { ReasonRow } from "./ReasonRow.tsx";
import { Said } from "./Standing.tsx";

export async function loader({ request }: LoaderFunctionArgs) {
  const curator = await requireRole(request, ...curationRoles);
  const t = translator(curator.language);
  const { reasons, items } = await cannedReasonBoard(curator.language);
  const said = new URL(request.url).searchParams.get("selesai");
  const groups = [{ code: "", title: t("curation.reasons.common") }, ...items];
  return {
    title: t("curation.reasons.title"),
    mayEdit: hasRole(curator, "leadCurator"),
    items,
    said: said && /^\w{1,20}$/.test(said) ? (t.lookup(`curation.reasons.done.${said}`) ?? null) : null,
    groups: groups.flatMap(({ code, title }) => {
      const rows = reasons.filter((reason) => (reason.itemCode ?? "") === code);
      const shown = rows.map(({ changedAt, ...row }) => ({
        ...row,
        changedAt: changedAt && formatDate(changedAt, curator.language),
      }));
      return rows.length > 0 ? [{ code, title, rows: shown }] : [];
    }),
  };
}

export async function action({ request }: ActionFunctionArgs) {
  const lead = await requireRole(request, "leadCurator");
  const form = await readForm(request, cannedReasonSchema);
  if (!form.ok) return form.reply;
  const kept = await keepCannedReason(lead, form.value);
  const then = () => redirect(`${paths.curation.reasons()}?selesai=${form.value.action}`);
  return answer(kept, { form: form.form, then });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.title} · UKM Mart` }];

/** The sentences a curator reaches for most, item by item, as the lead curator keeps them. */
export default function Reasons() {
  const { title, groups, items, mayEdit, said } = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>()?.form;
  const { t } = useText();
  return (
    <>
      <DeskHead />
      <OfficeBody>
        <PageHead title={title} text={t("curation.reasons.lead")} />
        <Said words={form ? null : said} />
        <ErrorSummary form={form} />
        {mayEdit ? (
          <Card>
            <Disclosure summary={t("curation.reasons.new")} open={form?.values["action"] === "add"}>
              <ReasonForm items={items} form={form?.values["action"] === "add" ? form : undefined} />
            </Disclosure>
          </Card>
        ) : null}
        {groups.map(({ code, title: name, rows }) => (
          <section key={code} className="stack gap-2">
            <h2 className="text-lg">{name}</h2>
            <ul className="stack gap-2">
              {rows.map((row) => (
                <ReasonRow key={row.code} row={row} items={items} mayEdit={mayEdit} form={form} />
              ))}
            </ul>
          </section>
        ))}
      </OfficeBody>
    </>
  );
}
