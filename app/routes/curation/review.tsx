import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { paths } from "#app/core/paths.ts";
import { requireRole } from "#app/domain/accounts/accounts.server.ts";
import { reviewPage, reviewQueue } from "#app/domain/curation/curation.server.ts";
import { reviewSchema } from "#app/domain/curation/curation.ts";
import { translator } from "#app/i18n/index.ts";
import { answer, readForm } from "#app/platform/http/form.server.ts";
import { found, uuidParam } from "#app/platform/http/found.server.ts";
import { curationRoles } from "../staff.server.ts";
import { actOn } from "./act.server.ts";
import { dueView } from "./due.ts";
import { QueueHead } from "./QueueHead.tsx";
import { QueueList } from "./QueueList.tsx";
import { ReviewDesk } from "./ReviewDesk.tsx";
import { reviewView } from "./review.view.ts";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const curator = await requireRole(request, ...curationRoles);
  const id = uuidParam(params["id"]);
  const t = translator(curator.language);
  const [shown, { counts, entries }] = await Promise.all([
    reviewPage(curator, id),
    reviewQueue(curator, { filter: "waiting" }),
  ]);
  const page = found(shown);
  const query = new URL(request.url).searchParams;
  const done = query.get("selesai");
  return {
    counts,
    queue: entries.map(({ versionId, name, enterpriseName, picture, dueAt }) => ({
      versionId,
      name,
      enterpriseName,
      picture,
      due: dueView(dueAt, page.now, t),
    })),
    all: query.get("isian") === "semua",
    said: done && /^\w{1,20}$/.test(done) ? (t.lookup(`curation.done.${done}`) ?? null) : null,
    ...reviewView(page, curator),
  };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const curator = await requireRole(request, "curator", "leadCurator");
  const id = uuidParam(params["id"]);
  const form = await readForm(request, reviewSchema);
  if (!form.ok) return form.reply;
  const result = await actOn(curator, id, form.value);
  return answer(result, { form: form.form, then: (said) => redirect(`${paths.curation.review(id)}?selesai=${said}`) });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.name} · UKM Mart` }];

export default function Review() {
  const data = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  return (
    <>
      <QueueHead counts={data.counts} />
      <ReviewDesk
        key={data.id}
        view={data}
        all={data.all}
        said={data.said}
        form={refused?.form}
        here={paths.curation.review(data.id)}
      >
        <QueueList rows={data.queue} current={data.id} />
      </ReviewDesk>
    </>
  );
}
