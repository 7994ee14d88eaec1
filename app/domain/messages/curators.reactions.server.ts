import { z } from "zod";
import { paths } from "#app/core/paths.ts";
import { personContact } from "#app/domain/accounts/accounts.server.ts";
import { listingNames } from "#app/domain/catalog/catalog.server.ts";
import { seatTold } from "#app/domain/curation/curation.server.ts";
import { translator } from "#app/i18n/index.ts";
import type { HistoryEvent, Reaction } from "#app/platform/history/history.server.ts";
import { leaveNotice } from "./notice.commands.server.ts";

/**
 * What became of a curator's work without her doing: a verdict or a no that could not be carried out any more, a seat
 * whose version was taken away. A notice inside is enough, for she works here; the owner is told nothing of it.
 */
export const curatorNotices: Reaction[] = [
  {
    on: "review.giveBack",
    name: "tell the curator that her verdict came back to her",
    run: (event) => tellSeat(event, "verdictBack"),
  },
  {
    on: "review.standDown",
    name: "tell the curator that her version was taken away",
    run: (event) => tellSeat(event, "versionGone"),
  },
  {
    on: "listingVersion.overtakeReject",
    name: "tell the lead curator that her no came too late",
    async run(event) {
      const { byId, code } = overtaken.parse(event.details);
      await leave(event, { kind: "rejectionLate", personId: byId, versionId: event.subjectId, code });
    },
  },
];

const overtaken = z.object({ byId: z.uuid(), code: z.string() });
const given = z.object({ code: z.string() }).nullable().catch(null);

type Kind = "verdictBack" | "versionGone" | "rejectionLate";

async function tellSeat(event: HistoryEvent, kind: Kind): Promise<void> {
  const seat = await seatTold(event.subjectId);
  if (!seat) return;
  const { curatorId: personId, versionId } = seat;
  await leave(event, { kind, personId, versionId, code: given.parse(event.details)?.code ?? null });
}

type Left = { kind: Kind; personId: string; versionId: string; code: string | null };

async function leave({ id }: HistoryEvent, { kind, personId, versionId, code }: Left): Promise<void> {
  const reader = await personContact(personId);
  const product = (await listingNames([versionId])).get(versionId);
  if (!reader || !product) return;
  const why = code === null ? "" : translator(reader.language).code(code);
  await leaveNotice({
    key: `${id}:${kind}:${personId}`,
    personId,
    textKey: `messages.${kind}`,
    params: { product, why },
    link: paths.curation.review(versionId),
  });
}
