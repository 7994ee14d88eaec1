// `cli <command>`: an exit code, and on failure the two lines from which the CLI reads the reason.
import pg from "pg";
import { settingsOf } from "./factory.mjs";

const CODES = {
  "3D000": "P1003",
  "28P01": "P1000",
  28000: "P1010",
  ECONNREFUSED: "P1001",
  ENOTFOUND: "P1001",
  ETIMEDOUT: "P1002",
  "42P04": "P1009",
};

export async function runCommand(command, url) {
  try {
    const { database, ...server } = settingsOf(url);
    const name = `"${database.replaceAll('"', '""')}"`;
    if (command === "can-connect-to-database") await ask({ ...server, database }, "SELECT 1");
    else if (command === "create-database") await ask({ ...server, database: "postgres" }, `CREATE DATABASE ${name}`);
    else if (command === "drop-database")
      await ask({ ...server, database: "postgres" }, `DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
    else throw new Error(`Unknown command ${command}`);
    process.exit(0);
  } catch (error) {
    // The CLI drops the first line and reads each further one as JSON: no newline may stand at the end.
    const fields = { message: error.message || error.code, error_code: CODES[error.code] ?? "P1011" };
    process.stderr.write(`x\n${JSON.stringify({ level: "ERROR", target: "schema_engine::logger", fields })}`, () =>
      process.exit(1),
    );
  }
}

async function ask(settings, sql) {
  const client = new pg.Client({ ...settings, connectionTimeoutMillis: 10_000 });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}
