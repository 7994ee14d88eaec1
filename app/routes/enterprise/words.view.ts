import { paths } from "#app/core/paths.ts";
import type { FieldWord } from "#app/domain/curation/curation.server.ts";
import type { Translate } from "#app/i18n/index.ts";
import { placesOf } from "./steps.ts";

/** What the curators said of single fields, with the way to each and what can be taken over. */
export function wordsView(
  words: readonly FieldWord[],
  { productId, open, t }: { productId: string; open: boolean; t: Translate },
) {
  return words.map(({ field, ...word }) => {
    const [place] = placesOf([keyOf(field)]);
    return {
      ...word,
      label: labelOf(field, t),
      own:
        open && place && word.standing !== "taken"
          ? `${paths.enterprise.productStep(productId, place.step)}#${encodeURIComponent(place.field)}`
          : null,
    };
  });
}

export type WordView = ReturnType<typeof wordsView>[number];

/** English words stand beside the Indonesian ones; a pack's fields are named after the pack's id. */
const keyOf = (field: string): string =>
  field.startsWith("attributes.") ? "attributes" : field.replace(/^.*\./, "").replace(/En$/, "Id");

function labelOf(field: string, t: Translate): string {
  const attribute = /^attributes\.(\w+)$/.exec(field)?.[1];
  if (attribute) return t.lookup(`catalog.attribute.${attribute}`) ?? attribute;
  const key = field.replace(/^.*\./, "");
  return t.lookup(`curation.field.${key}`) ?? key;
}
