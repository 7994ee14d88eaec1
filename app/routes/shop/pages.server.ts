import { stepBack } from "#app/domain/search/search.server.ts";
import { type Answer, pageSize, type Question } from "#app/domain/search/search.ts";
import { translator } from "#app/i18n/index.ts";

type Turned = { first: string | null; previous: string | null; next: string | null; note: string };

/** Where the pages beside this one are; `address` spells a place of this list. */
export function turned(question: Question, answer: Answer, address: (after: string | null) => string): Turned {
  const { page, before } = stepBack(question.after, question.sort);
  const pages = Math.max(page, Math.ceil(answer.total / pageSize));
  return {
    first: page > 2 ? address(null) : null,
    previous: page > 1 ? address(before) : null,
    next: answer.next ? address(answer.next) : null,
    note: translator(question.language)("ui.pager.of", { page, pages }),
  };
}
