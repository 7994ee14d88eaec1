import { z } from "zod";
import { askPrepared } from "#app/platform/db/db.server.ts";
import { keptAnswer } from "#app/platform/http/pages/rows.server.ts";
import type { Place } from "./cursor.rules.ts";
import type { Choices } from "./postgres.choices.server.ts";
import { countRow, counts, grouped } from "./postgres.counts.server.ts";
import type { Words } from "./postgres.hits.server.ts";
import type { Labels } from "./postgres.labels.server.ts";
import { alone, near, ofNear, page, pageRow } from "./postgres.page.server.ts";
import type { Question } from "./vocabulary.ts";

type Asked = { question: Question; words: Words; choices: Choices; labels: Labels; after: Place | null };

const counted = z.array(countRow);
const paged = z.array(pageRow);
const both = z.array(z.object({ counted, page: paged })).length(1);
const one = z.array(z.object({ page: paged })).length(1);

/**
 * The counts of every list and one page. Who turns pages, sorts anew or asks what others have just asked wants the page
 * alone: its counts are known until the shop changes.
 */
export async function found(asked: Asked) {
  let page: z.infer<typeof paged> | null = null;
  const counted = await keptAnswer(`counts ${keyOf(asked)}`, async () => {
    const answer = await countsAndPage(asked);
    page = answer.page;
    return answer.counted;
  });
  return { counted, page: page ?? (await pageAlone(asked)) };
}

/** Neither order nor place nor language changes how many there are. */
const keyOf = ({ words: { tsquery, stories }, choices }: Asked): string => JSON.stringify([tsquery, stories, choices]);

async function countsAndPage({ question, words, choices, labels, after }: Asked) {
  const [answer] = both.parse(
    await askPrepared`
      WITH ${near(question, words, choices)}, ${grouped(labels.of("enterprise", question.enterprises))}
      SELECT (SELECT coalesce(json_agg(c), '[]') FROM (${counts(choices)}) c) AS counted,
        (SELECT coalesce(json_agg(f), '[]') FROM (${page(ofNear, question, words, after)}) f) AS page`,
  );
  return answer ?? { counted: [], page: [] };
}

async function pageAlone({ question, words, choices, after }: Asked) {
  const rows = alone(question, words, choices);
  const [answer] = one.parse(
    await askPrepared`
      SELECT (SELECT coalesce(json_agg(f), '[]') FROM (${page(rows, question, words, after)}) f) AS page`,
  );
  return answer?.page ?? [];
}
