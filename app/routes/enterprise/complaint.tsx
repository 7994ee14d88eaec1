import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { paths } from "#app/core/paths.ts";
import { formatMoment } from "#app/core/time.ts";
import { requireMember } from "#app/domain/accounts/accounts.server.ts";
import { knownProducts } from "#app/domain/catalog/catalog.server.ts";
import { complaintById, proposeAnswer } from "#app/domain/feedback/feedback.server.ts";
import { proposalSchema } from "#app/domain/feedback/feedback.ts";
import { useText } from "#app/i18n/react.tsx";
import { clock } from "#app/platform/clock.server.ts";
import { answer, readForm } from "#app/platform/http/form.server.ts";
import { found, uuidParam } from "#app/platform/http/found.server.ts";
import { Button } from "#app/ui/Button.tsx";
import { Card } from "#app/ui/Card.tsx";
import { ErrorSummary } from "#app/ui/ErrorSummary.tsx";
import { TextArea } from "#app/ui/Field.tsx";
import { fieldOf } from "#app/ui/form.ts";
import { OwnerPage } from "#app/ui/frames/OwnerFrame.tsx";
import { Notice } from "#app/ui/Notice.tsx";
import { StatusBadge } from "#app/ui/StatusBadge.tsx";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { actor, enterpriseId } = await requireMember(request, "orders");
  const complaint = found(await complaintById(uuidParam(params["id"]), clock.now(), enterpriseId));
  const { number, state, kind, text, proposal, documents, productId } = complaint;
  const products = await knownProducts(productId ? [productId] : []);
  return {
    complaint: { number, state, kind, text, proposal, documents, answer: complaint.answer },
    product: productId ? (products.get(productId)?.name ?? null) : null,
    due: formatMoment(complaint.dueAt, actor.language),
    sent: new URL(request.url).searchParams.get("kabar") === "sent",
  };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { actor, enterpriseId } = await requireMember(request, "orders");
  const id = uuidParam(params["id"]);
  found(await complaintById(id, clock.now(), enterpriseId));
  const form = await readForm(request, proposalSchema);
  if (!form.ok) return form.reply;
  const result = await proposeAnswer(actor, id, form.value.proposal);
  return answer(result, {
    form: form.form,
    then: () => redirect(`${paths.enterprise.complaint(id)}?kabar=sent`, 303),
  });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.complaint.number} · UKM Mart` }];

export default function OwnComplaint() {
  const { complaint, product, due, sent } = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>()?.form;
  const { t } = useText();
  const { state, proposal, documents } = complaint;
  const label = t("feedback.own.propose");
  return (
    <OwnerPage title={complaint.number} back={{ href: paths.enterprise.complaints(), label: t("feedback.desk.back") }}>
      {sent && !form ? <Notice tone="ok">{t("feedback.own.sent")}</Notice> : null}
      <div className="grid gap-2">
        <span>
          <StatusBadge flow="complaint" state={state} turn={proposal === null ? "reader" : "other"} />
        </span>
        <h1 className="text-xl">
          {t(`feedback.kind.${complaint.kind}`)}: {product ?? t("feedback.desk.parcelOnly")}
        </h1>
        {state === "open" ? <p className="small quiet">{t("feedback.own.answerBy", { when: due })}</p> : null}
      </div>
      <Card className="stack">
        <h2 className="text-lg">{t("feedback.desk.words")}</h2>
        <p className="prose whitespace-pre-line break-words">{complaint.text}</p>
        <ul className="row flex-wrap gap-4">
          {documents.map((document, place) => (
            <li key={document}>
              <a href={paths.documents.show(document)} target="_blank" rel="noreferrer">
                {t("feedback.desk.photo", { n: place + 1 })}
              </a>
            </li>
          ))}
        </ul>
      </Card>
      {complaint.answer === null ? null : (
        <Card className="stack">
          <h2 className="text-lg">{t("feedback.own.answered")}</h2>
          <p className="prose whitespace-pre-line break-words">{complaint.answer}</p>
        </Card>
      )}
      {state === "open" ? (
        <form method="post" className="form">
          <ErrorSummary form={form} labels={{ proposal: label }} />
          <TextArea
            label={label}
            hint={t("feedback.own.proposeHint")}
            rows={6}
            maxLength={1500}
            {...fieldOf(form, "proposal", proposal)}
          />
          <Button size="lg" wide>
            {t(proposal === null ? "feedback.own.send" : "feedback.own.change")}
          </Button>
        </form>
      ) : null}
    </OwnerPage>
  );
}
