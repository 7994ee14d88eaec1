import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { type FormState, typed } from "#app/core/forms.ts";
import { paths } from "#app/core/paths.ts";
import { requireRole } from "#app/domain/accounts/accounts.server.ts";
import { moderateReview, reviewDesk, reviewTabs } from "#app/domain/feedback/feedback.server.ts";
import { moderationSchema } from "#app/domain/feedback/feedback.ts";
import { translator } from "#app/i18n/index.ts";
import { useText } from "#app/i18n/react.tsx";
import { answer, readForm } from "#app/platform/http/form.server.ts";
import { Button } from "#app/ui/Button.tsx";
import { EmptyState } from "#app/ui/EmptyState.tsx";
import { ErrorSummary } from "#app/ui/ErrorSummary.tsx";
import { Field } from "#app/ui/Field.tsx";
import { fieldOf } from "#app/ui/form.ts";
import { OfficeBody, OfficeHead } from "#app/ui/frames/OfficeFrame.tsx";
import { Pager } from "#app/ui/Pager.tsx";
import { Tabs } from "#app/ui/Tabs.tsx";
import { ReviewWords } from "../ReviewWords.tsx";
import { type ReviewRow, reviewRows } from "../reviews.view.server.ts";
import { complaintRoles } from "../staff.server.ts";

export async function loader({ request }: LoaderFunctionArgs) {
  const person = await requireRole(request, ...complaintRoles);
  const query = new URL(request.url).searchParams;
  const tab = reviewTabs.find((one) => one === query.get("keadaan")) ?? "shown";
  const after = query.get("sesudah");
  const { rows, next } = await reviewDesk({ tab, after });
  return {
    title: translator(person.language)("feedback.reviews.title"),
    tab,
    tabs: reviewTabs.map((one) => ({ tab: one, href: hrefOf(one) })),
    rows: await reviewRows(rows, person.language),
    mayAct: person.roles.includes("staff"),
    first: after ? hrefOf(tab) : null,
    next: next && `${hrefOf(tab)}&sesudah=${next}`,
  };
}

const hrefOf = (tab: string): string => `${paths.office.reviews()}?keadaan=${tab}`;

export async function action({ request }: ActionFunctionArgs) {
  const person = await requireRole(request, "staff");
  const form = await readForm(request, moderationSchema);
  if (!form.ok) return form.reply;
  const shown = form.value.action === "hide" ? "hidden" : "shown";
  return answer(await moderateReview(person, form.value), {
    form: form.form,
    then: () => redirect(hrefOf(shown), 303),
  });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.title} · UKM Mart` }];

export default function Reviews() {
  const { title, tab, tabs, rows, mayAct, first, next } = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>()?.form;
  const { t } = useText();
  return (
    <>
      <OfficeHead title={title} />
      <OfficeBody>
        <div className="stack max-w-form">
          <Tabs
            label={t("feedback.reviewDesk.tabs")}
            items={tabs.map(({ tab: one, href }) => ({
              key: one,
              href,
              on: one === tab,
              words: t(`feedback.reviewDesk.tab.${one}`),
            }))}
          />
          {rows.length === 0 ? (
            <EmptyState title={t(`feedback.reviewDesk.empty.${tab}`)} text={t("feedback.ownReviews.noneText")} />
          ) : null}
          <ul className="stack">
            {rows.map((row) => (
              <li key={row.id} className="card card-pad stack gap-2">
                <ReviewWords review={row} />
                {row.hiddenReason ? (
                  <p className="small">{t("feedback.reviewDesk.hiddenBecause", { reason: row.hiddenReason })}</p>
                ) : null}
                {mayAct ? <Moderate review={row} form={typed(form, "review") === row.id ? form : undefined} /> : null}
              </li>
            ))}
          </ul>
          <Pager first={first} next={next} />
        </div>
      </OfficeBody>
    </>
  );
}

function Moderate({ review, form }: { review: Pick<ReviewRow, "id" | "hidden">; form: FormState | undefined }) {
  const { t } = useText();
  const label = t("feedback.reviewDesk.reason");
  if (review.hidden) {
    return (
      <form method="post">
        <ErrorSummary form={form} />
        <input type="hidden" name="review" value={review.id} />
        <Button tone="out" size="sm" name="action" value="show">
          {t("feedback.reviewDesk.show")}
        </Button>
      </form>
    );
  }
  return (
    <details open={form !== undefined}>
      <summary>{t("feedback.reviewDesk.hideOpen")}</summary>
      <form method="post" className="form mt-3">
        <ErrorSummary form={form} labels={{ reason: label }} />
        <input type="hidden" name="review" value={review.id} />
        <Field label={label} maxLength={300} {...fieldOf(form, "reason")} id={`reason-${review.id}`} />
        <span>
          <Button tone="bad" size="sm" name="action" value="hide">
            {t("feedback.reviewDesk.hide")}
          </Button>
        </span>
      </form>
    </details>
  );
}
