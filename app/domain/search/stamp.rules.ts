import type { Language } from "#app/core/actor.ts";

/** One product in one language. */
export type Key = `${string}-${Language}`;
type Named = { productId: string; language: Language };

export const keyOf = ({ productId, language }: Named): Key => `${productId}-${language}`;

export const keysOf = (productId: string): Key[] => [
  keyOf({ productId, language: "id" }),
  keyOf({ productId, language: "en" }),
];

/** Which writing of a document this is: what the product's revision was, and when it was read. */
export const stampOf = (version: bigint, indexedAt: Date): string => `${version}@${indexedAt.getTime()}`;

/**
 * An engine that cannot refuse an older document is only sent what stands in PostgreSQL at that moment; and if by then
 * something newer stands there, the product is sent again. Whoever comes last has thus sent the last.
 */
export const movedOn = (sent: ReadonlyMap<Key, string | undefined>, standing: ReadonlyMap<Key, string>): Key[] =>
  [...sent].flatMap(([key, stamp]) => (standing.get(key) === stamp ? [] : [key]));
