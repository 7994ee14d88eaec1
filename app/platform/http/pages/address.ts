/** A page that reads the same for everybody: its path (`:slug` stands for one word) and what may be asked of it. */
export type KeptPage = { path: string; asks: readonly string[] };

/** Left behind by whoever shared the link; no page of ours reads them. */
const TRAILS = /^(utm_[a-z]+|fbclid|gclid|igsh|ref)$/;
const LONGEST = 1_000;

/**
 * The one spelling under which a page is kept: known questions in the order of their names, trails left out. Null where
 * the page is not kept or the address asks something nobody declared, so that strangers cannot invent pages.
 */
export function addressReader(pages: readonly KeptPage[]): (url: string) => string | null {
  const fixed = new Map(pages.filter(({ path }) => !path.includes(":")).map((page) => [page.path, page]));
  const shaped = pages.filter(({ path }) => path.includes(":")).map((page) => ({ ...page, shape: shapeOf(page.path) }));
  return (url) => {
    if (url.length > LONGEST) return null;
    const mark = url.indexOf("?");
    const path = mark < 0 ? url : url.slice(0, mark);
    const page = fixed.get(path) ?? shaped.find(({ shape }) => shape.test(path));
    if (!page) return null;
    return mark < 0 ? path : withQuestions(path, url.slice(mark + 1), page.asks);
  };
}

function withQuestions(path: string, query: string, asks: readonly string[]): string | null {
  const questions = [...new URLSearchParams(query)].filter(([name]) => !TRAILS.test(name));
  if (questions.some(([name]) => name !== "lang" && !asks.includes(name))) return null;
  const known = new URLSearchParams(questions);
  known.sort();
  const written = known.toString();
  return written === "" ? path : `${path}?${written}`;
}

const shapeOf = (path: string): RegExp => new RegExp(`^${path.replaceAll(/:\w+/g, "[a-z0-9-]+")}$`);
