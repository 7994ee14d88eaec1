// How good the answers of search are, by the judged queries of relevance/judged.tsv; each half apart.
//   npm run bench:relevance            a freshly seeded shop
//   npm run bench:relevance -- --all   names the queries of the tuned half that fall short, too
import { parseArgs } from "node:util";
import type { Question } from "#app/domain/search/search.ts";
import { type Judged, judgedQueries, ndcg } from "./relevance/judged.ts";
import { sampleForBench } from "./sample.ts";

const GOAL = { ndcg: 0.9, nothing: 0.03 };
const { all } = parseArgs({ options: { all: { type: "boolean", default: false } } }).values;

const sample = await sampleForBench();
const { disconnect } = await import("#app/platform/db/db.server.ts");
const { searchGoods, shownProducts } = await import("#app/domain/search/search.server.ts");
const { askedIn } = await import("#app/domain/search/search.ts");
const { postgresEngine } = await import("#app/domain/search/postgres.server.ts");
const { second } = await import("#app/domain/search/second.server.ts");

const onDisplay = new Set((await shownProducts({ from: 0, most: 1_000 })).map(({ slug }) => slug));

type Scored = Judged & { score: number; total: number; shown: readonly string[] };

try {
  const missed = report("PostgreSQL", await scored(postgresEngine.search));
  if (second && (await second.writing.isHealthy())) report("Meilisearch", await scored(searchGoods));
  else console.log("Meilisearch: not measured");
  process.exitCode = missed === 0 ? 0 : 1;
} finally {
  await disconnect();
  await sample.leave();
}

async function scored(search: (question: Question) => ReturnType<typeof searchGoods>): Promise<Scored[]> {
  const found: Scored[] = [];
  for (const judged of judgedQueries()) {
    // What is held cannot be found, however well it would fit.
    const fits = new Map([...judged.fits].filter(([slug]) => onDisplay.has(slug)));
    if (![...fits.values()].includes(3)) continue;
    const { cards, total } = await search(askedIn(new URLSearchParams({ q: judged.typed }), judged.language));
    const shown = cards.map(({ slug }) => slug);
    found.push({ ...judged, fits, shown, total, score: ndcg(shown, fits) });
  }
  return found;
}

/** Prints both halves, and how many of their goals were missed. */
function report(engine: string, found: readonly Scored[]): number {
  let missed = 0;
  console.log(`${engine}, ${found.length} judged queries`);
  for (const half of ["tuned", "untouched"] as const) {
    const of = found.filter((one) => one.half === half);
    const score = mean(of);
    const nothing = of.filter(({ total }) => total === 0).length / of.length;
    const holds = score >= GOAL.ndcg && nothing <= GOAL.nothing;
    if (!holds) missed += 1;
    console.log(
      `${holds ? "holds" : "MISSED"}  ${half.padEnd(10)} ${of.length} queries  NDCG@10 ${score.toFixed(3)} (goal ${GOAL.ndcg})  ` +
        `nothing found ${(nothing * 100).toFixed(1)} % (goal ≤ ${GOAL.nothing * 100} %)`,
    );
    const kinds = [...new Set(of.map(({ kind }) => kind))];
    console.log(
      `        ${kinds.map((kind) => `${kind} ${mean(of.filter((one) => one.kind === kind)).toFixed(2)}`).join(" · ")}`,
    );
  }
  if (all) found.filter(({ half, score }) => half === "tuned" && score < 0.95).forEach(explain);
  return missed;
}

function mean(of: readonly Scored[]): number {
  return of.reduce((sum, { score }) => sum + score, 0) / of.length;
}

function explain({ typed, score, total, shown, fits }: Scored): void {
  const marked = shown.slice(0, 10).map((slug) => `${slug}(${fits.get(slug) ?? 0})`);
  const absent = [...fits].filter(([slug]) => !shown.includes(slug)).map(([slug, grade]) => `${slug}(${grade})`);
  console.log(`${score.toFixed(2)} ${typed} [${total}]: ${marked.join(" ")} | absent: ${absent.join(" ")}`);
}
