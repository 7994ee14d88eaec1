// Mirrors that lack the optional packages of other platforms make npm drop them from the lock without a word, and
// `npm ci` then refuses that lock everywhere. This adds the missing entries; run it after every change of dependencies.
import { readFileSync, writeFileSync } from "node:fs";

const file = "package-lock.json";
const text = readFileSync(file, "utf8");
const lock = JSON.parse(text);
const missing = missingPlatforms(lock.packages);

if (process.argv.includes("--check")) {
  for (const { path } of missing) console.error(`package-lock.json lacks ${path}`);
  process.exit(missing.length === 0 ? 0 : 1);
}
for (const { path, entry } of missing) lock.packages[path] = entry;
lock.packages = Object.fromEntries(Object.entries(lock.packages).sort(([a], [b]) => (a < b ? -1 : 1)));
const indent = /\n(\s+)"/.exec(text)?.[1] ?? "  ";
writeFileSync(file, `${JSON.stringify(lock, null, indent)}\n`);
console.log(`package-lock.json: ${missing.length} optional packages added`);

function missingPlatforms(packages) {
  const found = new Map();
  for (const [parent, { optionalDependencies = {}, dev }] of Object.entries(packages)) {
    for (const [name, range] of Object.entries(optionalDependencies)) {
      if (resolves(packages, parent, name)) continue;
      if (!/^\d/.test(range)) throw new Error(`${parent} wants ${name}@${range}: not an exact version`);
      const path = `node_modules/${name}`;
      const nested = found.has(path) && found.get(path).entry.version !== range;
      const place = nested ? `${parent}/${path}` : path;
      found.set(place, {
        path: place,
        entry: { version: range, ...(dev && { dev }), optional: true, ...platform(name) },
      });
    }
  }
  return [...found.values()];
}

/** Node's own search: beside the parent, then in each folder above it. */
function resolves(packages, parent, name) {
  for (let at = parent; ; at = at.slice(0, Math.max(0, at.lastIndexOf("node_modules/") - 1))) {
    if (packages[at === "" ? `node_modules/${name}` : `${at}/node_modules/${name}`]) return true;
    if (at === "") return false;
  }
}

/** Reads os, cpu and libc from names such as @rollup/rollup-linux-x64-musl or sharp-win32-ia32. */
function platform(name) {
  const systems = {
    android: "android",
    darwin: "darwin",
    freebsd: "freebsd",
    linux: "linux",
    openharmony: "openharmony",
    netbsd: "netbsd",
    openbsd: "openbsd",
    sunos: "sunos",
    aix: "aix",
    win32: "win32",
    windows: "win32",
    linuxmusl: "linux",
  };
  const chips = ["arm64", "arm", "x64", "ia32", "loong64", "mips64el", "ppc64", "riscv64", "s390x", "wasm32"];
  const words = name.split(/[-/]/);
  const os = words.find((word) => systems[word]);
  const cpu =
    words.find((word) => chips.includes(word)) ?? (words.some((word) => /^arm/.test(word)) ? "arm" : undefined);
  const library = words.find((word) => /musl|^gnu/.test(word));
  return {
    ...(os && { os: [systems[os]] }),
    ...(cpu && { cpu: [cpu] }),
    ...(library && { libc: [/musl/.test(library) ? "musl" : "glibc"] }),
  };
}
