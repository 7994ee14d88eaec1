import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";

/** The shell without a window comes first: it takes a fifth less of the processor. */
const NAMES = [
  "chromium-headless-shell",
  "chromium",
  "chromium-browser",
  "google-chrome",
  "google-chrome-stable",
  "chrome",
];
const PLACES = ["/Applications/Google Chrome.app/Contents/MacOS/Google Chrome", "/usr/lib/chromium/chromium"];

/** The browser of this machine for tests and pictures; nothing is downloaded. `BROWSER_PATH` names another one. */
export function findBrowser(): string {
  const found = browserOnThisMachine();
  if (!found)
    throw new Error(
      "No Chromium or Chrome found: install one (Debian: apt-get install -y chromium) or set BROWSER_PATH.",
    );
  return found;
}

export function browserOnThisMachine(): string | undefined {
  const named = process.env["BROWSER_PATH"];
  if (named) return named;
  const folders = (process.env["PATH"] ?? "").split(delimiter);
  const paths = folders.flatMap((folder) => NAMES.map((name) => join(folder, name)));
  return [...paths, ...PLACES].find((path) => existsSync(path));
}
