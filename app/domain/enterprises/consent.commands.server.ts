import { type Actor, hasRole, memberOf, personOf } from "#app/core/actor.ts";
import { newId } from "#app/core/ids.ts";
import { done, type Result, refuse } from "#app/core/result.ts";
import { inTransaction } from "#app/platform/db/db.server.ts";
import { record } from "#app/platform/history/history.server.ts";
import { CONSENT_TEXT, type ConsentUse } from "./consent.rules.ts";

type Word = { enterpriseId: string; use: ConsentUse; given: boolean; now: Date };

/** One more row; what was said before stays readable. The owner says it at the desk, or the office writes it down. */
export async function setConsent(actor: Actor, { enterpriseId, use, given, now }: Word): Promise<Result> {
  const channel = channelOf(actor, enterpriseId);
  if (!channel) return refuse("notFound");
  return inTransaction(async (tx) => {
    const known = await tx.enterprise.count({ where: { id: enterpriseId, mergedIntoId: null, erasedAt: null } });
    if (known === 0) return refuse("notFound");
    await tx.consent.create({
      data: {
        id: newId(now.getTime()),
        enterpriseId,
        use,
        given,
        textVersion: CONSENT_TEXT,
        channel,
        byId: personOf(actor),
        at: now,
      },
    });
    const subject = { kind: "enterprise", id: enterpriseId } as const;
    await record(tx, { flow: "consent", action: given ? "give" : "withdraw", subject, actor, details: { use }, now });
    return done();
  });
}

function channelOf(actor: Actor, enterpriseId: string): "desk" | "office" | null {
  if (memberOf(actor, enterpriseId)) return "desk";
  return hasRole(actor, "consultant", "staff") ? "office" : null;
}
