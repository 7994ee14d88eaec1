import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { hasRole } from "#app/core/actor.ts";
import { paths } from "#app/core/paths.ts";
import { requireRole } from "#app/domain/accounts/accounts.server.ts";
import { reviewQueue, savedViews } from "#app/domain/curation/curation.server.ts";
import { readPlace, viewSchema } from "#app/domain/curation/curation.ts";
import { translator } from "#app/i18n/index.ts";
import { useText } from "#app/i18n/react.tsx";
import { answer, readForm } from "#app/platform/http/form.server.ts";
import { LinkButton } from "#app/ui/Button.tsx";
import { EmptyState } from "#app/ui/EmptyState.tsx";
import { OfficeBody } from "#app/ui/frames/OfficeFrame.tsx";
import { Pager } from "#app/ui/Pager.tsx";
import { curationRoles } from "../staff.server.ts";
import { askedOf, queueAddress } from "./asked.ts";
import { ageWords, dueView } from "./due.ts";
import { LightBar } from "./LightBar.tsx";
import { QueueHead } from "./QueueHead.tsx";
import { QueueTable } from "./QueueTable.tsx";
import { ViewForms, viewHere } from "./SavedViews.tsx";
import { Said } from "./Standing.tsx";
import { useQueueKeys } from "./use-keys.ts";
import { actOnViews } from "./views.act.server.ts";

export async function loader({ request }: LoaderFunctionArgs) {
  const curator = await requireRole(request, ...curationRoles);
  const t = translator(curator.language);
  const asked = askedOf(request.url);
  const [queue, views] = await Promise.all([
    reviewQueue(curator, { ...asked, after: readPlace(asked.after) }),
    savedViews(curator),
  ]);
  const judges = hasRole(curator, "curator") || hasRole(curator, "leadCurator");
  const said = new URL(request.url).searchParams.get("selesai");
  return {
    asked,
    views,
    title: t("curation.title"),
    said: said && /^\w{1,20}$/.test(said) ? (t.lookup(`curation.view.done.${said}`) ?? null) : null,
    counts: queue.counts,
    next: queue.next === null ? null : queueAddress(paths.curation.queue(), { ...asked, after: queue.next }),
    rows: queue.entries.map((entry) => ({
      ...entry,
      due: dueView(entry.dueAt, queue.now, t),
      age: ageWords(entry.submittedAt, queue.now, t),
      tickable: judges && entry.light && !entry.appeal && entry.holders.length === 0,
    })),
  };
}

/** One's own views: kept, renamed, removed. */
export async function action({ request }: ActionFunctionArgs) {
  const person = await requireRole(request, ...curationRoles);
  const asked = askedOf(request.url);
  const form = await readForm(request, viewSchema);
  if (!form.ok) return form.reply;
  const result = await actOnViews(person, form.value);
  const here = queueAddress(paths.curation.queue(), { ...asked, after: "" });
  const then = () => redirect(`${here}${here.includes("?") ? "&" : "?"}selesai=${form.value.action}`);
  return answer(result, { form: form.form, then });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.title} · UKM Mart` }];

export default function Queue() {
  const { rows, counts, views, asked, next, said } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  useQueueKeys();
  const here = viewHere(views, asked);
  const tickable = rows.filter((row) => row.tickable).map(({ versionId }) => versionId);
  return (
    <>
      <QueueHead counts={counts} asked={asked} views={views} />
      <OfficeBody>
        <Said words={said} />
        <ViewForms key={here?.id ?? `${asked.filter} ${asked.search}`} asked={asked} here={here} form={refused?.form} />
        <LightBar ids={tickable} />
        {rows.length === 0 ? (
          <Nothing searched={asked.search !== "" || asked.filter !== "waiting"} />
        ) : (
          <QueueTable rows={rows} />
        )}
        <Pager first={asked.after ? queueAddress(paths.curation.queue(), { ...asked, after: "" }) : null} next={next} />
      </OfficeBody>
    </>
  );
}

function Nothing({ searched }: { searched: boolean }) {
  const { t } = useText();
  if (!searched) return <EmptyState title={t("curation.queue.empty.title")} text={t("curation.queue.empty.text")} />;
  return (
    <EmptyState title={t("curation.queue.none.title")} text={t("curation.queue.none.text")}>
      <LinkButton tone="out" href={paths.curation.queue()}>
        {t("curation.queue.all")}
      </LinkButton>
    </EmptyState>
  );
}
