import { cursorToPlace, placeToCursor } from "./cursor.rules.ts";
import { pageSize, type Sort } from "./vocabulary.ts";

/**
 * Which page of its list a cursor opens, the first being 1, and the cursor of the page before it: null when that is
 * the first. Going back counts cards instead of naming one, so a list that grew meanwhile may show a card twice.
 */
export function stepBack(cursor: string | null, sort: Sort): { page: number; before: string | null } {
  const place = cursor === null ? null : cursorToPlace(cursor, sort);
  if (!place) return { page: 1, before: null };
  const passed = place.passed - pageSize;
  return {
    page: Math.ceil(place.passed / pageSize) + 1,
    before: passed > 0 ? placeToCursor({ ...place, key: null, passed }) : null,
  };
}
