import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { paths } from "#app/core/paths.ts";
import { formatMoment } from "#app/core/time.ts";
import { requireRole } from "#app/domain/accounts/accounts.server.ts";
import { knownProducts } from "#app/domain/catalog/catalog.server.ts";
import { namedEnterprises } from "#app/domain/enterprises/enterprises.server.ts";
import { answerComplaint, closeComplaint, complaintById } from "#app/domain/feedback/feedback.server.ts";
import { deskSchema } from "#app/domain/feedback/feedback.ts";
import { orderNumbers } from "#app/domain/orders/orders.server.ts";
import { translator } from "#app/i18n/index.ts";
import { useText } from "#app/i18n/react.tsx";
import { clock } from "#app/platform/clock.server.ts";
import { answer, readForm } from "#app/platform/http/form.server.ts";
import { found, uuidParam } from "#app/platform/http/found.server.ts";
import { LinkButton } from "#app/ui/Button.tsx";
import { OfficeBody, OfficeHead } from "#app/ui/frames/OfficeFrame.tsx";
import { Notice } from "#app/ui/Notice.tsx";
import { StatusBadge } from "#app/ui/StatusBadge.tsx";
import { complaintRoles } from "../staff.server.ts";
import { AnswerPart, ComplaintFacts, ComplaintWords } from "./ComplaintDesk.tsx";
import { HistoryCard } from "./HistoryCard.tsx";
import { historyOf } from "./happenings.server.ts";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const person = await requireRole(request, ...complaintRoles);
  const { language } = person;
  const id = uuidParam(params["id"]);
  const complaint = found(await complaintById(id, clock.now()));
  const query = new URL(request.url).searchParams;
  const { productId, enterpriseId, orderId } = complaint;
  const [products, enterprises, orders, history] = await Promise.all([
    knownProducts(productId ? [productId] : []),
    namedEnterprises([enterpriseId]),
    orderNumbers([orderId]),
    historyOf({ kind: "complaint", id }, query, language),
  ]);
  const when = (at: Date | null) => at && formatMoment(at, language);
  const done = query.get("selesai");
  return {
    complaint: {
      ...complaint,
      at: when(complaint.at),
      dueAt: when(complaint.dueAt),
      answeredAt: when(complaint.answeredAt),
      closedAt: when(complaint.closedAt),
      product: (productId && products.get(productId)?.name) || null,
      enterprise: enterprises.get(enterpriseId)?.name ?? "",
      order: orders.get(orderId) ?? "",
    },
    mayAct: person.roles.includes("staff"),
    history,
    said: done && /^\w{1,20}$/.test(done) ? translator(language).lookup(`feedback.desk.done.${done}`) : null,
  };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const person = await requireRole(request, "staff");
  const id = uuidParam(params["id"]);
  found(await complaintById(id, clock.now()));
  const form = await readForm(request, deskSchema);
  if (!form.ok) return form.reply;
  const { value } = form;
  const result =
    value.action === "answer" ? await answerComplaint(person, id, value.answer) : await closeComplaint(person, id);
  return answer(result, {
    form: form.form,
    then: () => redirect(`${paths.office.complaint(id)}?selesai=${value.action}`, 303),
  });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.complaint.number} · UKM Mart` }];

export default function Complaint() {
  const { complaint, mayAct, history, said } = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>()?.form;
  const { t } = useText();
  return (
    <>
      <OfficeHead title={complaint.number}>
        <StatusBadge flow="complaint" state={complaint.state} turn={mayAct ? "reader" : undefined} />
        <LinkButton tone="out" size="sm" href={paths.office.complaints()}>
          {t("feedback.desk.back")}
        </LinkButton>
      </OfficeHead>
      <OfficeBody>
        <div className="office-cols">
          <div className="stack gap-6">
            {said && !form ? <Notice tone="ok">{said}</Notice> : null}
            {complaint.askedReviewAt ? <Notice tone="todo">{t("feedback.desk.reviewText")}</Notice> : null}
            <ComplaintWords complaint={complaint} />
            <AnswerPart complaint={complaint} form={form} mayAct={mayAct} />
            <ComplaintFacts complaint={complaint} />
          </div>
          <HistoryCard history={history} path={paths.office.complaint(complaint.id)} />
        </div>
      </OfficeBody>
    </>
  );
}
