import pg from "pg";

/**
 * Everything a database insists on, as "kind name: definition" lines that are the same on PostgreSQL 16 and 18
 * (18 names NOT NULL constraints, 16 does not, so they are read from the columns).
 */
export async function catalogueOf(url: string): Promise<Set<string>> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query<{ line: string }>(CATALOGUE);
    return new Set(rows.map(({ line }) => line.replace(/\s+/g, " ").trim()));
  } finally {
    await client.end();
  }
}

const OWN = "NOT EXISTS (SELECT FROM pg_depend d WHERE d.objid = o.oid AND d.deptype = 'e')";

const CATALOGUE = `
SELECT 'extension ' || extname AS line FROM pg_extension WHERE extname <> 'plpgsql'
UNION ALL SELECT 'enum ' || t.typname || ': ' || string_agg(quote_literal(e.enumlabel), ', ' ORDER BY e.enumsortorder)
  FROM pg_enum e JOIN pg_type t ON t.oid = e.enumtypid WHERE t.typnamespace = 'public'::regnamespace GROUP BY t.typname
UNION ALL SELECT 'column ' || c.relname || '.' || a.attname || ': ' || format_type(a.atttypid, a.atttypmod)
    || CASE WHEN a.attnotnull THEN ' not null' ELSE '' END || coalesce(' default ' || pg_get_expr(d.adbin, d.adrelid), '')
  FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid
  LEFT JOIN pg_attrdef d ON d.adrelid = a.attrelid AND d.adnum = a.attnum
  WHERE c.relnamespace = 'public'::regnamespace AND c.relkind = 'r' AND a.attnum > 0 AND NOT a.attisdropped
    AND c.relname <> '_prisma_migrations'
UNION ALL SELECT 'constraint ' || conrelid::regclass || ' ' || conname || ': ' || pg_get_constraintdef(oid)
  FROM pg_constraint WHERE connamespace = 'public'::regnamespace AND contype NOT IN ('n', 't') AND conrelid <> 0
    AND conrelid::regclass::text <> '_prisma_migrations'
UNION ALL SELECT 'index ' || tablename || ' ' || indexname || ': ' || regexp_replace(indexdef, ' WITH \\([^)]*\\)', '')
  FROM pg_indexes WHERE schemaname = 'public' AND tablename <> '_prisma_migrations'
UNION ALL SELECT 'index option ' || relname || ': ' || array_to_string(reloptions, ', ')
  FROM pg_class WHERE relkind = 'i' AND relnamespace = 'public'::regnamespace AND reloptions IS NOT NULL
UNION ALL SELECT 'view ' || viewname || ': ' || definition FROM pg_views WHERE schemaname = 'public'
UNION ALL SELECT 'trigger ' || c.relname || ' ' || o.tgname || ': ' || pg_get_triggerdef(o.oid)
  FROM pg_trigger o JOIN pg_class c ON c.oid = o.tgrelid WHERE NOT o.tgisinternal AND c.relnamespace = 'public'::regnamespace
UNION ALL SELECT 'function ' || o.oid::regprocedure || ': ' || pg_get_functiondef(o.oid)
  FROM pg_proc o WHERE o.pronamespace = 'public'::regnamespace AND o.prokind = 'f' AND ${OWN}`;
