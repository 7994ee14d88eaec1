import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { hasRole } from "#app/core/actor.ts";
import { paths } from "#app/core/paths.ts";
import { formatDate, formatMoment, witDay } from "#app/core/time.ts";
import { requireRole } from "#app/domain/accounts/accounts.server.ts";
import { checklistDraft } from "#app/domain/curation/curation.server.ts";
import { checklistSchema } from "#app/domain/curation/curation.ts";
import { translator } from "#app/i18n/index.ts";
import { clock } from "#app/platform/clock.server.ts";
import { answer, readForm } from "#app/platform/http/form.server.ts";
import { found, notFound } from "#app/platform/http/found.server.ts";
import { OfficeBody } from "#app/ui/frames/OfficeFrame.tsx";
import { curationRoles } from "../staff.server.ts";
import { ChecklistDesk } from "./ChecklistDesk.tsx";
import { actOnChecklist } from "./checklist-draft.act.server.ts";
import { DeskHead } from "./DeskHead.tsx";

const groupOf = (group: string | undefined): string => {
  if (!group || !/^[a-zA-Z]{1,40}$/.test(group)) throw notFound();
  return group;
};

export async function loader({ request, params }: LoaderFunctionArgs) {
  const person = await requireRole(request, ...curationRoles);
  const { language } = person;
  const group = groupOf(params["group"]);
  const t = translator(language);
  const { line, inForce, draft, blocked } = found(await checklistDraft(group));
  const query = new URL(request.url).searchParams;
  const done = query.get("selesai");
  return {
    group,
    name: language === "en" ? line.nameEn : line.nameId,
    version: line.version,
    since: formatDate(line.since, language),
    next: line.next && { version: line.next.version, from: formatDate(line.next.from, language) },
    inForce,
    draft: draft && { ...draft, at: formatMoment(draft.at, language) },
    blocked: blocked && t.code(blocked.code, blocked.params),
    fresh: query.has("baru"),
    said: done && /^\w{1,20}$/.test(done) ? (t.lookup(`curation.list.done.${done}`) ?? null) : null,
    today: witDay(clock.now()),
    leads: hasRole(person, "leadCurator"),
  };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const lead = await requireRole(request, "leadCurator");
  const group = groupOf(params["group"]);
  const form = await readForm(request, checklistSchema);
  if (!form.ok) return form.reply;
  const result = await actOnChecklist(lead, group, form.value);
  return answer(result, { form: form.form, then: (then) => redirect(`${paths.curation.checklist(group)}${then}`) });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.name} · UKM Mart` }];

export default function ChecklistPage() {
  const page = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  return (
    <>
      <DeskHead />
      <OfficeBody>
        <ChecklistDesk page={page} form={refused?.form} />
      </OfficeBody>
    </>
  );
}
