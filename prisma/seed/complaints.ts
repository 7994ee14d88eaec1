import { paths } from "#app/core/paths.ts";
import { addHours } from "#app/core/time.ts";
import { answerBy } from "#app/domain/feedback/complaint.rules.ts";
import type { SeedContext } from "./context.ts";
import { type ComplaintPlan, complaintPlans } from "./data/voices.ts";
import { demoOwners, enterpriseId } from "./enterprises.ts";
import { earlier, type Voice } from "./feedback.ts";
import { type SeedEvent, seedEvents } from "./history.ts";
import { seedId } from "./ids.ts";
import { sampleNumber } from "./order-number.ts";

const SAME_PRODUCT = 3;

/** Complaints in every state; three of them about one product of the demo's owner. */
export async function complaintRows({ db, now, people }: SeedContext, goods: readonly Voice[]): Promise<void> {
  const about = chosen(goods, now);
  const made = complaintPlans.flatMap((plan, place) => {
    const of = about[place];
    return of ? [rowOf(plan, of, { now, people, asks: place === SAME_PRODUCT - 1 })] : [];
  });
  await db.complaint.createMany({ data: made });
  await seedEvents(
    db,
    made.flatMap((row) => momentsOf(row, about, people)),
  );
  const staff = people.get("staf");
  const open = made.filter(({ answeredAt }) => answeredAt === null);
  await db.notice.createMany({
    data: open.flatMap(({ id, number, at }) =>
      staff
        ? [
            {
              ...{ id: seedId(`notice:complaint:${id}`), key: `sample:complaint:${id}`, userId: staff, createdAt: at },
              textKey: "messages.complaintForStaff.subject",
              params: { complaint: number },
              link: paths.office.complaint(id),
            },
          ]
        : [],
    ),
  });
}

/** Three times the product of the demo's owner that arrived most often, then goods of others, each after it arrived. */
function chosen(goods: readonly Voice[], now: Date): (Voice | undefined)[] {
  const own = goods.filter((one) => one.enterpriseId === enterpriseId({ key: demoOwners.pemilik })).toReversed();
  const times = (productId: string) => own.filter((one) => one.productId === productId).length;
  const most = own.toSorted((a, b) => times(b.productId) - times(a.productId))[0]?.productId;
  const about: (Voice | undefined)[] = own.filter(({ productId }) => productId === most).slice(0, SAME_PRODUCT);
  for (const { hoursAgo } of complaintPlans.slice(SAME_PRODUCT)) {
    const filedAt = addHours(now, -hoursAgo);
    const fits = ({ order, productId, deliveredAt }: Voice) =>
      deliveredAt < filedAt && about.every((one) => one?.order.id !== order.id && one?.productId !== productId);
    about.push(goods.find(fits));
  }
  return about;
}

type Around = { now: Date; people: SeedContext["people"]; asks: boolean };

function rowOf(plan: ComplaintPlan, of: Voice, { now, people, asks }: Around) {
  const { name, kind, text, hoursAgo, proposal, answer, closed } = plan;
  const at = addHours(now, -hoursAgo);
  const answeredAt = answer ? earlier(addHours(at, 30), now) : null;
  return {
    ...{ id: seedId(`complaint:${name}`), number: `K-${sampleNumber(`complaint:${name}`)}`, kind, text, at },
    ...{ orderId: of.order.id, parcelId: of.parcelId, productId: of.productId, enterpriseId: of.enterpriseId },
    dueAt: answerBy(at),
    ...(proposal ? { proposal, proposedAt: addHours(at, 9), proposedById: people.get("pemilik") ?? null } : {}),
    answer: answer ?? null,
    answeredAt,
    answeredById: answeredAt ? (people.get("staf") ?? null) : null,
    closedAt: closed && answeredAt ? earlier(addHours(answeredAt, 48), now) : null,
    askedReviewAt: asks ? at : null,
  };
}

type Row = ReturnType<typeof rowOf>;

function momentsOf(row: Row, about: readonly (Voice | undefined)[], people: SeedContext["people"]): SeedEvent[] {
  const { id, number, kind, at, answeredAt, closedAt, askedReviewAt } = row;
  const buyer = about.find((one) => one?.order.id === row.orderId)?.order.userId;
  const base = {
    flow: "complaint",
    subject: { kind: "complaint" as const, id },
    subjects: [
      { kind: "order" as const, id: row.orderId },
      { kind: "enterprise" as const, id: row.enterpriseId },
      { kind: "product" as const, id: row.productId },
      { kind: "parcel" as const, id: row.parcelId },
    ],
    details: { number, about: kind },
  };
  const step = (action: string, when: Date | null | undefined, actorId?: string | null): SeedEvent[] =>
    when ? [{ ...base, name: `complaint:${id}:${action}`, action, at: when, actorId }] : [];
  return [
    ...step("file", at, buyer),
    ...step("askReview", askedReviewAt),
    ...step("propose", row.proposedAt, row.proposedById),
    ...step("answer", answeredAt, people.get("staf")),
    ...step("close", closedAt, people.get("staf")),
  ];
}
