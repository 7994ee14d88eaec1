/**
 * Words to people, for pages: the office's outbox and everybody's own notices. Both are written by reactions only; in
 * a demo without a mail server letters stay in the outbox to be read there.
 */
export { curatorNotices } from "./curators.reactions.server.ts";
export { feedbackLetters } from "./feedback.reactions.server.ts";
export { mailsKept } from "./figures.queries.server.ts";
export { licenceLetters } from "./licences.reactions.server.ts";
export { listingLetters } from "./listings.reactions.server.ts";
export { type MailRow, mailById, outbox } from "./mail.queries.server.ts";
export { messagesTasks } from "./messages.tasks.server.ts";
export { openNotice, readNotices } from "./notice.commands.server.ts";
export { type NoticeRow, noticesOf, unreadNotices } from "./notice.queries.server.ts";
export { orderLetters } from "./orders.reactions.server.ts";
export { packagingLetters } from "./packaging.reactions.server.ts";
export { peopleReactions } from "./people.reactions.server.ts";
export { referralLetters } from "./referral.reactions.server.ts";
export { selectionLetters } from "./selection.reactions.server.ts";
