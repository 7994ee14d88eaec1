import type { Language } from "#app/core/actor.ts";
import { formatRupiah } from "#app/core/money.ts";
import { formatMoment } from "#app/core/time.ts";
import type { PayByHand } from "#app/domain/payments/payments.server.ts";
import { MOST_PROOFS } from "#app/domain/payments/payments.ts";

/** In words and figures, made once on the server; nothing where the order no longer waits. */
export function payByHandView(pay: PayByHand | null, language: Language) {
  if (!pay?.open) return null;
  return {
    ...pay,
    amount: formatRupiah(pay.amount),
    mayProve: pay.proofs.length < MOST_PROOFS,
    proofs: pay.proofs.map(({ id, accepted, judgedNote, sentAt }) => ({
      ...{ id, accepted, judgedNote },
      when: formatMoment(sentAt, language),
    })),
  };
}
