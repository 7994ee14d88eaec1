import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { paths } from "#app/core/paths.ts";
import { formatDay } from "#app/core/time.ts";
import { requireMember } from "#app/domain/accounts/accounts.server.ts";
import { documentsOfLicences, licencesOf } from "#app/domain/licences/licences.server.ts";
import { documentsOf } from "#app/domain/media/media.server.ts";
import { translator } from "#app/i18n/index.ts";
import { useText } from "#app/i18n/react.tsx";
import { EmptyState } from "#app/ui/EmptyState.tsx";
import { OwnerPage } from "#app/ui/frames/OwnerFrame.tsx";
import { Notice } from "#app/ui/Notice.tsx";
import { Pager } from "#app/ui/Pager.tsx";
import { DocumentList, SendDocument } from "./DocumentForms.tsx";
import { sendDocument } from "./documents.act.server.ts";

export async function loader({ request }: LoaderFunctionArgs) {
  const { actor, enterpriseId } = await requireMember(request, "catalog");
  const query = new URL(request.url).searchParams;
  const after = query.get("sesudah");
  const [{ documents, next }, licences] = await Promise.all([
    documentsOf(actor, { enterpriseId, after }),
    licencesOf(enterpriseId),
  ]);
  const papers = await documentsOfLicences(licences.map(({ id }) => id));
  return {
    title: translator(actor.language)("media.documents.title"),
    documents: documents.map(({ createdAt, ...document }) => ({
      ...document,
      sent: formatDay(createdAt, actor.language),
    })),
    licences: licences.map(({ id, kind, number }) => ({ id, kind, number, hasPaper: papers.has(id) })),
    first: after ? paths.enterprise.documents() : null,
    next: next && `${paths.enterprise.documents()}?sesudah=${next}`,
    sent: query.get("kabar") === "sent",
  };
}

export async function action({ request }: ActionFunctionArgs) {
  const { actor, enterpriseId } = await requireMember(request, "catalog");
  return await sendDocument(request, actor, enterpriseId, () =>
    redirect(`${paths.enterprise.documents()}?kabar=sent`, 303),
  );
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.title} · UKM Mart` }];

export default function Documents() {
  const { title, documents, licences, first, next, sent } = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>()?.form;
  const { t } = useText();
  return (
    <OwnerPage title={title} back={{ href: paths.enterprise.home(), label: t("ui.tab.home") }}>
      <div className="stack gap-6">
        <p className="lead">{t("media.documents.text")}</p>
        {sent && !form ? <Notice tone="ok">{t("media.documents.sent")}</Notice> : null}
        <SendDocument form={form} licences={licences} />
        {documents.length === 0 ? (
          <EmptyState title={t("media.documents.none")} text={t("media.documents.noneText")} />
        ) : (
          <DocumentList documents={documents} />
        )}
        <Pager first={first} next={next} />
      </div>
    </OwnerPage>
  );
}
