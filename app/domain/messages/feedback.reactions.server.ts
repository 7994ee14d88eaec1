import { paths } from "#app/core/paths.ts";
import { formatMoment } from "#app/core/time.ts";
import { type Contact, membersWith, staffWith } from "#app/domain/accounts/accounts.server.ts";
import { type ComplaintLetter, complaintLetter, reviewLetter } from "#app/domain/feedback/feedback.server.ts";
import { orderLetter } from "#app/domain/orders/orders.server.ts";
import type { HistoryEvent, Reaction } from "#app/platform/history/history.server.ts";
import { tellBuyer } from "./buyer.server.ts";
import { tell } from "./tell.server.ts";

/** What buyers, makers and the centre are told about complaints. The buyer's own words stay at the desk. */
export const feedbackLetters: Reaction[] = [
  {
    on: "complaint.file",
    name: "tell the buyer that it is heard, and the maker and the staff that it waits",
    run: async (event) => {
      const complaint = await complaintLetter(event.subjectId);
      if (!complaint) return;
      await toBuyer(event, complaint, "complaintFiled");
      await toMaker(event, complaint);
      await toStaff(event, complaint, "complaintForStaff");
    },
  },
  {
    on: "complaint.propose",
    name: "tell the staff that the maker proposed an answer",
    run: async (event) => {
      const complaint = await complaintLetter(event.subjectId);
      if (complaint) await toStaff(event, complaint, "complaintProposed");
    },
  },
  {
    on: "complaint.answer",
    name: "send the buyer the answer",
    run: async (event) => {
      const complaint = await complaintLetter(event.subjectId);
      if (complaint) await toBuyer(event, complaint, "complaintAnswered");
    },
  },
  {
    on: "complaint.askReview",
    name: "tell the lead curators that a listing needs a new look",
    run: async (event) => {
      const complaint = await complaintLetter(event.subjectId);
      for (const reader of complaint ? await staffWith("leadCurator") : []) {
        const params = { product: complaint?.product ?? "" };
        await tell(reader, { key: event.id, template: "complaintsMany", params, path: paths.curation.queue() });
      }
    },
  },
  {
    on: "productReview.write",
    name: "tell the maker what a buyer says",
    run: async ({ id, subjectId }) => {
      const review = await reviewLetter(subjectId);
      for (const reader of review ? await membersWith(review.enterpriseId, "orders") : []) {
        const params = { product: review?.product ?? "" };
        await tell(reader, { key: id, template: "reviewForMaker", params, path: paths.enterprise.reviews() });
      }
    },
  },
  {
    on: "productReview.hide",
    name: "tell the buyer why the review is hidden",
    run: async ({ id, subjectId }) => {
      const review = await reviewLetter(subjectId);
      const order = review && (await orderLetter(review.orderId));
      if (!review || !order) return;
      const params = { product: review.product, reason: review.hiddenReason ?? "" };
      if (review.hiddenReason) await tellBuyer(order, { key: id, template: "reviewHidden", params });
    },
  },
];

async function toBuyer({ id }: HistoryEvent, complaint: ComplaintLetter, template: string): Promise<void> {
  const order = await orderLetter(complaint.orderId);
  if (!order) return;
  const { number: complaintNumber, product, dueAt } = complaint;
  const params = { complaint: complaintNumber, product, due: formatMoment(dueAt, order.language) };
  await tellBuyer(order, {
    key: id,
    template,
    params,
    ...(complaint.answer && template === "complaintAnswered" ? { words: { answer: complaint.answer } } : {}),
  });
}

async function toMaker({ id }: HistoryEvent, complaint: ComplaintLetter): Promise<void> {
  for (const reader of await membersWith(complaint.enterpriseId, "orders"))
    await tell(reader, {
      key: id,
      template: "complaintForMaker",
      params: paramsFor(reader, complaint),
      path: paths.enterprise.complaint(complaint.id),
    });
}

async function toStaff({ id }: HistoryEvent, complaint: ComplaintLetter, template: string): Promise<void> {
  for (const reader of await staffWith("staff"))
    await tell(reader, {
      key: id,
      template,
      params: paramsFor(reader, complaint),
      path: paths.office.complaint(complaint.id),
    });
}

const paramsFor = ({ language }: Contact, { number, product, dueAt }: ComplaintLetter) => ({
  complaint: number,
  product,
  due: formatMoment(dueAt, language),
});
