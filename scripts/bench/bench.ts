import { availableParallelism } from "node:os";

/** One figure against its goal: milliseconds, the lower the better. */
export type Bench = { name: string; goalMs: number; measure(): Promise<number> };
/** What this machine needs for the same thing without us: the floor a figure is read against. */
export type Calibration = { name: string; measure(): Promise<number> };

/**
 * The frame of every bench: the calibration first, then each figure, each the median of three. A figure is worth
 * nothing without the machine it was taken on, so its ratio to the calibration stands beside it. Loopback only.
 */
export async function bench(calibrations: readonly Calibration[], benches: readonly Bench[]): Promise<void> {
  console.log(`${availableParallelism()} processors, Node ${process.version}\n`);
  const floors: { name: string; ms: number }[] = [];
  for (const { name, measure } of calibrations) {
    const ms = await median(measure);
    floors.push({ name, ms });
    console.log(`calibration  ${name.padEnd(38)} ${ms.toFixed(2).padStart(9)} ms`);
  }
  console.log();
  let failed = 0;
  for (const { name, goalMs, measure } of benches) {
    const ms = await median(measure);
    if (ms > goalMs) failed += 1;
    const ratios = floors.map((floor) => `${(ms / floor.ms).toFixed(1)}×`.padStart(8)).join("");
    console.log(
      `${ms <= goalMs ? "holds" : "MISSED"}  ${name.padEnd(42)} ${ms.toFixed(1).padStart(8)} ms  goal ${goalMs} ms ${ratios}`,
    );
  }
  console.log(`\nratios to: ${floors.map(({ name }) => name).join(" · ")}`);
  console.log(`${benches.length - failed} passed, ${failed} failed`);
  process.exitCode = failed === 0 ? 0 : 1;
}

async function median(measure: () => Promise<number>): Promise<number> {
  const found = [await measure(), await measure(), await measure()].sort((a, b) => a - b);
  return found[1] ?? Number.NaN;
}

/** Milliseconds of one run, on average over `times` after a warm-up. */
export async function average(times: number, run: () => Promise<unknown>): Promise<number> {
  await run();
  const began = performance.now();
  for (let at = 0; at < times; at += 1) await run();
  return (performance.now() - began) / times;
}
