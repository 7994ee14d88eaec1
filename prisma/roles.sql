-- What the app's role may do. Run as owner after every deploy (grants do not reach later tables), with the role's
-- name in the setting ukm.app_role:  SELECT set_config('ukm.app_role', 'mart_app', false);  Safe to repeat.
DO $$
DECLARE
  app text := current_setting('ukm.app_role');
  settled regclass;
BEGIN
  EXECUTE format('GRANT USAGE ON SCHEMA public TO %I', app);
  EXECUTE format('REVOKE CREATE ON SCHEMA public FROM %I, PUBLIC', app);
  EXECUTE format('GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public TO %I', app);
  EXECUTE format('GRANT USAGE, SELECT ON ALL SEQUENCES IN SCHEMA public TO %I', app);

  -- Append-only is every table that carries the trigger: one list, in the migrations.
  FOR settled IN SELECT tgrelid FROM pg_trigger WHERE tgname LIKE '%\_append\_only' LOOP
    EXECUTE format('REVOKE UPDATE, DELETE, TRUNCATE ON %s FROM %I', settled, app);
  END LOOP;

  -- The edges come from the workflow tables by deploy, the list of migrations from the migrator.
  EXECUTE format('REVOKE INSERT, UPDATE, DELETE ON lifecycle_edge FROM %I', app);
  IF to_regclass('_prisma_migrations') IS NOT NULL THEN
    EXECUTE format('REVOKE INSERT, UPDATE, DELETE ON _prisma_migrations FROM %I', app);
  END IF;
END $$;
