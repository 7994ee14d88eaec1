import type { DeskProduct } from "#app/domain/catalog/catalog.server.ts";
import { fieldWordsTo } from "#app/domain/curation/curation.server.ts";
import type { Translate } from "#app/i18n/index.ts";
import { wordsView } from "./words.view.ts";

/** What was said of the version that was last judged: this one, or the one its draft revises. */
export async function wordsOf({ productId, version, copiedFrom }: DeskProduct, t: Translate) {
  const open = version.state === "draft";
  const judged = version.state === "returned" || version.state === "rejected" ? version.id : copiedFrom;
  if (!judged || !(open || judged === version.id)) return [];
  return wordsView(await fieldWordsTo(judged, open ? version.id : null), { productId, open, t });
}
