import { newIdOf, type Work } from "./context.ts";
import { SandboxFailure } from "./failure.ts";
import type { Session } from "./objects.ts";
import { missingPage, payPage, whereAfter } from "./pay.page.ts";
import { arrive, declineSession, delaySession, fallThrough, paySession } from "./payment.ts";
import { expireSession, sessionNow } from "./sessions.ts";
import type { SandboxStore } from "./store.ts";

export type PayAnswer = { status: number; html: string; location?: string };

type Visit = { store: SandboxStore; id: string; now: Date; end: string | null };

const ends: Readonly<Record<string, (work: Work, id: string) => Promise<Session>>> = {
  succeed: (work, id) => paySession(work, id),
  twice: (work, id) => paySession(work, id, { copies: 2 }),
  refundLater: (work, id) => paySession(work, id, { refunds: "later" }),
  refundFails: (work, id) => paySession(work, id, { refunds: "fails" }),
  delay: delaySession,
  arrive,
  fallThrough,
  fail: declineSession,
  expire: expireOnce,
};

/** Shows the page, or ends the payment the way the pressed button says. */
export async function visitPayPage({ store, id, now, end }: Visit): Promise<PayAnswer> {
  const act = end === null ? sessionNow : ends[end];
  if (!act) return { status: 422, html: missingPage() };
  try {
    const session = await store.inTransaction((box) => act(workOf(box, now), id));
    if (end === null) return { status: 200, html: payPage(session) };
    const location = session.status === "open" ? `/sandbox/pay/${session.id}` : whereAfter(session);
    return { status: 303, html: "", location };
  } catch (error) {
    if (!(error instanceof SandboxFailure)) throw error;
    return { status: error.status, html: missingPage() };
  }
}

/** A second press of the button finds the session closed already. */
async function expireOnce(work: Work, id: string): Promise<Session> {
  const session = await sessionNow(work, id);
  return session.status === "open" ? expireSession(work, id) : session;
}

function workOf(box: Work["box"], now: Date): Work {
  return { box, now, apiVersion: "2026-10-28.endive", requestId: newIdOf("req"), idempotencyKey: null };
}
