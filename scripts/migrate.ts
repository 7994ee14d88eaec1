// Brings a database up to date, as its owner: migrations, the job queue's own tables, the app role's rights, the edges
// of the lifecycles. Safe to repeat and to run twice at once.
import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { Logger, runMigrations } from "graphile-worker";
import pg from "pg";
import { lifecycles } from "#app/domain/lifecycles.ts";
import { prisma } from "./prisma.ts";

/** @param appRole the role of DATABASE_URL, which gets rows and no more */
export async function migrate(ownerUrl: string, appRole: string): Promise<void> {
  prisma(["migrate", "deploy"], ownerUrl, true);
  await runMigrations({ connectionString: ownerUrl, logger: quiet });
  const owner = new pg.Client({ connectionString: ownerUrl });
  await owner.connect();
  try {
    await owner.query("BEGIN");
    await owner.query("SELECT pg_advisory_xact_lock(hashtext('ukm-mart deploy'))");
    await owner.query("SELECT set_config('ukm.app_role', $1, true)", [appRole]);
    await owner.query(readFileSync("prisma/roles.sql", "utf8"));
    await owner.query(QUEUE_RIGHTS);
    await fillEdges(owner);
    await owner.query("COMMIT");
  } finally {
    await owner.end();
  }
}

const quiet = new Logger(() => (level, message) => {
  if (level === "error") console.error(message);
});

/** The queue's tables have row level security: grants alone let the app see nothing and write nothing. */
const QUEUE_RIGHTS = `DO $$ DECLARE app text := current_setting('ukm.app_role'); held regclass; BEGIN
  EXECUTE format('GRANT USAGE ON SCHEMA graphile_worker TO %I', app);
  EXECUTE format('GRANT EXECUTE ON ALL FUNCTIONS IN SCHEMA graphile_worker TO %I', app);
  EXECUTE format('GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA graphile_worker TO %I', app);
  EXECUTE format('GRANT USAGE ON ALL SEQUENCES IN SCHEMA graphile_worker TO %I', app);
  FOR held IN SELECT oid FROM pg_class WHERE relnamespace = 'graphile_worker'::regnamespace AND relrowsecurity LOOP
    EXECUTE format('DROP POLICY IF EXISTS app ON %s', held);
    EXECUTE format('CREATE POLICY app ON %s TO %I USING (true) WITH CHECK (true)', held, app);
  END LOOP;
END $$`;

/** What the database accepts follows the workflow tables of this release; a landed migration is never edited. */
async function fillEdges(owner: pg.Client): Promise<void> {
  const rows = lifecycles.flatMap(({ name, edges }) => edges.map(([from, to]) => ({ flow: name, from, to })));
  await owner.query("DELETE FROM lifecycle_edge");
  await owner.query(
    `INSERT INTO lifecycle_edge (flow, "from", "to") SELECT DISTINCT * FROM json_to_recordset($1) AS edge(flow text, "from" text, "to" text)`,
    [JSON.stringify(rows)],
  );
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const { MIGRATE_DATABASE_URL: owner, DATABASE_URL: app } = process.env;
  if (!owner || !app)
    throw new Error("MIGRATE_DATABASE_URL (the owner) and DATABASE_URL (the app's role) are both needed.");
  await migrate(owner, new URL(app).username);
}
