import type { Person } from "#app/core/actor.ts";
import { addSeconds } from "#app/core/time.ts";
import { claimSeat, decideReview } from "#app/domain/curation/curation.server.ts";
import type { WrittenReview } from "#app/domain/curation/curation.ts";
import { carryOutDecisions } from "#app/domain/curation/speak.commands.server.ts";
import { clock } from "#app/platform/clock.server.ts";
import { db } from "#app/platform/db/db.server.ts";
import { seedChecklists } from "../../../prisma/seed/curation.ts";
import { seedServices } from "../../../prisma/seed/services.ts";
import { type Cast, cast, today } from "../../cast/index.ts";

/** The cast, and the checklists by which it is judged. */
export async function curationCast(): Promise<Cast> {
  const everybody = await cast();
  await seedServices(db);
  await seedChecklists(db, today);
  return everybody;
}

type Given = WrittenReview["answers"][string];

/** A whole form: every item of the group passed with `points`, but for what `failed` says with its note. */
export async function written(
  group: "drink" | "craft",
  {
    failed = {},
    points = null,
    noConflict = true,
    referred = [],
  }: {
    failed?: Readonly<Record<string, string>>;
    points?: number | null;
    noConflict?: boolean;
    referred?: readonly string[];
  } = {},
): Promise<WrittenReview> {
  const items = await db.checklistItem.findMany({
    where: { checklist: { group, version: 1 } },
    select: { code: true },
  });
  const answers = items.map(({ code }): [string, Given] => {
    const note = failed[code];
    return [
      code,
      note === undefined
        ? { answer: "pass", points, note: null, refer: false }
        : { answer: "fail", points: null, note: note || null, refer: referred.includes(code) },
    ];
  });
  return { answers: Object.fromEntries(answers), note: null, noConflict };
}

/** Takes a seat, speaks, and lets the ten seconds pass in which it could be taken back. */
export async function judge(curator: Person, versionId: string, verdict: "pass" | "return", form: WrittenReview) {
  const claimed = await claimSeat(curator, versionId);
  return claimed.ok ? speak(curator, { versionId, form, verdict }) : claimed;
}

/** The verdict of a seat that is held already, and the ten seconds after it. */
export async function speak(
  curator: Person,
  decision: { versionId: string; form: WrittenReview; verdict: "pass" | "return" },
) {
  const decided = await decideReview(curator, decision);
  if (decided.ok) await afterUndo(decision.versionId);
  return decided;
}

/** Ten seconds later. */
export const afterUndo = (versionId: string): Promise<void> =>
  carryOutDecisions(versionId, addSeconds(clock.now(), 10));

export const stateOf = async (id: string) =>
  (await db.listingVersion.findUniqueOrThrow({ where: { id }, select: { state: true } })).state;
