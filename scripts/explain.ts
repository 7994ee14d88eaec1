/**
 * One order's whole life in the terminal: `npm run explain -- <order number>`, beside a serving house or without it.
 * Changes nothing, and shows no name, phone or address.
 */
import pg from "pg";
import { readOrderNumber } from "#app/core/ids.ts";
import { besideTheHouse } from "./beside.ts";
import { lifeOf } from "./explain/life.ts";

const number = readOrderNumber(process.argv.slice(2).join(" "));
if (!number) {
  console.error(
    "Usage: npm run explain -- <order number>. Its ten characters stand on the order's page and in every letter.",
  );
  process.exit(1);
}
const leave = await besideTheHouse();
const client = new pg.Client({ connectionString: process.env["DATABASE_URL"] });
try {
  await client.connect();
  const life = await lifeOf(client, number);
  if (!life) process.exitCode = 1;
  console.log((life ?? [`There is no order ${number}.`]).join("\n"));
} finally {
  await client.end();
  await leave();
}
