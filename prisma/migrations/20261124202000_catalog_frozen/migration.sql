-- A part of a submitted version is not moved to another version either: both ends of a change are looked at.
CREATE OR REPLACE FUNCTION refuse_frozen_part() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  parts jsonb[] := CASE TG_OP
    WHEN 'INSERT' THEN ARRAY[to_jsonb(NEW)]
    WHEN 'DELETE' THEN ARRAY[to_jsonb(OLD)]
    ELSE ARRAY[to_jsonb(OLD), to_jsonb(NEW)] END;
  part jsonb;
  its_version uuid;
BEGIN
  FOREACH part IN ARRAY parts LOOP
    its_version := CASE TG_ARGV[0]
      WHEN 'version' THEN (part->>'version_id')::uuid
      ELSE (SELECT version_id FROM listing_version_variant WHERE id = (part->>'version_variant_id')::uuid) END;
    IF EXISTS (SELECT FROM listing_version WHERE id = its_version AND state <> 'draft') THEN
      RAISE EXCEPTION 'a submitted version is not edited: constraint "listing_version_frozen"'
        USING ERRCODE = 'check_violation', CONSTRAINT = 'listing_version_frozen', TABLE = TG_TABLE_NAME;
    END IF;
  END LOOP;
  IF TG_OP = 'DELETE' THEN RETURN OLD; END IF;
  RETURN NEW;
END $$;

-- Nor is it taken away whole.
CREATE FUNCTION refuse_frozen_removal() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD.state <> 'draft' THEN
    RAISE EXCEPTION 'a submitted version is not removed: constraint "listing_version_frozen"'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'listing_version_frozen', TABLE = TG_TABLE_NAME;
  END IF;
  RETURN OLD;
END $$;
CREATE TRIGGER listing_version_kept BEFORE DELETE ON listing_version
  FOR EACH ROW EXECUTE FUNCTION refuse_frozen_removal();
