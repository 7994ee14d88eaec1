import type { Person } from "#app/core/actor.ts";
import { formatClock, formatDate, formatMoment, formatSeconds } from "#app/core/time.ts";
import type { ReviewPage } from "#app/domain/curation/curation.server.ts";
import { type Translate, translator } from "#app/i18n/index.ts";
import { licenceCards } from "./cards.ts";
import { decisionCard } from "./decision.view.ts";
import { dueView } from "./due.ts";
import { comparedRows } from "./rows.ts";

/** The review as the page draws it: dates and codes in the curator's words, both versions in pieces. */
export function reviewView(page: ReviewPage, curator: Person) {
  const t = translator(curator.language);
  const { after, before, photos } = page;
  const open = after.state === "submitted" || after.state === "inReview";
  return {
    id: after.versionId,
    name: after.fields.find(({ key }) => key === "nameId")?.value ?? "",
    about: aboutWords(page, t),
    state: after.state,
    due: open ? dueView(page.dueAt, page.now, t) : null,
    seats: page.seats,
    seatsNeeded: page.seatsNeeded,
    lapsesAt: page.mine && formatClock(page.mine.lapsesAt),
    versions: { before: before?.number ?? null, after: after.number },
    rows: comparedRows(before, after, { numbers: page.licences.numbers, adopted: page.comments.adopted, t }),
    photos: { ...photos, changed: before !== null && idsOf(photos.before) !== idsOf(photos.after) },
    licences: licenceCards(page.licences.rows, t),
    checklist: page.checklist,
    mine: page.mine,
    talk: page.mine && page.comments.mine,
    bar: page.bar,
    undo: page.undo && undoView(page.undo, page.now, t),
    spoken: page.seats.some((seat) => seat.mine && seat.state === "submitted"),
    appeal: page.appeal && { text: page.appeal.text, due: formatMoment(page.appeal.dueAt, t.language) },
    decision: page.decision && decisionCard(page.decision, page.decidedHere, t),
  };
}

export type ReviewView = ReturnType<typeof reviewView>;

const idsOf = (pictures: ReviewPage["photos"]["after"]) => pictures.map(({ id }) => id).join();

function aboutWords({ after, regency }: ReviewPage, t: Translate): string {
  const date = after.submittedAt ? formatDate(after.submittedAt, t.language) : "";
  const words = { enterprise: after.enterpriseName, regency, n: after.number, date };
  if (!after.scale) return t("curation.about.noScale", words);
  return t("curation.about", { ...words, scale: t(`curation.scale.${after.scale}`) });
}

/** The seconds are counted on by the page itself; without it the time is read. */
function undoView({ verdict, until }: NonNullable<ReviewPage["undo"]>, now: Date, t: Translate) {
  const left = Math.ceil((until.getTime() - now.getTime()) / 1000);
  return { left, decided: t(`curation.undo.${verdict}`), until: formatSeconds(until) };
}
