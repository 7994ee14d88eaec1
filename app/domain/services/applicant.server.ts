import { db } from "#app/platform/db/db.server.ts";
import { personal } from "#app/platform/personal.server.ts";

/** What an applicant's phone is sealed for; the script that changes keys spells it the same way. */
export const aboutPhone = (applicationId: string): string => `selection_application.phone:${applicationId}`;

export const phoneOf = ({ id, phoneCipher }: { id: string; phoneCipher: Uint8Array | null }): string | null =>
  phoneCipher && personal.open(phoneCipher, aboutPhone(id));

/** In place of a business whose owner is known no more. */
const FORGOTTEN = "—";

/**
 * Whoever was erased is forgotten here too: phone, business, words and what was noted about her. That somebody applied, and
 * what became of it, stays for the figures. Answers how many; safe to repeat.
 */
export async function forgetApplicants(): Promise<number> {
  const erased = { applicant: { erasedAt: { not: null } } };
  await db.selectionMark.updateMany({ where: { application: erased, note: { not: null } }, data: { note: null } });
  const { count } = await db.selectionApplication.updateMany({
    where: { ...erased, businessName: { not: FORGOTTEN } },
    data: { phoneCipher: null, businessName: FORGOTTEN, goods: FORGOTTEN, reason: null },
  });
  return count;
}
