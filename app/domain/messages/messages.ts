/**
 * Words to people outside the page: e-mail through an outbox, one letter for each event and reader. What happened
 * is told by the rooms' events; this room only finds the reader and the words.
 */
export type { Letter } from "./letter.ts";
