// Runs every part of the check, says how long each took, and ends with the sum. The tools, which need one core each, go
// their way beside the tests; what they say is shown when they have ended.
import { spawn } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { leaveRun, testCluster } from "../tests/database/cluster.ts";
import { browserOnThisMachine } from "./browser.ts";
import { generateClient } from "./build.ts";
import { installBrowser } from "./install-browser.ts";

type Score = { passed: number; failed: number };
type Part = { name: string; run(): Promise<Score>; isTool?: boolean };
type Row = { name: string; seconds: number; score: Score };

const vitestScore = z
  .object({ numPassedTests: z.number(), numFailedTests: z.number() })
  .transform((found): Score => ({ passed: found.numPassedTests, failed: found.numFailedTests }));
const journeyScore = z
  .object({ stats: z.object({ expected: z.number(), unexpected: z.number(), flaky: z.number() }) })
  .transform(({ stats }): Score => ({ passed: stats.expected, failed: stats.unexpected + stats.flaky }));

const bin = (name: string) => join("node_modules", ".bin", name);
const parts: readonly Part[] = [
  tool("build", process.execPath, ["--import", "tsx", "scripts/build.ts"]),
  tool("types", process.execPath, ["node_modules/typescript-native/bin/tsc", "--noEmit"]),
  tool("lint", bin("biome"), ["check", "--error-on-warnings", "."]),
  tool("walls", bin("depcruise"), ["app", "server.ts", "server"]),
  tool("unused", bin("knip"), []),
  tool("lock", process.execPath, ["scripts/complete-lock.mjs", "--check"]),
  tests("unit"),
  tests("house"),
  tests("integration"),
  tests("doors"),
  { name: "e2e", run: journeys },
];

const wanted = process.argv.slice(2);
const chosen = parts.filter((part) => wanted.length === 0 || wanted.includes(part.name));
const unknown = wanted.filter((name) => !parts.some((part) => part.name === name));
if (unknown.length > 0)
  throw new Error(`No such part: ${unknown.join(", ")}. Parts: ${parts.map((part) => part.name).join(" ")}`);

mkdirSync(".cache", { recursive: true });
await generateClient();
const beside = inTurn(chosen.filter(({ isTool }) => isTool));
const tested = await inTurn(chosen.filter(({ isTool }) => !isTool));
const rows = [...(await beside), ...tested];
if (existsSync(join(".data", "test", "postgres.json"))) await leaveRun(await testCluster(), true);

console.log("\npart           seconds   passed   failed");
for (const { name, seconds, score } of rows) {
  console.log(
    `${name.padEnd(12)} ${seconds.toFixed(1).padStart(9)} ${String(score.passed).padStart(8)} ${String(score.failed).padStart(8)}`,
  );
}
const sum = (of: keyof Score) => rows.reduce((total, row) => total + row.score[of], 0);
console.log(`\n${sum("passed")} passed, ${sum("failed")} failed`);
process.exitCode = sum("failed") === 0 ? 0 : 1;

async function inTurn(some: readonly Part[]): Promise<Row[]> {
  const done: Row[] = [];
  for (const { name, run, isTool } of some) {
    if (!isTool) console.log(`\n── ${name}`);
    const began = performance.now();
    const score = await run();
    done.push({ name, score, seconds: (performance.now() - began) / 1000 });
  }
  return done;
}

/** A tool that says yes or no: one point. */
function tool(name: string, command: string, args: string[]): Part {
  return {
    name,
    isTool: true,
    async run() {
      const said: Buffer[] = [];
      const fine = await runs(command, args, (words) => said.push(words));
      console.log(`\n── ${name}: ${fine ? "passed" : "failed"}\n${fine ? "" : Buffer.concat(said)}`);
      return fine ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
    },
  };
}

function tests(name: string): Part {
  const report = join(".cache", `${name}.json`);
  return {
    name,
    async run() {
      rmSync(report, { force: true });
      const fine = await runs(bin("vitest"), [
        "run",
        "--project",
        name,
        "--reporter=default",
        "--reporter=json",
        `--outputFile.json=${report}`,
      ]);
      return scored(fine, vitestScore, report);
    },
  };
}

async function journeys(): Promise<Score> {
  if (!browserOnThisMachine()) installBrowser();
  if (!browserOnThisMachine()) {
    console.error(
      "No browser: install Chromium or Chrome (Debian: apt-get install -y chromium), or name one in BROWSER_PATH.",
    );
    return { passed: 0, failed: 1 };
  }
  const report = join(".cache", "e2e.json");
  rmSync(report, { force: true });
  return scored(await runs(bin("playwright"), ["test"]), journeyScore, report);
}

/** A run that failed without a failed test (a set-up that broke, a file that does not load) counts as one failure. */
function scored(fine: boolean, shape: z.ZodType<Score>, report: string): Score {
  const score = existsSync(report) ? shape.parse(JSON.parse(readFileSync(report, "utf8"))) : { passed: 0, failed: 0 };
  return !fine && score.failed === 0 ? { ...score, failed: 1 } : score;
}

/** Its words go to the terminal, or to who hears them. */
function runs(command: string, args: string[], hear?: (words: Buffer) => void): Promise<boolean> {
  const { DATABASE_URL: _, MIGRATE_DATABASE_URL: __, ...env } = process.env;
  return new Promise((resolve) => {
    const child = spawn(command, args, { stdio: hear ? ["ignore", "pipe", "pipe"] : "inherit", env });
    if (hear) for (const stream of [child.stdout, child.stderr]) stream?.on("data", hear);
    child.on("error", () => resolve(false));
    child.on("close", (code) => resolve(code === 0));
  });
}
