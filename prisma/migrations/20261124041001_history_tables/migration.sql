CREATE TYPE "actor_kind" AS ENUM ('person', 'system', 'anonymous');

CREATE TABLE "event" (
    "id" UUID NOT NULL,
    "flow" TEXT NOT NULL,
    "action" TEXT NOT NULL,
    "from" TEXT,
    "to" TEXT,
    "subject_kind" TEXT NOT NULL,
    "subject_id" UUID NOT NULL,
    "actor_kind" "actor_kind" NOT NULL,
    "actor_id" UUID,
    "actor_name" TEXT,
    "note" TEXT,
    "details" JSONB,
    "request_id" TEXT,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "event_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "event_subject" (
    "event_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "id" UUID NOT NULL,

    CONSTRAINT "event_subject_pkey" PRIMARY KEY ("event_id","kind","id")
);

CREATE TABLE "event_seal" (
    "number" INTEGER NOT NULL,
    "previous_hash" BYTEA NOT NULL,
    "hash" BYTEA NOT NULL,
    "events" INTEGER NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "event_seal_pkey" PRIMARY KEY ("number")
);

CREATE TABLE "event_sealed" (
    "event_id" UUID NOT NULL,
    "seal_number" INTEGER NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "event_sealed_pkey" PRIMARY KEY ("event_id")
);

CREATE TABLE "lifecycle_edge" (
    "flow" TEXT NOT NULL,
    "from" TEXT NOT NULL,
    "to" TEXT NOT NULL,

    CONSTRAINT "lifecycle_edge_pkey" PRIMARY KEY ("flow","from","to")
);

CREATE TABLE "number_series" (
    "issuer" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "year" INTEGER NOT NULL,
    "last" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "number_series_pkey" PRIMARY KEY ("issuer","kind","year")
);

CREATE TABLE "app_setting" (
    "key" TEXT NOT NULL,
    "value" JSONB NOT NULL,
    "changed_at" TIMESTAMPTZ(3) NOT NULL,
    "changed_by_id" UUID,

    CONSTRAINT "app_setting_pkey" PRIMARY KEY ("key")
);

CREATE TABLE "rate_limit" (
    "key" VARCHAR(255) NOT NULL,
    "points" INTEGER NOT NULL DEFAULT 0,
    "expire" BIGINT,

    CONSTRAINT "rate_limit_pkey" PRIMARY KEY ("key")
);

CREATE INDEX "event_flow_action_at_idx" ON "event"("flow", "action", "at");
CREATE INDEX "event_subject_kind_id_event_id_idx" ON "event_subject"("kind", "id", "event_id" DESC);
CREATE UNIQUE INDEX "event_sealed_seal_number_position_key" ON "event_sealed"("seal_number", "position");
ALTER TABLE "event_subject" ADD CONSTRAINT "event_subject_event_id_fkey" FOREIGN KEY ("event_id") REFERENCES "event"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "event_sealed" ADD CONSTRAINT "event_sealed_event_id_fkey" FOREIGN KEY ("event_id") REFERENCES "event"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "event_sealed" ADD CONSTRAINT "event_sealed_seal_number_fkey" FOREIGN KEY ("seal_number") REFERENCES "event_seal"("number") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What Prisma cannot say, by hand. Its names and definitions are listed in prisma/raw-objects.txt.
-- A settled record is refused to everyone, the owner too. The app's role has no such rights to begin with.
CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% is append-only: constraint "append_only" refuses %', TG_TABLE_NAME, TG_OP
    USING ERRCODE = 'restrict_violation', CONSTRAINT = 'append_only', TABLE = TG_TABLE_NAME;
END $$;

-- Told flow and column by its arguments; birth is the edge from ''.
CREATE FUNCTION refuse_unknown_edge() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE its_flow text := TG_ARGV[0]; was text := ''; becomes text := to_jsonb(NEW)->>TG_ARGV[1];
BEGIN
  IF TG_OP = 'UPDATE' THEN
    was := to_jsonb(OLD)->>TG_ARGV[1];
    IF was = becomes THEN RETURN NEW; END IF;
  END IF;
  IF NOT EXISTS (SELECT FROM lifecycle_edge e WHERE e.flow = its_flow AND e."from" = was AND e."to" = becomes) THEN
    RAISE EXCEPTION 'no way in % from "%" to "%": constraint "lifecycle_edge"', its_flow, was, becomes
      USING ERRCODE = 'check_violation', CONSTRAINT = 'lifecycle_edge', TABLE = TG_TABLE_NAME;
  END IF;
  RETURN NEW;
END $$;

-- Demo or live is written once.
CREATE FUNCTION refuse_new_mode() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD.key = 'mode' THEN
    RAISE EXCEPTION 'the mode of a database never changes: constraint "app_setting_mode"'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'app_setting_mode';
  END IF;
  IF TG_OP = 'DELETE' THEN RETURN OLD; END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER app_setting_mode BEFORE UPDATE OR DELETE ON app_setting FOR EACH ROW EXECUTE FUNCTION refuse_new_mode();

ALTER TABLE number_series ADD CONSTRAINT number_series_last CHECK (last >= 0);
ALTER TABLE event ADD CONSTRAINT event_actor CHECK (
  (actor_kind = 'person') = (actor_id IS NOT NULL) AND (actor_kind = 'system') = (actor_name IS NOT NULL));

CREATE TRIGGER event_append_only BEFORE UPDATE OR DELETE ON event
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER event_no_truncate BEFORE TRUNCATE ON event
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER event_subject_append_only BEFORE UPDATE OR DELETE ON event_subject
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER event_subject_no_truncate BEFORE TRUNCATE ON event_subject
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER event_seal_append_only BEFORE UPDATE OR DELETE ON event_seal
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER event_seal_no_truncate BEFORE TRUNCATE ON event_seal
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER event_sealed_append_only BEFORE UPDATE OR DELETE ON event_sealed
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER event_sealed_no_truncate BEFORE TRUNCATE ON event_sealed
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
