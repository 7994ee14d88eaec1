/**
 * Words to people outside the page, for the office: the outbox. Letters are written by reactions only; in a demo
 * without a mail server they stay in the outbox to be read there.
 */
export { mailsKept } from "./figures.queries.server.ts";
export { type MailRow, mailById, outbox } from "./mail.queries.server.ts";
export { messagesTasks } from "./messages.tasks.server.ts";
export { orderLetters } from "./orders.reactions.server.ts";
export { peopleReactions } from "./people.reactions.server.ts";
