#!/usr/bin/env node
// Stands where Prisma's CLI expects its native schema engine, and serves the same engine from WebAssembly: JSON-RPC, one
// message a line, or `cli <command>` by exit code. `PRISMA_SCHEMA_ENGINE_BINARY` names this file.
import { randomUUID } from "node:crypto";
import { readFileSync } from "node:fs";
import { createInterface } from "node:readline";
import { parseArgs } from "node:util";
import { bindMigrationAwareSqlAdapterFactory } from "@prisma/driver-adapter-utils";
import * as bindings from "@prisma/schema-engine-wasm/schema_engine_bg";
import { runCommand } from "./commands.mjs";
import { Factory } from "./factory.mjs";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  strict: false,
  options: {
    datasource: { type: "string" },
    datamodels: { type: "string", multiple: true },
    "enabled-preview-features": { type: "string" },
    "extension-types": { type: "string" },
  },
});
const url = JSON.parse(String(values.datasource ?? "{}")).url ?? "";

if (positionals[0] === "cli") await runCommand(String(positionals[1]), url);
else await serve();

async function serve() {
  let engine;
  const say = (message) => process.stdout.write(`${JSON.stringify({ jsonrpc: "2.0", ...message })}\n`);
  const print = (content) => say({ id: `print-${randomUUID()}`, method: "print", params: { content } });
  for await (const line of createInterface({ input: process.stdin })) {
    if (line.trim() === "") continue;
    const { id, method, params } = JSON.parse(line);
    if (!method) continue; // the CLI's reply to a print
    try {
      engine ??= await startEngine();
      const result = await engine[method === "getDatabaseVersion" ? "version" : method](params);
      if (method === "diff" && result?.stdout) print(result.stdout);
      say({ id, result: result ?? null });
    } catch (error) {
      say({ id, error: failure(error) });
    }
  }
  process.exit(0);
}

/** The engine connects as it is made, whatever it will be asked. */
async function startEngine() {
  if (!url) throw new Error("No database is named: set MIGRATE_DATABASE_URL.");
  globalThis.PRISMA_WASM_PANIC_REGISTRY = { set_message: panic };
  const bytes = readFileSync(
    new URL(import.meta.resolve("@prisma/schema-engine-wasm/schema_engine_bg")).pathname.replace(/\.js$/, ".wasm"),
  );
  const { instance } = await WebAssembly.instantiate(bytes, { "./schema_engine_bg.js": bindings });
  bindings.__wbg_set_wasm(instance.exports);
  instance.exports.__wbindgen_start();
  const paths = values.datamodels ?? [];
  const datamodels = paths.length === 0 ? undefined : paths.map((path) => [path, readFileSync(path, "utf8")]);
  const log = () => {};
  return await bindings.SchemaEngine.new({ datamodels }, log, bindMigrationAwareSqlAdapterFactory(new Factory(url)));
}

/** Without this the reason is lost, and a failed comparison would end as a success. */
function panic(message) {
  process.stderr.write(`${JSON.stringify({ level: "ERROR", is_panic: true, message, fields: { message } })}\n`, () =>
    process.exit(101),
  );
}

function failure(error) {
  const message = error?.message || String(error);
  return {
    code: 4466,
    message: "An error happened.",
    data: { is_panic: false, message, meta: null, error_code: error?.code ?? null },
  };
}
