import { isId } from "#app/core/ids.ts";
import { db, type Prisma } from "#app/platform/db/db.server.ts";
import { type ComplaintState, complaintState, complaintStates, countedFrom } from "./complaint.rules.ts";
import type { ComplaintForm } from "./complaint.schema.ts";

export type ComplaintRow = {
  id: string;
  number: string;
  state: ComplaintState;
  kind: ComplaintForm["kind"];
  at: Date;
  dueAt: Date;
  orderId: string;
  productId: string | null;
  enterpriseId: string;
  proposedAt: Date | null;
  /** It was one too many about this product. */
  askedReviewAt: Date | null;
};

export { complaintStates as complaintTabs };

const PAGE = 20;
const within: Record<ComplaintState, Prisma.ComplaintWhereInput> = {
  open: { answeredAt: null, closedAt: null },
  answered: { answeredAt: { not: null }, closedAt: null },
  closed: { closedAt: { not: null } },
};

type Asked = { tab: ComplaintState; after: string | null; enterpriseId?: string };

/** The centre's desk, or one maker's: what is due first comes first; of the closed ones the newest. */
export async function complaintDesk({ tab, after, enterpriseId }: Asked): Promise<{
  rows: ComplaintRow[];
  next: string | null;
  counts: Record<ComplaintState, number>;
}> {
  const whose = enterpriseId ? { enterpriseId } : {};
  const order = tab === "closed" ? "desc" : "asc";
  const found = await db.complaint.findMany({
    where: { ...whose, ...within[tab] },
    orderBy: [{ dueAt: order }, { id: order }],
    take: PAGE + 1,
    ...(after && isId(after) ? { cursor: { id: after }, skip: 1 } : {}),
    select: shown,
  });
  const [open, answered, closed] = await Promise.all(
    complaintStates.map((state) => db.complaint.count({ where: { ...whose, ...within[state] } })),
  );
  const rows = found.slice(0, PAGE).map(rowOf);
  return {
    rows,
    next: found.length > PAGE ? (rows.at(-1)?.id ?? null) : null,
    counts: { open: open ?? 0, answered: answered ?? 0, closed: closed ?? 0 },
  };
}

export type ComplaintView = ComplaintRow & {
  text: string;
  parcelId: string | null;
  proposal: string | null;
  answer: string | null;
  answeredAt: Date | null;
  closedAt: Date | null;
  documents: string[];
  /** Complaints about the product in the days that count, this one among them. */
  recent: number;
};

/** One complaint; with an enterprise named, only a complaint about its own goods. */
export async function complaintById(id: string, now: Date, enterpriseId?: string): Promise<ComplaintView | null> {
  const found = await db.complaint.findFirst({
    where: { id, ...(enterpriseId ? { enterpriseId } : {}) },
    select: whole,
  });
  if (!found) return null;
  const { productId } = found;
  const recent = productId ? await db.complaint.count({ where: { productId, at: { gt: countedFrom(now, null) } } }) : 0;
  return { ...viewOf(found), recent };
}

/** What a buyer said about an order and what came of it, the newest first. */
export async function complaintsOfOrder(orderId: string): Promise<Omit<ComplaintView, "recent">[]> {
  const rows = await db.complaint.findMany({ where: { orderId }, orderBy: { id: "desc" }, take: 50, select: whole });
  return rows.map(viewOf);
}

const shown = {
  id: true,
  number: true,
  kind: true,
  at: true,
  dueAt: true,
  answeredAt: true,
  closedAt: true,
  orderId: true,
  productId: true,
  enterpriseId: true,
  proposedAt: true,
  askedReviewAt: true,
} satisfies Prisma.ComplaintSelect;

const whole = {
  ...shown,
  text: true,
  parcelId: true,
  proposal: true,
  answer: true,
  documents: { select: { documentId: true } },
} satisfies Prisma.ComplaintSelect;

const rowOf = <R extends { answeredAt: Date | null; closedAt: Date | null }>(row: R) => ({
  ...row,
  state: complaintState(row),
});

const viewOf = ({ documents, ...row }: Prisma.ComplaintGetPayload<{ select: typeof whole }>) => ({
  ...rowOf(row),
  documents: documents.map(({ documentId }) => documentId),
});
