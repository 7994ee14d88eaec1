import type { Language } from "#app/core/actor.ts";
import { paths } from "#app/core/paths.ts";
import { searchGoods } from "#app/domain/search/search.server.ts";
import { type Answer, askedIn, type Question, questionAddress } from "#app/domain/search/search.ts";
import { inLanguage } from "#app/i18n/language.ts";
import { cardViews } from "./cards.server.ts";
import { turned } from "./pages.server.ts";

/**
 * The goods of one place or kind, page by page under its own address, with the way to the list where they can be
 * filtered; `after` is where a page begins.
 */
export async function shelfView(
  chosen: Readonly<Record<string, string>>,
  { path, after, language }: { path: string; after: string; language: Language },
): Promise<{ shelf: ShelfView; answer: Answer; question: Question }> {
  const question = askedIn(new URLSearchParams({ ...chosen, sesudah: after }), language);
  const answer = await searchGoods(question);
  const address = (next: string | null) =>
    inLanguage(next ? `${path}?${new URLSearchParams({ sesudah: next })}` : path, language);
  return {
    answer,
    question,
    shelf: {
      total: answer.total,
      cards: await cardViews(answer.cards, language),
      pages: turned(question, answer, address),
      filter: questionAddress(paths.shop.list(), question),
      later: question.after !== null,
    },
  };
}

export type ShelfView = {
  total: number;
  cards: Awaited<ReturnType<typeof cardViews>>;
  pages: ReturnType<typeof turned>;
  filter: string;
  later: boolean;
};
