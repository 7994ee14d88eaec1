const WIDTH = 30;
let printed = "";

/** A bar where somebody looks, a line a step where only a log does. */
export function bar(what: string, done: number, of: number): void {
  const full = Math.round((WIDTH * done) / Math.max(1, of));
  const text = `${"█".repeat(full)}${"░".repeat(WIDTH - full)} ${done} of ${of} ${what}`;
  if (!process.stdout.isTTY) {
    console.log(text);
    return;
  }
  process.stdout.write(`\r${text.padEnd(printed.length)}${done === of ? "\n" : ""}`);
  printed = text;
}
