// Runs every part of the check one after the other, says how long each took, and ends with the sum.
import { spawn } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { leaveRun, testCluster } from "../tests/database/cluster.ts";
import { browserOnThisMachine } from "./browser.ts";
import { generateClient } from "./build.ts";
import { installBrowser } from "./install-browser.ts";

type Score = { passed: number; failed: number };
type Part = { name: string; run(): Promise<Score> };

const vitestScore = z
  .object({ numPassedTests: z.number(), numFailedTests: z.number() })
  .transform((found): Score => ({ passed: found.numPassedTests, failed: found.numFailedTests }));
const journeyScore = z
  .object({ stats: z.object({ expected: z.number(), unexpected: z.number(), flaky: z.number() }) })
  .transform(({ stats }): Score => ({ passed: stats.expected, failed: stats.unexpected + stats.flaky }));

const bin = (name: string) => join("node_modules", ".bin", name);
const parts: readonly Part[] = [
  tool("types", bin("tsc"), ["--noEmit"]),
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
const rows: { name: string; seconds: number; score: Score }[] = [];
for (const part of chosen) {
  console.log(`\n── ${part.name}`);
  const began = performance.now();
  const score = await part.run();
  rows.push({ name: part.name, score, seconds: (performance.now() - began) / 1000 });
}
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

/** A tool that says yes or no: one point. */
function tool(name: string, command: string, args: string[]): Part {
  return { name, run: async () => ((await runs(command, args)) ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }) };
}

function tests(project: string): Part {
  const report = join(".cache", `${project}.json`);
  return {
    name: project,
    async run() {
      rmSync(report, { force: true });
      const fine = await runs(bin("vitest"), [
        "run",
        "--project",
        project,
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

function runs(command: string, args: string[]): Promise<boolean> {
  const { DATABASE_URL: _, MIGRATE_DATABASE_URL: __, ...env } = process.env;
  return new Promise((resolve) => {
    const child = spawn(command, args, { stdio: "inherit", env });
    child.on("error", () => resolve(false));
    child.on("exit", (code) => resolve(code === 0));
  });
}
