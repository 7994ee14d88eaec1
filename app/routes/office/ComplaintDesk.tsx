import { Link } from "@remix-run/react";
import type { FormState } from "#app/core/forms.ts";
import { paths } from "#app/core/paths.ts";
import type { ComplaintView } from "#app/domain/feedback/feedback.server.ts";
import { useText } from "#app/i18n/react.tsx";
import { Button } from "#app/ui/Button.tsx";
import { ErrorSummary } from "#app/ui/ErrorSummary.tsx";
import { Facts } from "#app/ui/Facts.tsx";
import { TextArea } from "#app/ui/Field.tsx";
import { fieldOf } from "#app/ui/form.ts";
import { Part } from "./Part.tsx";

type Shown = Pick<
  ComplaintView,
  | "id"
  | "state"
  | "kind"
  | "text"
  | "answer"
  | "proposal"
  | "documents"
  | "recent"
  | "orderId"
  | "productId"
  | "enterpriseId"
> & {
  at: string | null;
  dueAt: string | null;
  answeredAt: string | null;
  closedAt: string | null;
  product: string | null;
  enterprise: string;
  order: string;
};

export function ComplaintWords({ complaint }: { complaint: Shown }) {
  const { t } = useText();
  return (
    <Part id="kata" title={t("feedback.desk.words")} text={t(`feedback.kind.${complaint.kind}`)}>
      <p className="prose whitespace-pre-line break-words">{complaint.text}</p>
      {complaint.documents.length > 0 ? (
        <ul className="row flex-wrap gap-4">
          {complaint.documents.map((document, place) => (
            <li key={document}>
              <a href={paths.documents.show(document)} target="_blank" rel="noreferrer">
                {t("feedback.desk.photo", { n: place + 1 })}
              </a>
            </li>
          ))}
        </ul>
      ) : null}
    </Part>
  );
}

/** What the maker proposes and what the buyer is told; the proposal is where the answer starts. */
export function AnswerPart({
  complaint,
  form,
  mayAct,
}: {
  complaint: Shown;
  form: FormState | undefined;
  mayAct: boolean;
}) {
  const { t } = useText();
  const { state, proposal, answer } = complaint;
  const label = t("feedback.desk.answer");
  return (
    <>
      {proposal === null ? (
        state === "open" && <p className="quiet">{t("feedback.desk.noProposal")}</p>
      ) : (
        <Part id="usulan" title={t("feedback.desk.proposal")}>
          <p className="prose whitespace-pre-line break-words">{proposal}</p>
        </Part>
      )}
      {answer === null ? null : (
        <Part id="jawaban" title={label}>
          <p className="prose whitespace-pre-line break-words">{answer}</p>
        </Part>
      )}
      {mayAct && state !== "closed" ? (
        <form method="post" className="form">
          <ErrorSummary form={form} labels={{ answer: label }} />
          {state === "open" ? (
            <TextArea
              label={label}
              hint={t("feedback.desk.answerHint")}
              rows={6}
              maxLength={1500}
              {...fieldOf(form, "answer", proposal)}
            />
          ) : null}
          <span>
            <Button name="action" value={state === "open" ? "answer" : "close"}>
              {t(state === "open" ? "feedback.desk.send" : "feedback.desk.close")}
            </Button>
          </span>
        </form>
      ) : null}
    </>
  );
}

export function ComplaintFacts({ complaint }: { complaint: Shown }) {
  const { t } = useText();
  const { productId, product, recent } = complaint;
  return (
    <Part id="tentang" title={t("feedback.desk.facts")}>
      <Facts
        facts={[
          {
            key: "order",
            label: t("feedback.desk.order"),
            value: <Link to={paths.office.order(complaint.orderId)}>{complaint.order}</Link>,
          },
          {
            key: "product",
            label: t("feedback.desk.product"),
            value: productId ? <Link to={paths.office.product(productId)}>{product}</Link> : null,
          },
          {
            key: "enterprise",
            label: t("feedback.desk.enterprise"),
            value: <Link to={paths.office.enterprise(complaint.enterpriseId)}>{complaint.enterprise}</Link>,
          },
          { key: "filed", label: t("feedback.desk.filed"), value: complaint.at },
          { key: "due", label: t("feedback.desk.due"), value: complaint.dueAt },
          { key: "answered", label: t("feedback.desk.answered"), value: complaint.answeredAt },
          { key: "closed", label: t("feedback.desk.closed"), value: complaint.closedAt },
        ]}
      />
      {recent > 1 ? <p className="small">{t("feedback.desk.recent", { n: recent })}</p> : null}
    </Part>
  );
}
