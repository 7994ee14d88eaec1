/** What a drill says while it runs: claims that hold or not, and figures beside them. */
export type Report = {
  claim(words: string, holds: boolean, found?: unknown): void;
  figure(name: string, value: string | number): void;
};

/**
 * The frame of every drill: a heavy trial of one promise, on loopback only, against a shop of its own. It ends by
 * itself: after `minutes` it counts as failed, whatever is still under way. Its last line is `N passed, N failed`.
 */
export async function drill(title: string, minutes: number, run: (report: Report) => Promise<void>): Promise<void> {
  let passed = 0;
  let failed = 0;
  const end = (): never => {
    console.log(`\n${passed} passed, ${failed} failed`);
    process.exit(failed === 0 && passed > 0 ? 0 : 1);
  };
  const report: Report = {
    claim(words, holds, found) {
      if (holds) passed += 1;
      else failed += 1;
      console.log(`${holds ? "  holds" : "! FAILS"}  ${words}${found === undefined ? "" : `: ${String(found)}`}`);
    },
    figure: (name, value) => console.log(`         ${name}: ${value}`),
  };
  console.log(title);
  const late = setTimeout(() => {
    report.claim(`ends within ${minutes} minutes`, false);
    end();
  }, minutes * 60_000);
  try {
    await run(report);
  } catch (error) {
    report.claim("runs to its end", false, error instanceof Error ? error.stack : error);
  }
  clearTimeout(late);
  end();
}

/** The value below which this share of the values lies. */
export function share(values: readonly number[], part: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return Math.round(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0);
}
