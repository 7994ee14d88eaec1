/**
 * Words to people: e-mail through an outbox and notices inside the house, one of each for an event and a reader. What
 * happened is told by the rooms' events; this room only finds the reader and the words.
 */
export type { Letter } from "./letter.ts";
