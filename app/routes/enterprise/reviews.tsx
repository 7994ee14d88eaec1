import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { typed } from "#app/core/forms.ts";
import { paths } from "#app/core/paths.ts";
import { requireMember } from "#app/domain/accounts/accounts.server.ts";
import { ownReviews, replyToReview } from "#app/domain/feedback/feedback.server.ts";
import { replySchema } from "#app/domain/feedback/feedback.ts";
import { translator } from "#app/i18n/index.ts";
import { useText } from "#app/i18n/react.tsx";
import { answer, readForm } from "#app/platform/http/form.server.ts";
import { Button } from "#app/ui/Button.tsx";
import { EmptyState } from "#app/ui/EmptyState.tsx";
import { ErrorSummary } from "#app/ui/ErrorSummary.tsx";
import { TextArea } from "#app/ui/Field.tsx";
import { fieldOf } from "#app/ui/form.ts";
import { OwnerPage } from "#app/ui/frames/OwnerFrame.tsx";
import { Notice } from "#app/ui/Notice.tsx";
import { Pager } from "#app/ui/Pager.tsx";
import { ReviewWords } from "../ReviewWords.tsx";
import { reviewRows } from "../reviews.view.server.ts";

export async function loader({ request }: LoaderFunctionArgs) {
  const { actor, enterpriseId } = await requireMember(request, "orders");
  const query = new URL(request.url).searchParams;
  const after = query.get("sesudah");
  const { rows, next } = await ownReviews(enterpriseId, after);
  return {
    title: translator(actor.language)("feedback.reviews.title"),
    rows: await reviewRows(rows, actor.language),
    first: after ? paths.enterprise.reviews() : null,
    next: next && `${paths.enterprise.reviews()}?sesudah=${next}`,
    sent: query.get("kabar") === "sent",
  };
}

export async function action({ request }: ActionFunctionArgs) {
  const { actor } = await requireMember(request, "orders");
  const form = await readForm(request, replySchema);
  if (!form.ok) return form.reply;
  const result = await replyToReview(actor, form.value.review, form.value.reply);
  return answer(result, { form: form.form, then: () => redirect(`${paths.enterprise.reviews()}?kabar=sent`, 303) });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.title} · UKM Mart` }];

export default function OwnReviews() {
  const { title, rows, first, next, sent } = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>()?.form;
  const { t } = useText();
  const label = t("feedback.ownReviews.reply");
  return (
    <OwnerPage title={title} back={{ href: paths.enterprise.home(), label: t("ui.tab.home") }}>
      <p className="lead">{t("feedback.ownReviews.lead")}</p>
      {sent && !form ? <Notice tone="ok">{t("feedback.ownReviews.sent")}</Notice> : null}
      {rows.length === 0 ? (
        <EmptyState title={t("feedback.ownReviews.none")} text={t("feedback.ownReviews.noneText")} />
      ) : null}
      <ul className="stack">
        {rows.map((row) => {
          const answered = typed(form, "review") === row.id ? form : undefined;
          return (
            <li key={row.id} className="card card-pad stack gap-2">
              <ReviewWords review={row} />
              {row.reply === null ? (
                <details open={answered !== undefined}>
                  <summary>{label}</summary>
                  <form method="post" className="form mt-3">
                    <ErrorSummary form={answered} labels={{ reply: label }} />
                    <input type="hidden" name="review" value={row.id} />
                    <TextArea
                      label={label}
                      rows={3}
                      maxLength={800}
                      {...fieldOf(answered, "reply")}
                      id={`reply-${row.id}`}
                    />
                    <Button>{t("feedback.ownReviews.send")}</Button>
                  </form>
                </details>
              ) : null}
            </li>
          );
        })}
      </ul>
      <Pager first={first} next={next} />
    </OwnerPage>
  );
}
