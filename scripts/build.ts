// Builds what is served: the Prisma client, the Remix app and the server around it. Each again only when its inputs changed.
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { build as bundle } from "esbuild";
import { whenChanged } from "./inputs.ts";
import { alone } from "./postgres/lock.ts";
import { prisma } from "./prisma.ts";

const CLIENT = join("app", "platform", "db", "generated");
const SOURCES = [
  "app",
  "public",
  "server",
  "server.ts",
  "scripts/postgres",
  "prisma/schema",
  "remix.config.js",
  "vite.config.ts",
  "package-lock.json",
];

export async function generateClient(): Promise<void> {
  const mark = join(".cache", "client.hash");
  if (!existsSync(CLIENT)) rmSync(mark, { force: true });
  await whenChanged(mark, ["prisma/schema", "package-lock.json"], () => void prisma(["generate"], undefined, true));
}

export async function buildAll(): Promise<boolean> {
  mkdirSync(".cache", { recursive: true });
  return await alone(join(".cache", "build.lock"), async () => {
    await generateClient();
    return await whenChanged(join("build", "inputs.hash"), SOURCES, async () => {
      buildApp();
      await bundle({
        entryPoints: ["server.ts"],
        outfile: join("build", "server.js"),
        bundle: true,
        platform: "node",
        format: "esm",
        target: "node20",
        packages: "external",
        logLevel: "warning",
      });
    });
  });
}

function buildApp(): void {
  const cli = join("node_modules", "@remix-run", "dev", "dist", "cli.js");
  const run = spawnSync(process.execPath, [cli, "vite:build"], {
    encoding: "utf8",
    env: { ...process.env, NODE_ENV: "production" },
  });
  if (run.status !== 0) throw new Error(`The build failed:\n${run.stdout}${run.stderr}`);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  console.log((await buildAll()) ? "built" : "nothing changed");
}
