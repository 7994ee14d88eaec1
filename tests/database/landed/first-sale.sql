-- A database as the first landed state left it: its tables as its migrations made them, and a few rows of every kind that
-- its own pages wrote (people, goods, four orders, two of them paid, letters, ledger). Never edited: what it holds must
-- survive every later migration.

-- migration 20261124041000_base_extensions
CREATE EXTENSION IF NOT EXISTS pg_trgm;
CREATE EXTENSION IF NOT EXISTS unaccent;
CREATE EXTENSION IF NOT EXISTS btree_gist;
CREATE EXTENSION IF NOT EXISTS citext;

-- migration 20261124041001_history_tables
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

-- migration 20261124041002_accounts_tables
CREATE TYPE "language" AS ENUM ('id', 'en');

CREATE TYPE "staff_role" AS ENUM ('curator', 'leadCurator', 'designer', 'operator', 'consultant', 'cashier', 'finance', 'head', 'staff', 'admin');

CREATE TYPE "member_right" AS ENUM ('owner', 'catalog', 'orders', 'money');

CREATE TYPE "token_kind" AS ENUM ('passwordReset', 'emailCheck', 'invitation');

CREATE TABLE "user" (
    "id" UUID NOT NULL,
    "email" CITEXT,
    "name" TEXT NOT NULL,
    "phone" TEXT,
    "password_hash" TEXT,
    "language" "language" NOT NULL DEFAULT 'id',
    "dark_theme" BOOLEAN NOT NULL DEFAULT false,
    "sample" BOOLEAN NOT NULL DEFAULT false,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "email_checked_at" TIMESTAMPTZ(3),
    "password_changed_at" TIMESTAMPTZ(3),
    "disabled_at" TIMESTAMPTZ(3),
    "erased_at" TIMESTAMPTZ(3),

    CONSTRAINT "user_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "session" (
    "id" UUID NOT NULL,
    "token_hash" BYTEA NOT NULL,
    "user_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "seen_at" TIMESTAMPTZ(3) NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "revoked_at" TIMESTAMPTZ(3),

    CONSTRAINT "session_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "role_grant" (
    "id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "role" "staff_role" NOT NULL,
    "valid_from" TIMESTAMPTZ(3) NOT NULL,
    "valid_to" TIMESTAMPTZ(3),
    "granted_by_id" UUID,

    CONSTRAINT "role_grant_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "membership" (
    "id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "enterprise_id" UUID NOT NULL,
    "rights" "member_right"[],
    "since" TIMESTAMPTZ(3) NOT NULL,
    "until" TIMESTAMPTZ(3),
    "granted_by_id" UUID,

    CONSTRAINT "membership_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "one_time_token" (
    "id" UUID NOT NULL,
    "token_hash" BYTEA NOT NULL,
    "kind" "token_kind" NOT NULL,
    "user_id" UUID,
    "enterprise_id" UUID,
    "email" CITEXT,
    "rights" "member_right"[],
    "created_by_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "used_at" TIMESTAMPTZ(3),

    CONSTRAINT "one_time_token_pkey" PRIMARY KEY ("id")
);

CREATE UNIQUE INDEX "user_email_key" ON "user"("email");
CREATE UNIQUE INDEX "session_token_hash_key" ON "session"("token_hash");
CREATE INDEX "session_user_id_idx" ON "session"("user_id");
CREATE INDEX "role_grant_user_id_idx" ON "role_grant"("user_id");
CREATE INDEX "membership_user_id_idx" ON "membership"("user_id");
CREATE INDEX "membership_enterprise_id_idx" ON "membership"("enterprise_id");
CREATE UNIQUE INDEX "one_time_token_token_hash_key" ON "one_time_token"("token_hash");
CREATE INDEX "one_time_token_user_id_idx" ON "one_time_token"("user_id");
CREATE INDEX "one_time_token_enterprise_id_idx" ON "one_time_token"("enterprise_id");
ALTER TABLE "session" ADD CONSTRAINT "session_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "role_grant" ADD CONSTRAINT "role_grant_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "membership" ADD CONSTRAINT "membership_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "one_time_token" ADD CONSTRAINT "one_time_token_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What Prisma cannot say, by hand. Its names and definitions are listed in prisma/raw-objects.txt.
ALTER TABLE role_grant ADD CONSTRAINT role_grant_once EXCLUDE USING gist
  (user_id WITH =, role WITH =, tstzrange(valid_from, valid_to) WITH &&);
ALTER TABLE membership ADD CONSTRAINT membership_once EXCLUDE USING gist
  (user_id WITH =, enterprise_id WITH =, tstzrange(since, until) WITH &&);
ALTER TABLE membership ADD CONSTRAINT membership_rights CHECK (cardinality(rights) > 0);
ALTER TABLE one_time_token ADD CONSTRAINT one_time_token_for CHECK (num_nonnulls(user_id, email) >= 1);

-- migration 20261124041003_places_tables
CREATE TYPE "region_level" AS ENUM ('province', 'regency', 'district', 'village');

CREATE TYPE "code_scheme" AS ENUM ('kemendagri', 'bps');

CREATE TYPE "place_kind" AS ENUM ('premises', 'mart', 'packagingHouse');

CREATE TABLE "region" (
    "code" TEXT NOT NULL,
    "level" "region_level" NOT NULL,
    "name" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "parent_code" TEXT,
    "island" TEXT,
    "seat" TEXT,
    "latitude" DOUBLE PRECISION,
    "longitude" DOUBLE PRECISION,
    "bps_code" TEXT,
    "population" INTEGER,
    "population_source" TEXT,

    CONSTRAINT "region_pkey" PRIMARY KEY ("code")
);

CREATE TABLE "region_code" (
    "id" UUID NOT NULL,
    "region_code" TEXT NOT NULL,
    "scheme" "code_scheme" NOT NULL,
    "value" TEXT NOT NULL,
    "valid_from" DATE NOT NULL,
    "valid_to" DATE,

    CONSTRAINT "region_code_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "postal_code" (
    "region_code" TEXT NOT NULL,
    "code" TEXT NOT NULL,

    CONSTRAINT "postal_code_pkey" PRIMARY KEY ("region_code","code")
);

CREATE TABLE "delivery_zone" (
    "code" TEXT NOT NULL,
    "name_id" TEXT NOT NULL,
    "name_en" TEXT NOT NULL,
    "position" SMALLINT NOT NULL,

    CONSTRAINT "delivery_zone_pkey" PRIMARY KEY ("code")
);

CREATE TABLE "zone_region" (
    "id" UUID NOT NULL,
    "zone_code" TEXT NOT NULL,
    "region_code" TEXT NOT NULL,
    "valid_from" DATE NOT NULL,
    "valid_to" DATE,

    CONSTRAINT "zone_region_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "place" (
    "id" UUID NOT NULL,
    "kind" "place_kind" NOT NULL,
    "enterprise_id" UUID,
    "name" TEXT NOT NULL,
    "region_code" TEXT NOT NULL,
    "street" TEXT,
    "postal_code" TEXT,
    "latitude" DOUBLE PRECISION,
    "longitude" DOUBLE PRECISION,
    "pickup" BOOLEAN NOT NULL DEFAULT false,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "closed_at" TIMESTAMPTZ(3),

    CONSTRAINT "place_pkey" PRIMARY KEY ("id")
);

CREATE INDEX "region_level_name_idx" ON "region"("level", "name");
CREATE INDEX "region_parent_code_idx" ON "region"("parent_code");
CREATE INDEX "region_code_scheme_value_idx" ON "region_code"("scheme", "value");
CREATE INDEX "region_code_region_code_idx" ON "region_code"("region_code");
CREATE INDEX "postal_code_code_idx" ON "postal_code"("code");
CREATE INDEX "zone_region_zone_code_idx" ON "zone_region"("zone_code");
CREATE INDEX "zone_region_region_code_idx" ON "zone_region"("region_code");
CREATE INDEX "place_enterprise_id_idx" ON "place"("enterprise_id");
CREATE INDEX "place_region_code_idx" ON "place"("region_code");
ALTER TABLE "region" ADD CONSTRAINT "region_parent_code_fkey" FOREIGN KEY ("parent_code") REFERENCES "region"("code") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "region_code" ADD CONSTRAINT "region_code_region_code_fkey" FOREIGN KEY ("region_code") REFERENCES "region"("code") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "postal_code" ADD CONSTRAINT "postal_code_region_code_fkey" FOREIGN KEY ("region_code") REFERENCES "region"("code") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "zone_region" ADD CONSTRAINT "zone_region_zone_code_fkey" FOREIGN KEY ("zone_code") REFERENCES "delivery_zone"("code") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "zone_region" ADD CONSTRAINT "zone_region_region_code_fkey" FOREIGN KEY ("region_code") REFERENCES "region"("code") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "place" ADD CONSTRAINT "place_region_code_fkey" FOREIGN KEY ("region_code") REFERENCES "region"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What Prisma cannot say, by hand. Its names and definitions are listed in prisma/raw-objects.txt.
ALTER TABLE region_code ADD CONSTRAINT region_code_value EXCLUDE USING gist
  (scheme WITH =, value WITH =, daterange(valid_from, valid_to) WITH &&);
ALTER TABLE region_code ADD CONSTRAINT region_code_region EXCLUDE USING gist
  (scheme WITH =, region_code WITH =, daterange(valid_from, valid_to) WITH &&);
ALTER TABLE zone_region ADD CONSTRAINT zone_region_once EXCLUDE USING gist
  (region_code WITH =, daterange(valid_from, valid_to) WITH &&);
ALTER TABLE place ADD CONSTRAINT place_owner CHECK ((kind = 'premises') = (enterprise_id IS NOT NULL));

-- migration 20261124041004_media_tables
CREATE TYPE "picture_format" AS ENUM ('avif', 'webp', 'jpeg');

CREATE TABLE "photo" (
    "id" UUID NOT NULL,
    "enterprise_id" UUID,
    "uploaded_by_id" UUID,
    "file_key" TEXT NOT NULL,
    "mime" TEXT NOT NULL,
    "width" INTEGER NOT NULL,
    "height" INTEGER NOT NULL,
    "bytes" INTEGER NOT NULL,
    "sha256" BYTEA NOT NULL,
    "colour1" TEXT,
    "colour2" TEXT,
    "thumb_hash" BYTEA,
    "sample" BOOLEAN NOT NULL DEFAULT false,
    "alt_id" TEXT,
    "alt_en" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "ready_at" TIMESTAMPTZ(3),
    "failed_at" TIMESTAMPTZ(3),
    "failed_reason" TEXT,

    CONSTRAINT "photo_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "photo_variant" (
    "photo_id" UUID NOT NULL,
    "format" "picture_format" NOT NULL,
    "width" INTEGER NOT NULL,
    "height" INTEGER NOT NULL,
    "bytes" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "file_key" TEXT NOT NULL,

    CONSTRAINT "photo_variant_pkey" PRIMARY KEY ("photo_id","format","width")
);

CREATE TABLE "private_document" (
    "id" UUID NOT NULL,
    "enterprise_id" UUID,
    "order_id" UUID,
    "kind" TEXT NOT NULL,
    "file_key" TEXT NOT NULL,
    "file_name" TEXT NOT NULL,
    "mime" TEXT NOT NULL,
    "bytes" INTEGER NOT NULL,
    "sha256" BYTEA NOT NULL,
    "uploaded_by_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "deleted_at" TIMESTAMPTZ(3),

    CONSTRAINT "private_document_pkey" PRIMARY KEY ("id")
);

CREATE INDEX "photo_enterprise_id_sha256_idx" ON "photo"("enterprise_id", "sha256");
CREATE UNIQUE INDEX "photo_variant_name_key" ON "photo_variant"("name");
CREATE INDEX "private_document_enterprise_id_idx" ON "private_document"("enterprise_id");
ALTER TABLE "photo_variant" ADD CONSTRAINT "photo_variant_photo_id_fkey" FOREIGN KEY ("photo_id") REFERENCES "photo"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What Prisma cannot say, by hand. Its names and definitions are listed in prisma/raw-objects.txt.
ALTER TABLE photo ADD CONSTRAINT photo_size CHECK (width > 0 AND height > 0 AND bytes > 0);
ALTER TABLE photo_variant ADD CONSTRAINT photo_variant_size CHECK (width > 0 AND height > 0 AND bytes > 0);

-- migration 20261124041005_enterprises_tables
CREATE TYPE "enterprise_kind" AS ENUM ('enterprise', 'cooperative', 'prospect');

CREATE TYPE "enterprise_scale" AS ENUM ('micro', 'small', 'medium');

CREATE TABLE "enterprise" (
    "id" UUID NOT NULL,
    "kind" "enterprise_kind" NOT NULL,
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "legal_form" TEXT,
    "scale" "enterprise_scale",
    "scale_reason" TEXT,
    "scale_at" TIMESTAMPTZ(3),
    "region_code" TEXT NOT NULL,
    "street" TEXT,
    "postal_code" TEXT,
    "latitude" DOUBLE PRECISION,
    "longitude" DOUBLE PRECISION,
    "since_year" INTEGER,
    "story_id" TEXT,
    "story_en" TEXT,
    "photo_id" UUID,
    "website" TEXT,
    "owner_title" TEXT,
    "owner_name_cipher" BYTEA,
    "owner_gender" TEXT,
    "phone_cipher" BYTEA,
    "phone_lookup" BYTEA,
    "email_cipher" BYTEA,
    "nib_cipher" BYTEA,
    "nib_lookup" BYTEA,
    "nik_cipher" BYTEA,
    "nik_lookup" BYTEA,
    "npwp_cipher" BYTEA,
    "npwp_lookup" BYTEA,
    "bank_name" TEXT,
    "bank_account_cipher" BYTEA,
    "bank_account_lookup" BYTEA,
    "bank_holder_cipher" BYTEA,
    "employees_male" INTEGER,
    "employees_female" INTEGER,
    "sample" BOOLEAN NOT NULL DEFAULT false,
    "merged_into_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "closed_at" TIMESTAMPTZ(3),
    "erased_at" TIMESTAMPTZ(3),

    CONSTRAINT "enterprise_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "cooperative" (
    "enterprise_id" UUID NOT NULL,
    "nik_koperasi_cipher" BYTEA,
    "nik_koperasi_lookup" BYTEA,
    "member_count" INTEGER,
    "last_rat_on" DATE,

    CONSTRAINT "cooperative_pkey" PRIMARY KEY ("enterprise_id")
);

CREATE TABLE "cooperative_member" (
    "cooperative_enterprise_id" UUID NOT NULL,
    "member_id" UUID NOT NULL,
    "since" DATE NOT NULL,
    "until" DATE,

    CONSTRAINT "cooperative_member_pkey" PRIMARY KEY ("cooperative_enterprise_id","member_id","since")
);

CREATE TABLE "kbli" (
    "version" TEXT NOT NULL,
    "code" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "valid_from" DATE NOT NULL,
    "valid_to" DATE,

    CONSTRAINT "kbli_pkey" PRIMARY KEY ("version","code")
);

CREATE TABLE "enterprise_kbli" (
    "enterprise_id" UUID NOT NULL,
    "kbli_version" TEXT NOT NULL,
    "kbli_code" TEXT NOT NULL,
    "main" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "enterprise_kbli_pkey" PRIMARY KEY ("enterprise_id","kbli_version","kbli_code")
);

CREATE TABLE "scale_threshold" (
    "id" UUID NOT NULL,
    "scale" "enterprise_scale" NOT NULL,
    "capital_max" BIGINT NOT NULL,
    "turnover_max" BIGINT NOT NULL,
    "source" TEXT NOT NULL,
    "valid_from" DATE NOT NULL,
    "valid_to" DATE,

    CONSTRAINT "scale_threshold_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "consent" (
    "id" UUID NOT NULL,
    "enterprise_id" UUID,
    "user_id" UUID,
    "use" TEXT NOT NULL,
    "text_version" TEXT NOT NULL,
    "given" BOOLEAN NOT NULL,
    "channel" TEXT NOT NULL,
    "by_id" UUID,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "consent_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "enterprise_terms" (
    "id" UUID NOT NULL,
    "enterprise_id" UUID NOT NULL,
    "commission_bp" INTEGER NOT NULL,
    "collects_ppn" BOOLEAN NOT NULL DEFAULT false,
    "valid_from" DATE NOT NULL,
    "valid_to" DATE,
    "set_by_id" UUID,

    CONSTRAINT "enterprise_terms_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "holiday" (
    "id" UUID NOT NULL,
    "enterprise_id" UUID NOT NULL,
    "valid_from" DATE NOT NULL,
    "valid_to" DATE NOT NULL,
    "message" TEXT,
    "set_by_id" UUID,
    "cancelled_at" TIMESTAMPTZ(3),

    CONSTRAINT "holiday_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "enterprise_merge" (
    "id" UUID NOT NULL,
    "from_id" UUID NOT NULL,
    "into_id" UUID NOT NULL,
    "reason" TEXT NOT NULL,
    "by_id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "undone_at" TIMESTAMPTZ(3),
    "undone_by_id" UUID,

    CONSTRAINT "enterprise_merge_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "enterprise_merge_row" (
    "merge_id" UUID NOT NULL,
    "table_name" TEXT NOT NULL,
    "column_name" TEXT NOT NULL,
    "row_id" UUID NOT NULL,

    CONSTRAINT "enterprise_merge_row_pkey" PRIMARY KEY ("merge_id","table_name","column_name","row_id")
);

CREATE UNIQUE INDEX "enterprise_slug_key" ON "enterprise"("slug");
CREATE INDEX "enterprise_name_idx" ON "enterprise"("name");
CREATE INDEX "enterprise_phone_lookup_idx" ON "enterprise"("phone_lookup");
CREATE INDEX "enterprise_nik_lookup_idx" ON "enterprise"("nik_lookup");
CREATE INDEX "enterprise_npwp_lookup_idx" ON "enterprise"("npwp_lookup");
CREATE INDEX "enterprise_region_code_idx" ON "enterprise"("region_code");
CREATE INDEX "enterprise_photo_id_idx" ON "enterprise"("photo_id");
CREATE INDEX "enterprise_merged_into_id_idx" ON "enterprise"("merged_into_id");
CREATE UNIQUE INDEX "cooperative_nik_koperasi_lookup_key" ON "cooperative"("nik_koperasi_lookup");
CREATE INDEX "cooperative_member_member_id_idx" ON "cooperative_member"("member_id");
CREATE INDEX "consent_enterprise_id_use_at_idx" ON "consent"("enterprise_id", "use", "at");
CREATE INDEX "consent_user_id_idx" ON "consent"("user_id");
CREATE INDEX "enterprise_terms_enterprise_id_idx" ON "enterprise_terms"("enterprise_id");
CREATE INDEX "holiday_enterprise_id_idx" ON "holiday"("enterprise_id");
CREATE INDEX "enterprise_merge_from_id_idx" ON "enterprise_merge"("from_id");
CREATE INDEX "enterprise_merge_into_id_idx" ON "enterprise_merge"("into_id");
ALTER TABLE "membership" ADD CONSTRAINT "membership_enterprise_id_fkey" FOREIGN KEY ("enterprise_id") REFERENCES "enterprise"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "one_time_token" ADD CONSTRAINT "one_time_token_enterprise_id_fkey" FOREIGN KEY ("enterprise_id") REFERENCES "enterprise"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "enterprise" ADD CONSTRAINT "enterprise_region_code_fkey" FOREIGN KEY ("region_code") REFERENCES "region"("code") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "enterprise" ADD CONSTRAINT "enterprise_photo_id_fkey" FOREIGN KEY ("photo_id") REFERENCES "photo"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "enterprise" ADD CONSTRAINT "enterprise_merged_into_id_fkey" FOREIGN KEY ("merged_into_id") REFERENCES "enterprise"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "cooperative" ADD CONSTRAINT "cooperative_enterprise_id_fkey" FOREIGN KEY ("enterprise_id") REFERENCES "enterprise"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "cooperative_member" ADD CONSTRAINT "cooperative_member_cooperative_enterprise_id_fkey" FOREIGN KEY ("cooperative_enterprise_id") REFERENCES "cooperative"("enterprise_id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "cooperative_member" ADD CONSTRAINT "cooperative_member_member_id_fkey" FOREIGN KEY ("member_id") REFERENCES "enterprise"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "enterprise_kbli" ADD CONSTRAINT "enterprise_kbli_enterprise_id_fkey" FOREIGN KEY ("enterprise_id") REFERENCES "enterprise"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "enterprise_kbli" ADD CONSTRAINT "enterprise_kbli_kbli_version_kbli_code_fkey" FOREIGN KEY ("kbli_version", "kbli_code") REFERENCES "kbli"("version", "code") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "consent" ADD CONSTRAINT "consent_enterprise_id_fkey" FOREIGN KEY ("enterprise_id") REFERENCES "enterprise"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "consent" ADD CONSTRAINT "consent_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "enterprise_terms" ADD CONSTRAINT "enterprise_terms_enterprise_id_fkey" FOREIGN KEY ("enterprise_id") REFERENCES "enterprise"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "holiday" ADD CONSTRAINT "holiday_enterprise_id_fkey" FOREIGN KEY ("enterprise_id") REFERENCES "enterprise"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "enterprise_merge" ADD CONSTRAINT "enterprise_merge_from_id_fkey" FOREIGN KEY ("from_id") REFERENCES "enterprise"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "enterprise_merge" ADD CONSTRAINT "enterprise_merge_into_id_fkey" FOREIGN KEY ("into_id") REFERENCES "enterprise"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "enterprise_merge_row" ADD CONSTRAINT "enterprise_merge_row_merge_id_fkey" FOREIGN KEY ("merge_id") REFERENCES "enterprise_merge"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "photo" ADD CONSTRAINT "photo_enterprise_id_fkey" FOREIGN KEY ("enterprise_id") REFERENCES "enterprise"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "private_document" ADD CONSTRAINT "private_document_enterprise_id_fkey" FOREIGN KEY ("enterprise_id") REFERENCES "enterprise"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "place" ADD CONSTRAINT "place_enterprise_id_fkey" FOREIGN KEY ("enterprise_id") REFERENCES "enterprise"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What Prisma cannot say, by hand. Its names and definitions are listed in prisma/raw-objects.txt.
ALTER TABLE enterprise ADD CONSTRAINT enterprise_scale_dated CHECK (scale IS NULL OR scale_at IS NOT NULL);
ALTER TABLE enterprise ADD CONSTRAINT enterprise_not_itself CHECK (merged_into_id <> id);
ALTER TABLE enterprise ADD CONSTRAINT enterprise_nib CHECK ((nib_cipher IS NULL) = (nib_lookup IS NULL));
ALTER TABLE enterprise ADD CONSTRAINT enterprise_nik CHECK ((nik_cipher IS NULL) = (nik_lookup IS NULL));
ALTER TABLE enterprise ADD CONSTRAINT enterprise_npwp CHECK ((npwp_cipher IS NULL) = (npwp_lookup IS NULL));
ALTER TABLE enterprise ADD CONSTRAINT enterprise_bank CHECK ((bank_account_cipher IS NULL) = (bank_account_lookup IS NULL));
CREATE UNIQUE INDEX enterprise_nib_once ON enterprise (nib_lookup) WHERE merged_into_id IS NULL AND erased_at IS NULL;
CREATE INDEX enterprise_name_trgm ON enterprise USING gin (lower(name) gin_trgm_ops);
ALTER TABLE scale_threshold ADD CONSTRAINT scale_threshold_once EXCLUDE USING gist
  (scale WITH =, daterange(valid_from, valid_to) WITH &&);
ALTER TABLE kbli ADD CONSTRAINT kbli_period CHECK (valid_to IS NULL OR valid_to > valid_from);
CREATE UNIQUE INDEX enterprise_kbli_main ON enterprise_kbli (enterprise_id) WHERE main;
ALTER TABLE enterprise_terms ADD CONSTRAINT enterprise_terms_once EXCLUDE USING gist
  (enterprise_id WITH =, daterange(valid_from, valid_to) WITH &&);
ALTER TABLE enterprise_terms ADD CONSTRAINT enterprise_terms_commission CHECK (commission_bp BETWEEN 0 AND 10000);
ALTER TABLE holiday ADD CONSTRAINT holiday_once EXCLUDE USING gist
  (enterprise_id WITH =, daterange(valid_from, valid_to, '[]') WITH &&) WHERE (cancelled_at IS NULL);
ALTER TABLE consent ADD CONSTRAINT consent_subject CHECK (num_nonnulls(enterprise_id, user_id) = 1);
ALTER TABLE enterprise_merge ADD CONSTRAINT enterprise_merge_two CHECK (from_id <> into_id);

CREATE TRIGGER consent_append_only BEFORE UPDATE OR DELETE ON consent
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER consent_no_truncate BEFORE TRUNCATE ON consent
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- migration 20261124041006_licences_tables
CREATE TYPE "licence_kind" AS ENUM ('pirt', 'bpomFood', 'cosmetic', 'herbal', 'halal', 'brand', 'sni', 'psat', 'nib', 'pbUmku', 'haccp', 'other');

CREATE TYPE "licence_state" AS ENUM ('typed', 'formatOk', 'documentSeen', 'checkedAtIssuer', 'voided');

CREATE TYPE "date_precision" AS ENUM ('year', 'day');

CREATE TYPE "goods_kind" AS ENUM ('food', 'drink', 'cosmetic', 'herbal', 'craft', 'wornGoods', 'rawPlant');

CREATE TABLE "licence" (
    "id" UUID NOT NULL,
    "enterprise_id" UUID NOT NULL,
    "kind" "licence_kind" NOT NULL,
    "state" "licence_state" NOT NULL DEFAULT 'typed',
    "typed_number" TEXT NOT NULL,
    "number" TEXT NOT NULL,
    "issuer" TEXT,
    "issued_on" DATE,
    "valid_until" DATE,
    "precision" "date_precision",
    "document_id" UUID,
    "sample" BOOLEAN NOT NULL DEFAULT false,
    "renews_id" UUID,
    "created_by_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "voided_at" TIMESTAMPTZ(3),
    "voided_reason" TEXT,

    CONSTRAINT "licence_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "licence_cover" (
    "id" UUID NOT NULL,
    "licence_id" UUID NOT NULL,
    "variant_id" UUID,
    "product_id" UUID,
    "enterprise_id" UUID,
    "since" TIMESTAMPTZ(3) NOT NULL,
    "until" TIMESTAMPTZ(3),

    CONSTRAINT "licence_cover_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "licence_check" (
    "id" UUID NOT NULL,
    "licence_id" UUID NOT NULL,
    "level" "licence_state" NOT NULL,
    "by_id" UUID,
    "document_id" UUID,
    "note" TEXT,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "licence_check_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "halal_deadline" (
    "id" UUID NOT NULL,
    "goods" "goods_kind" NOT NULL,
    "scale" "enterprise_scale" NOT NULL,
    "required" BOOLEAN NOT NULL,
    "source" TEXT NOT NULL,
    "valid_from" DATE NOT NULL,
    "valid_to" DATE,

    CONSTRAINT "halal_deadline_pkey" PRIMARY KEY ("id")
);

CREATE INDEX "licence_valid_until_idx" ON "licence"("valid_until");
CREATE INDEX "licence_number_idx" ON "licence"("number");
CREATE INDEX "licence_enterprise_id_idx" ON "licence"("enterprise_id");
CREATE INDEX "licence_document_id_idx" ON "licence"("document_id");
CREATE INDEX "licence_renews_id_idx" ON "licence"("renews_id");
CREATE INDEX "licence_cover_licence_id_idx" ON "licence_cover"("licence_id");
CREATE INDEX "licence_cover_variant_id_idx" ON "licence_cover"("variant_id");
CREATE INDEX "licence_cover_product_id_idx" ON "licence_cover"("product_id");
CREATE INDEX "licence_cover_enterprise_id_idx" ON "licence_cover"("enterprise_id");
CREATE INDEX "licence_check_licence_id_idx" ON "licence_check"("licence_id");
CREATE INDEX "licence_check_document_id_idx" ON "licence_check"("document_id");
ALTER TABLE "licence" ADD CONSTRAINT "licence_enterprise_id_fkey" FOREIGN KEY ("enterprise_id") REFERENCES "enterprise"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "licence" ADD CONSTRAINT "licence_document_id_fkey" FOREIGN KEY ("document_id") REFERENCES "private_document"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "licence" ADD CONSTRAINT "licence_renews_id_fkey" FOREIGN KEY ("renews_id") REFERENCES "licence"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "licence_cover" ADD CONSTRAINT "licence_cover_licence_id_fkey" FOREIGN KEY ("licence_id") REFERENCES "licence"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "licence_cover" ADD CONSTRAINT "licence_cover_enterprise_id_fkey" FOREIGN KEY ("enterprise_id") REFERENCES "enterprise"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "licence_check" ADD CONSTRAINT "licence_check_licence_id_fkey" FOREIGN KEY ("licence_id") REFERENCES "licence"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "licence_check" ADD CONSTRAINT "licence_check_document_id_fkey" FOREIGN KEY ("document_id") REFERENCES "private_document"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What Prisma cannot say, by hand. Its names and definitions are listed in prisma/raw-objects.txt.
CREATE UNIQUE INDEX licence_number_once ON licence (kind, number) WHERE state <> 'voided';
ALTER TABLE licence ADD CONSTRAINT licence_precision CHECK ((valid_until IS NULL) = ("precision" IS NULL));
ALTER TABLE licence_cover ADD CONSTRAINT licence_cover_one CHECK (num_nonnulls(variant_id, product_id, enterprise_id) = 1);
CREATE UNIQUE INDEX licence_cover_open ON licence_cover (licence_id, variant_id, product_id, enterprise_id)
  NULLS NOT DISTINCT WHERE until IS NULL;
ALTER TABLE halal_deadline ADD CONSTRAINT halal_deadline_once EXCLUDE USING gist
  (goods WITH =, scale WITH =, daterange(valid_from, valid_to) WITH &&);

CREATE TRIGGER licence_edge BEFORE INSERT OR UPDATE OF state ON licence
  FOR EACH ROW EXECUTE FUNCTION refuse_unknown_edge('licence', 'state');
CREATE TRIGGER licence_check_append_only BEFORE UPDATE OR DELETE ON licence_check
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER licence_check_no_truncate BEFORE TRUNCATE ON licence_check
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- migration 20261124041007_catalog_tables
CREATE TYPE "product_state" AS ENUM ('neverLive', 'live', 'archived');

CREATE TYPE "listing_version_state" AS ENUM ('draft', 'submitted', 'inReview', 'returned', 'approved', 'rejected', 'withdrawn', 'superseded', 'discarded');

CREATE TYPE "hold_kind" AS ENUM ('owner', 'licence', 'quality', 'enterprise', 'recall');

CREATE TYPE "halal_rule" AS ENUM ('required', 'byOrigin', 'exempt', 'none');

CREATE TYPE "packaging_kind" AS ENUM ('glass', 'plastic', 'paper', 'can', 'alufoil', 'other', 'composite', 'multiple', 'none');

CREATE TYPE "net_unit" AS ENUM ('g', 'ml', 'pcs', 'cm');

CREATE TYPE "field_class" AS ENUM ('A', 'B', 'C');

CREATE TYPE "stock_movement_kind" AS ENUM ('count', 'receipt', 'hold', 'release', 'ship', 'return', 'adjust', 'assemble', 'consign');

CREATE TYPE "consignment_kind" AS ENUM ('receipt', 'shelf', 'count', 'return');

CREATE TABLE "category" (
    "code" TEXT NOT NULL,
    "parent_code" TEXT,
    "name_id" TEXT NOT NULL,
    "name_en" TEXT NOT NULL,
    "position" SMALLINT NOT NULL,
    "goods" "goods_kind",
    "licence_paths" "licence_kind"[],
    "halal_rule" "halal_rule" NOT NULL DEFAULT 'none',
    "pirt_types" INTEGER[],
    "mandatory_attributes" TEXT[],
    "checklist_code" TEXT,
    "perishable" BOOLEAN NOT NULL DEFAULT false,
    "retired_at" TIMESTAMPTZ(3),

    CONSTRAINT "category_pkey" PRIMARY KEY ("code")
);

CREATE TABLE "product" (
    "id" UUID NOT NULL,
    "enterprise_id" UUID NOT NULL,
    "category_code" TEXT NOT NULL,
    "slug" TEXT NOT NULL,
    "state" "product_state" NOT NULL DEFAULT 'neverLive',
    "live_version_id" UUID,
    "sample" BOOLEAN NOT NULL DEFAULT false,
    "created_by_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "first_live_at" TIMESTAMPTZ(3),
    "live_since" TIMESTAMPTZ(3),
    "revision" BIGINT NOT NULL DEFAULT 0,

    CONSTRAINT "product_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "slug_history" (
    "slug" TEXT NOT NULL,
    "product_id" UUID NOT NULL,
    "until" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "slug_history_pkey" PRIMARY KEY ("slug")
);

CREATE TABLE "hold" (
    "id" UUID NOT NULL,
    "product_id" UUID,
    "enterprise_id" UUID,
    "kind" "hold_kind" NOT NULL,
    "reason" TEXT,
    "since" TIMESTAMPTZ(3) NOT NULL,
    "until" TIMESTAMPTZ(3),
    "by_id" UUID,
    "ended_by_id" UUID,

    CONSTRAINT "hold_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "listing_version" (
    "id" UUID NOT NULL,
    "product_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "state" "listing_version_state" NOT NULL DEFAULT 'draft',
    "based_on_id" UUID,
    "category_code" TEXT NOT NULL,
    "name_id" TEXT NOT NULL DEFAULT '',
    "name_en" TEXT NOT NULL DEFAULT '',
    "story_id" TEXT NOT NULL DEFAULT '',
    "story_en" TEXT NOT NULL DEFAULT '',
    "composition_id" TEXT NOT NULL DEFAULT '',
    "composition_en" TEXT NOT NULL DEFAULT '',
    "allergens" TEXT[],
    "claims" TEXT[],
    "storage" TEXT,
    "shelf_life_days" INTEGER,
    "producer" TEXT,
    "not_halal" BOOLEAN NOT NULL DEFAULT false,
    "attributes" JSONB NOT NULL DEFAULT '{}',
    "hash" TEXT,
    "weight" "field_class",
    "author_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "changed_at" TIMESTAMPTZ(3) NOT NULL,
    "submitted_at" TIMESTAMPTZ(3),
    "submitted_by_id" UUID,
    "decided_at" TIMESTAMPTZ(3),
    "edition" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "listing_version_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "listing_version_photo" (
    "version_id" UUID NOT NULL,
    "position" SMALLINT NOT NULL,
    "photo_id" UUID NOT NULL,
    "alt_id" TEXT NOT NULL DEFAULT '',
    "alt_en" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "listing_version_photo_pkey" PRIMARY KEY ("version_id","position")
);

CREATE TABLE "listing_version_variant" (
    "id" UUID NOT NULL,
    "version_id" UUID NOT NULL,
    "variant_id" UUID NOT NULL,
    "position" SMALLINT NOT NULL,
    "name" TEXT NOT NULL DEFAULT '',
    "net_quantity" INTEGER,
    "net_unit" "net_unit",
    "packaging" "packaging_kind",
    "barcode" TEXT,
    "label" JSONB NOT NULL DEFAULT '{}',
    "proposed_price" BIGINT,
    "weight_grams" INTEGER,
    "length_mm" INTEGER,
    "width_mm" INTEGER,
    "height_mm" INTEGER,

    CONSTRAINT "listing_version_variant_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "listing_version_variant_licence" (
    "version_variant_id" UUID NOT NULL,
    "licence_id" UUID NOT NULL,

    CONSTRAINT "listing_version_variant_licence_pkey" PRIMARY KEY ("version_variant_id","licence_id")
);

CREATE TABLE "variant" (
    "id" UUID NOT NULL,
    "product_id" UUID NOT NULL,
    "sku" TEXT NOT NULL,
    "price" BIGINT,
    "reviewed_price" BIGINT,
    "weight_grams" INTEGER,
    "length_mm" INTEGER,
    "width_mm" INTEGER,
    "height_mm" INTEGER,
    "low_stock_mark" INTEGER,
    "bundle" BOOLEAN NOT NULL DEFAULT false,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "retired_at" TIMESTAMPTZ(3),

    CONSTRAINT "variant_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "price_change" (
    "id" UUID NOT NULL,
    "variant_id" UUID NOT NULL,
    "before" BIGINT,
    "after" BIGINT NOT NULL,
    "reviewed" BOOLEAN NOT NULL,
    "version_id" UUID,
    "by_id" UUID,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "price_change_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "price_offer" (
    "id" UUID NOT NULL,
    "variant_id" UUID NOT NULL,
    "price" BIGINT NOT NULL,
    "valid_from" TIMESTAMPTZ(3) NOT NULL,
    "valid_to" TIMESTAMPTZ(3) NOT NULL,
    "set_by_id" UUID,

    CONSTRAINT "price_offer_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "stock" (
    "variant_id" UUID NOT NULL,
    "place_id" UUID NOT NULL,
    "onhand" INTEGER NOT NULL DEFAULT 0,
    "reserved" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "stock_pkey" PRIMARY KEY ("variant_id","place_id")
);

CREATE TABLE "stock_movement" (
    "id" UUID NOT NULL,
    "variant_id" UUID NOT NULL,
    "place_id" UUID NOT NULL,
    "kind" "stock_movement_kind" NOT NULL,
    "onhand_delta" INTEGER NOT NULL,
    "reserved_delta" INTEGER NOT NULL,
    "source_kind" TEXT NOT NULL,
    "source_id" UUID,
    "by_id" UUID,
    "note" TEXT,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "stock_movement_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "production_lot" (
    "id" UUID NOT NULL,
    "variant_id" UUID NOT NULL,
    "code" TEXT NOT NULL,
    "made_on" DATE NOT NULL,
    "best_before" DATE,
    "packaging_lot_id" UUID,
    "note" TEXT,
    "created_by_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "production_lot_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "lot_stock" (
    "lot_id" UUID NOT NULL,
    "place_id" UUID NOT NULL,
    "quantity" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "lot_stock_pkey" PRIMARY KEY ("lot_id","place_id")
);

CREATE TABLE "bundle_line" (
    "variant_id" UUID NOT NULL,
    "component_id" UUID NOT NULL,
    "quantity" INTEGER NOT NULL,

    CONSTRAINT "bundle_line_pkey" PRIMARY KEY ("variant_id","component_id")
);

CREATE TABLE "consignment" (
    "id" UUID NOT NULL,
    "number" TEXT NOT NULL,
    "enterprise_id" UUID NOT NULL,
    "place_id" UUID NOT NULL,
    "kind" "consignment_kind" NOT NULL,
    "note" TEXT,
    "by_id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "consignment_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "consignment_line" (
    "consignment_id" UUID NOT NULL,
    "variant_id" UUID NOT NULL,
    "lot_id" UUID,
    "quantity" INTEGER NOT NULL,
    "counted" INTEGER,

    CONSTRAINT "consignment_line_pkey" PRIMARY KEY ("consignment_id","variant_id")
);

CREATE INDEX "category_parent_code_idx" ON "category"("parent_code");
CREATE UNIQUE INDEX "product_slug_key" ON "product"("slug");
CREATE UNIQUE INDEX "product_live_version_id_key" ON "product"("live_version_id");
CREATE INDEX "product_enterprise_id_state_id_idx" ON "product"("enterprise_id", "state", "id");
CREATE INDEX "product_category_code_state_idx" ON "product"("category_code", "state");
CREATE INDEX "slug_history_product_id_idx" ON "slug_history"("product_id");
CREATE INDEX "hold_product_id_idx" ON "hold"("product_id");
CREATE INDEX "hold_enterprise_id_idx" ON "hold"("enterprise_id");
CREATE INDEX "listing_version_state_submitted_at_idx" ON "listing_version"("state", "submitted_at");
CREATE INDEX "listing_version_based_on_id_idx" ON "listing_version"("based_on_id");
CREATE INDEX "listing_version_category_code_idx" ON "listing_version"("category_code");
CREATE UNIQUE INDEX "listing_version_product_id_number_key" ON "listing_version"("product_id", "number");
CREATE INDEX "listing_version_photo_photo_id_idx" ON "listing_version_photo"("photo_id");
CREATE UNIQUE INDEX "listing_version_photo_version_id_photo_id_key" ON "listing_version_photo"("version_id", "photo_id");
CREATE INDEX "listing_version_variant_variant_id_idx" ON "listing_version_variant"("variant_id");
CREATE UNIQUE INDEX "listing_version_variant_version_id_variant_id_key" ON "listing_version_variant"("version_id", "variant_id");
CREATE UNIQUE INDEX "listing_version_variant_version_id_position_key" ON "listing_version_variant"("version_id", "position");
CREATE INDEX "listing_version_variant_licence_licence_id_idx" ON "listing_version_variant_licence"("licence_id");
CREATE UNIQUE INDEX "variant_sku_key" ON "variant"("sku");
CREATE INDEX "variant_product_id_idx" ON "variant"("product_id");
CREATE INDEX "price_change_variant_id_at_idx" ON "price_change"("variant_id", "at");
CREATE INDEX "price_offer_variant_id_idx" ON "price_offer"("variant_id");
CREATE INDEX "stock_place_id_idx" ON "stock"("place_id");
CREATE INDEX "stock_movement_variant_id_place_id_at_idx" ON "stock_movement"("variant_id", "place_id", "at");
CREATE INDEX "stock_movement_source_kind_source_id_idx" ON "stock_movement"("source_kind", "source_id");
CREATE INDEX "stock_movement_place_id_idx" ON "stock_movement"("place_id");
CREATE INDEX "production_lot_packaging_lot_id_idx" ON "production_lot"("packaging_lot_id");
CREATE UNIQUE INDEX "production_lot_variant_id_code_key" ON "production_lot"("variant_id", "code");
CREATE INDEX "lot_stock_place_id_idx" ON "lot_stock"("place_id");
CREATE INDEX "bundle_line_component_id_idx" ON "bundle_line"("component_id");
CREATE UNIQUE INDEX "consignment_number_key" ON "consignment"("number");
CREATE INDEX "consignment_enterprise_id_idx" ON "consignment"("enterprise_id");
CREATE INDEX "consignment_place_id_idx" ON "consignment"("place_id");
CREATE INDEX "consignment_line_variant_id_idx" ON "consignment_line"("variant_id");
CREATE INDEX "consignment_line_lot_id_idx" ON "consignment_line"("lot_id");
ALTER TABLE "category" ADD CONSTRAINT "category_parent_code_fkey" FOREIGN KEY ("parent_code") REFERENCES "category"("code") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "product" ADD CONSTRAINT "product_enterprise_id_fkey" FOREIGN KEY ("enterprise_id") REFERENCES "enterprise"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "product" ADD CONSTRAINT "product_category_code_fkey" FOREIGN KEY ("category_code") REFERENCES "category"("code") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "product" ADD CONSTRAINT "product_live_version_id_fkey" FOREIGN KEY ("live_version_id") REFERENCES "listing_version"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "slug_history" ADD CONSTRAINT "slug_history_product_id_fkey" FOREIGN KEY ("product_id") REFERENCES "product"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "hold" ADD CONSTRAINT "hold_product_id_fkey" FOREIGN KEY ("product_id") REFERENCES "product"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "hold" ADD CONSTRAINT "hold_enterprise_id_fkey" FOREIGN KEY ("enterprise_id") REFERENCES "enterprise"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "listing_version" ADD CONSTRAINT "listing_version_product_id_fkey" FOREIGN KEY ("product_id") REFERENCES "product"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "listing_version" ADD CONSTRAINT "listing_version_based_on_id_fkey" FOREIGN KEY ("based_on_id") REFERENCES "listing_version"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "listing_version" ADD CONSTRAINT "listing_version_category_code_fkey" FOREIGN KEY ("category_code") REFERENCES "category"("code") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "listing_version_photo" ADD CONSTRAINT "listing_version_photo_version_id_fkey" FOREIGN KEY ("version_id") REFERENCES "listing_version"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "listing_version_photo" ADD CONSTRAINT "listing_version_photo_photo_id_fkey" FOREIGN KEY ("photo_id") REFERENCES "photo"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "listing_version_variant" ADD CONSTRAINT "listing_version_variant_version_id_fkey" FOREIGN KEY ("version_id") REFERENCES "listing_version"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "listing_version_variant" ADD CONSTRAINT "listing_version_variant_variant_id_fkey" FOREIGN KEY ("variant_id") REFERENCES "variant"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "listing_version_variant_licence" ADD CONSTRAINT "listing_version_variant_licence_version_variant_id_fkey" FOREIGN KEY ("version_variant_id") REFERENCES "listing_version_variant"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "listing_version_variant_licence" ADD CONSTRAINT "listing_version_variant_licence_licence_id_fkey" FOREIGN KEY ("licence_id") REFERENCES "licence"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "variant" ADD CONSTRAINT "variant_product_id_fkey" FOREIGN KEY ("product_id") REFERENCES "product"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "price_change" ADD CONSTRAINT "price_change_variant_id_fkey" FOREIGN KEY ("variant_id") REFERENCES "variant"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "price_offer" ADD CONSTRAINT "price_offer_variant_id_fkey" FOREIGN KEY ("variant_id") REFERENCES "variant"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "stock" ADD CONSTRAINT "stock_variant_id_fkey" FOREIGN KEY ("variant_id") REFERENCES "variant"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "stock" ADD CONSTRAINT "stock_place_id_fkey" FOREIGN KEY ("place_id") REFERENCES "place"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "stock_movement" ADD CONSTRAINT "stock_movement_variant_id_fkey" FOREIGN KEY ("variant_id") REFERENCES "variant"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "stock_movement" ADD CONSTRAINT "stock_movement_place_id_fkey" FOREIGN KEY ("place_id") REFERENCES "place"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "production_lot" ADD CONSTRAINT "production_lot_variant_id_fkey" FOREIGN KEY ("variant_id") REFERENCES "variant"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "lot_stock" ADD CONSTRAINT "lot_stock_lot_id_fkey" FOREIGN KEY ("lot_id") REFERENCES "production_lot"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "lot_stock" ADD CONSTRAINT "lot_stock_place_id_fkey" FOREIGN KEY ("place_id") REFERENCES "place"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "bundle_line" ADD CONSTRAINT "bundle_line_variant_id_fkey" FOREIGN KEY ("variant_id") REFERENCES "variant"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "bundle_line" ADD CONSTRAINT "bundle_line_component_id_fkey" FOREIGN KEY ("component_id") REFERENCES "variant"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "consignment" ADD CONSTRAINT "consignment_enterprise_id_fkey" FOREIGN KEY ("enterprise_id") REFERENCES "enterprise"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "consignment" ADD CONSTRAINT "consignment_place_id_fkey" FOREIGN KEY ("place_id") REFERENCES "place"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "consignment_line" ADD CONSTRAINT "consignment_line_consignment_id_fkey" FOREIGN KEY ("consignment_id") REFERENCES "consignment"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "consignment_line" ADD CONSTRAINT "consignment_line_variant_id_fkey" FOREIGN KEY ("variant_id") REFERENCES "variant"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "consignment_line" ADD CONSTRAINT "consignment_line_lot_id_fkey" FOREIGN KEY ("lot_id") REFERENCES "production_lot"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "licence_cover" ADD CONSTRAINT "licence_cover_variant_id_fkey" FOREIGN KEY ("variant_id") REFERENCES "variant"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "licence_cover" ADD CONSTRAINT "licence_cover_product_id_fkey" FOREIGN KEY ("product_id") REFERENCES "product"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What Prisma cannot say, by hand. Its names and definitions are listed in prisma/raw-objects.txt.
ALTER TABLE category ADD CONSTRAINT category_not_itself CHECK (parent_code <> code);
ALTER TABLE product ADD CONSTRAINT product_live CHECK (state <> 'live' OR live_version_id IS NOT NULL);
ALTER TABLE hold ADD CONSTRAINT hold_one_subject CHECK (num_nonnulls(product_id, enterprise_id) = 1);
ALTER TABLE hold ADD CONSTRAINT hold_period CHECK (until IS NULL OR until >= since);
CREATE UNIQUE INDEX hold_one_open ON hold (product_id, enterprise_id, kind) NULLS NOT DISTINCT WHERE until IS NULL;
CREATE UNIQUE INDEX listing_version_one_open ON listing_version (product_id)
  WHERE state IN ('draft', 'submitted', 'inReview', 'returned');
ALTER TABLE listing_version ADD CONSTRAINT listing_version_number CHECK (number > 0);
ALTER TABLE listing_version ADD CONSTRAINT listing_version_shelf_life CHECK (shelf_life_days > 0);
ALTER TABLE listing_version ADD CONSTRAINT listing_version_hash CHECK (state IN ('draft', 'discarded') OR hash IS NOT NULL);
ALTER TABLE listing_version_variant ADD CONSTRAINT listing_version_variant_figures CHECK (
  net_quantity > 0 AND proposed_price > 0 AND weight_grams > 0 AND length_mm > 0 AND width_mm > 0 AND height_mm > 0);
ALTER TABLE variant ADD CONSTRAINT variant_figures CHECK (
  price > 0 AND reviewed_price > 0 AND weight_grams > 0 AND length_mm > 0 AND width_mm > 0 AND height_mm > 0
  AND low_stock_mark >= 0);
ALTER TABLE price_change ADD CONSTRAINT price_change_after CHECK (after > 0);
ALTER TABLE price_offer ADD CONSTRAINT price_offer_price CHECK (price > 0);
ALTER TABLE price_offer ADD CONSTRAINT price_offer_once EXCLUDE USING gist
  (variant_id WITH =, tstzrange(valid_from, valid_to) WITH &&);
ALTER TABLE stock ADD CONSTRAINT stock_onhand CHECK (onhand >= 0);
ALTER TABLE stock ADD CONSTRAINT stock_reserved CHECK (reserved BETWEEN 0 AND onhand);
ALTER TABLE stock_movement ADD CONSTRAINT stock_movement_moves CHECK (onhand_delta <> 0 OR reserved_delta <> 0);
ALTER TABLE production_lot ADD CONSTRAINT production_lot_dates CHECK (best_before >= made_on);
ALTER TABLE lot_stock ADD CONSTRAINT lot_stock_quantity CHECK (quantity >= 0);
ALTER TABLE bundle_line ADD CONSTRAINT bundle_line_quantity CHECK (quantity > 0 AND component_id <> variant_id);
ALTER TABLE consignment_line ADD CONSTRAINT consignment_line_quantity CHECK (quantity >= 0 AND counted >= 0);

-- What was submitted stays as the curator saw it.
CREATE FUNCTION refuse_frozen_version() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE free text[] := ARRAY['state', 'decided_at', 'submitted_at', 'submitted_by_id', 'weight'];
BEGIN
  IF OLD.state <> 'draft' AND to_jsonb(OLD) - free IS DISTINCT FROM to_jsonb(NEW) - free THEN
    RAISE EXCEPTION 'a submitted version is not edited: constraint "listing_version_frozen"'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'listing_version_frozen', TABLE = TG_TABLE_NAME;
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER listing_version_frozen BEFORE UPDATE ON listing_version
  FOR EACH ROW EXECUTE FUNCTION refuse_frozen_version();

-- The same for photos and variants of a version; TG_ARGV[0] is 'version' or 'versionVariant', the key the row hangs on.
CREATE FUNCTION refuse_frozen_part() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  part jsonb := CASE WHEN TG_OP = 'DELETE' THEN to_jsonb(OLD) ELSE to_jsonb(NEW) END;
  its_version uuid := CASE TG_ARGV[0]
    WHEN 'version' THEN (part->>'version_id')::uuid
    ELSE (SELECT version_id FROM listing_version_variant WHERE id = (part->>'version_variant_id')::uuid) END;
BEGIN
  IF EXISTS (SELECT FROM listing_version WHERE id = its_version AND state <> 'draft') THEN
    RAISE EXCEPTION 'a submitted version is not edited: constraint "listing_version_frozen"'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'listing_version_frozen', TABLE = TG_TABLE_NAME;
  END IF;
  IF TG_OP = 'DELETE' THEN RETURN OLD; END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER listing_version_photo_frozen BEFORE INSERT OR UPDATE OR DELETE ON listing_version_photo
  FOR EACH ROW EXECUTE FUNCTION refuse_frozen_part('version');
CREATE TRIGGER listing_version_variant_frozen BEFORE INSERT OR UPDATE OR DELETE ON listing_version_variant
  FOR EACH ROW EXECUTE FUNCTION refuse_frozen_part('version');
CREATE TRIGGER listing_version_variant_licence_frozen BEFORE INSERT OR UPDATE OR DELETE ON listing_version_variant_licence
  FOR EACH ROW EXECUTE FUNCTION refuse_frozen_part('versionVariant');

CREATE TRIGGER listing_version_edge BEFORE INSERT OR UPDATE OF state ON listing_version
  FOR EACH ROW EXECUTE FUNCTION refuse_unknown_edge('listingVersion', 'state');
CREATE TRIGGER product_edge BEFORE INSERT OR UPDATE OF state ON product
  FOR EACH ROW EXECUTE FUNCTION refuse_unknown_edge('product', 'state');
CREATE TRIGGER price_change_append_only BEFORE UPDATE OR DELETE ON price_change
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER price_change_no_truncate BEFORE TRUNCATE ON price_change
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER stock_movement_append_only BEFORE UPDATE OR DELETE ON stock_movement
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER stock_movement_no_truncate BEFORE TRUNCATE ON stock_movement
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- migration 20261124041008_services_tables
CREATE TYPE "service_case_state" AS ENUM ('requested', 'triaged', 'scheduled', 'inProgress', 'delivered', 'followUp', 'closed', 'noShow', 'referredOut', 'cancelled');

CREATE TYPE "service_session_state" AS ENUM ('draft', 'final');

CREATE TYPE "service_channel" AS ENUM ('visit', 'centre', 'whatsapp', 'phone', 'online');

CREATE TYPE "figure_kind" AS ENUM ('baseline', 'change', 'correction');

CREATE TYPE "activity_kind" AS ENUM ('class', 'expo', 'market');

CREATE TYPE "attendance_result" AS ENUM ('registered', 'selected', 'attended', 'passed', 'absent');

CREATE TABLE "field_of_work" (
    "code" TEXT NOT NULL,
    "name_id" TEXT NOT NULL,
    "name_en" TEXT NOT NULL,
    "position" SMALLINT NOT NULL,

    CONSTRAINT "field_of_work_pkey" PRIMARY KEY ("code")
);

CREATE TABLE "service" (
    "code" TEXT NOT NULL,
    "name_id" TEXT NOT NULL,
    "name_en" TEXT NOT NULL,
    "stages" TEXT[],
    "position" SMALLINT NOT NULL,
    "retired_at" TIMESTAMPTZ(3),

    CONSTRAINT "service_pkey" PRIMARY KEY ("code")
);

CREATE TABLE "outcome_kind" (
    "code" TEXT NOT NULL,
    "field_code" TEXT NOT NULL,
    "name_id" TEXT NOT NULL,
    "name_en" TEXT NOT NULL,
    "needs_number" BOOLEAN NOT NULL DEFAULT false,
    "retired_at" TIMESTAMPTZ(3),

    CONSTRAINT "outcome_kind_pkey" PRIMARY KEY ("code")
);

CREATE TABLE "service_case" (
    "id" UUID NOT NULL,
    "number" TEXT NOT NULL,
    "service_code" TEXT NOT NULL,
    "enterprise_id" UUID NOT NULL,
    "state" "service_case_state" NOT NULL DEFAULT 'requested',
    "stage" TEXT,
    "field_code" TEXT,
    "topic" TEXT NOT NULL,
    "problem" TEXT,
    "channel" "service_channel",
    "consultant_id" UUID,
    "requested_by_id" UUID,
    "requested_at" TIMESTAMPTZ(3) NOT NULL,
    "scheduled_at" TIMESTAMPTZ(3),
    "due_at" TIMESTAMPTZ(3),
    "closed_at" TIMESTAMPTZ(3),
    "closed_reason" TEXT,
    "referred_to" TEXT,
    "packaging_job_id" UUID,
    "version_id" UUID,
    "referral_item_key" TEXT,

    CONSTRAINT "service_case_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "case_product" (
    "case_id" UUID NOT NULL,
    "product_id" UUID NOT NULL,

    CONSTRAINT "case_product_pkey" PRIMARY KEY ("case_id","product_id")
);

CREATE TABLE "service_session" (
    "id" UUID NOT NULL,
    "case_id" UUID NOT NULL,
    "state" "service_session_state" NOT NULL DEFAULT 'draft',
    "consultant_id" UUID NOT NULL,
    "channel" "service_channel" NOT NULL,
    "started_at" TIMESTAMPTZ(3) NOT NULL,
    "ended_at" TIMESTAMPTZ(3),
    "region_code" TEXT,
    "latitude" DOUBLE PRECISION,
    "longitude" DOUBLE PRECISION,
    "diagnosis" TEXT,
    "advice" TEXT,
    "next_visit_on" DATE,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "final_at" TIMESTAMPTZ(3),

    CONSTRAINT "service_session_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "session_note" (
    "id" UUID NOT NULL,
    "session_id" UUID NOT NULL,
    "text" TEXT NOT NULL,
    "by_id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "session_note_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "action_item" (
    "id" UUID NOT NULL,
    "session_id" UUID NOT NULL,
    "text" TEXT NOT NULL,
    "owned_by" TEXT NOT NULL,
    "due_on" DATE,
    "done_at" TIMESTAMPTZ(3),

    CONSTRAINT "action_item_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "outcome" (
    "id" UUID NOT NULL,
    "case_id" UUID,
    "activity_id" UUID,
    "enterprise_id" UUID NOT NULL,
    "kind_code" TEXT NOT NULL,
    "evidence_number" TEXT,
    "document_id" UUID,
    "amount" BIGINT,
    "quantity" INTEGER,
    "happened_on" DATE NOT NULL,
    "by_id" UUID,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "voided_at" TIMESTAMPTZ(3),
    "voided_reason" TEXT,

    CONSTRAINT "outcome_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "enterprise_figure" (
    "id" UUID NOT NULL,
    "enterprise_id" UUID NOT NULL,
    "case_id" UUID,
    "kind" "figure_kind" NOT NULL,
    "turnover_month" BIGINT,
    "capital" BIGINT,
    "staff_male" INTEGER,
    "staff_female" INTEGER,
    "channels" TEXT[],
    "taken_on" DATE NOT NULL,
    "by_id" UUID,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "enterprise_figure_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "follow_up" (
    "id" UUID NOT NULL,
    "case_id" UUID NOT NULL,
    "after_days" SMALLINT NOT NULL,
    "due_on" DATE NOT NULL,
    "done_at" TIMESTAMPTZ(3),
    "done_by_id" UUID,
    "note" TEXT,

    CONSTRAINT "follow_up_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "activity" (
    "id" UUID NOT NULL,
    "kind" "activity_kind" NOT NULL,
    "service_code" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "about" TEXT,
    "region_code" TEXT,
    "room_id" UUID,
    "starts_at" TIMESTAMPTZ(3) NOT NULL,
    "ends_at" TIMESTAMPTZ(3) NOT NULL,
    "quota" INTEGER,
    "created_by_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "cancelled_at" TIMESTAMPTZ(3),

    CONSTRAINT "activity_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "attendance" (
    "id" UUID NOT NULL,
    "activity_id" UUID NOT NULL,
    "enterprise_id" UUID NOT NULL,
    "person_id" UUID,
    "person_name" TEXT,
    "result" "attendance_result" NOT NULL DEFAULT 'registered',
    "score_before" INTEGER,
    "score_after" INTEGER,
    "sales" BIGINT,
    "certificate_number" TEXT,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "attendance_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "market_note" (
    "id" UUID NOT NULL,
    "title" TEXT NOT NULL,
    "body" TEXT NOT NULL,
    "region_code" TEXT,
    "valid_from" DATE NOT NULL,
    "valid_to" DATE,
    "by_id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "market_note_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "target" (
    "year" INTEGER NOT NULL,
    "field_code" TEXT NOT NULL,
    "region_code" TEXT NOT NULL,
    "measure" TEXT NOT NULL,
    "value" INTEGER NOT NULL,
    "set_by_id" UUID,

    CONSTRAINT "target_pkey" PRIMARY KEY ("year","field_code","region_code","measure")
);

CREATE TABLE "consultant_profile" (
    "user_id" UUID NOT NULL,
    "fields" TEXT[],
    "regions" TEXT[],
    "certificate_number" TEXT,
    "certificate_until" DATE,
    "contract_number" TEXT,
    "contract_from" DATE,
    "contract_to" DATE,
    "monthly_target" INTEGER,

    CONSTRAINT "consultant_profile_pkey" PRIMARY KEY ("user_id")
);

CREATE TABLE "facility" (
    "code" TEXT NOT NULL,
    "name_id" TEXT NOT NULL,
    "name_en" TEXT NOT NULL,
    "place_id" UUID,
    "about" TEXT,

    CONSTRAINT "facility_pkey" PRIMARY KEY ("code")
);

CREATE TABLE "opening_hours" (
    "id" UUID NOT NULL,
    "facility_code" TEXT NOT NULL,
    "weekday" SMALLINT NOT NULL,
    "opens" TEXT NOT NULL,
    "closes" TEXT NOT NULL,
    "valid_from" DATE NOT NULL,
    "valid_to" DATE,

    CONSTRAINT "opening_hours_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "facility_room" (
    "id" UUID NOT NULL,
    "facility_code" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "capacity" INTEGER,
    "retired_at" TIMESTAMPTZ(3),

    CONSTRAINT "facility_room_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "machine" (
    "id" UUID NOT NULL,
    "facility_code" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "retired_at" TIMESTAMPTZ(3),

    CONSTRAINT "machine_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "shelf" (
    "id" UUID NOT NULL,
    "facility_code" TEXT NOT NULL,
    "code" TEXT NOT NULL,
    "retired_at" TIMESTAMPTZ(3),

    CONSTRAINT "shelf_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "booking" (
    "id" UUID NOT NULL,
    "room_id" UUID,
    "machine_id" UUID,
    "shelf_id" UUID,
    "enterprise_id" UUID,
    "case_id" UUID,
    "purpose" TEXT NOT NULL,
    "starts_at" TIMESTAMPTZ(3) NOT NULL,
    "ends_at" TIMESTAMPTZ(3) NOT NULL,
    "booked_by_id" UUID NOT NULL,
    "cancelled_at" TIMESTAMPTZ(3),

    CONSTRAINT "booking_pkey" PRIMARY KEY ("id")
);

CREATE INDEX "outcome_kind_field_code_idx" ON "outcome_kind"("field_code");
CREATE UNIQUE INDEX "service_case_number_key" ON "service_case"("number");
CREATE INDEX "service_case_state_due_at_idx" ON "service_case"("state", "due_at");
CREATE INDEX "service_case_service_code_idx" ON "service_case"("service_code");
CREATE INDEX "service_case_enterprise_id_idx" ON "service_case"("enterprise_id");
CREATE INDEX "service_case_field_code_idx" ON "service_case"("field_code");
CREATE INDEX "service_case_consultant_id_idx" ON "service_case"("consultant_id");
CREATE INDEX "service_case_packaging_job_id_idx" ON "service_case"("packaging_job_id");
CREATE INDEX "service_case_version_id_idx" ON "service_case"("version_id");
CREATE INDEX "case_product_product_id_idx" ON "case_product"("product_id");
CREATE INDEX "service_session_case_id_idx" ON "service_session"("case_id");
CREATE INDEX "service_session_consultant_id_idx" ON "service_session"("consultant_id");
CREATE INDEX "session_note_session_id_idx" ON "session_note"("session_id");
CREATE INDEX "action_item_session_id_idx" ON "action_item"("session_id");
CREATE INDEX "outcome_case_id_idx" ON "outcome"("case_id");
CREATE INDEX "outcome_activity_id_idx" ON "outcome"("activity_id");
CREATE INDEX "outcome_enterprise_id_idx" ON "outcome"("enterprise_id");
CREATE INDEX "outcome_kind_code_idx" ON "outcome"("kind_code");
CREATE INDEX "outcome_document_id_idx" ON "outcome"("document_id");
CREATE INDEX "enterprise_figure_enterprise_id_idx" ON "enterprise_figure"("enterprise_id");
CREATE INDEX "enterprise_figure_case_id_idx" ON "enterprise_figure"("case_id");
CREATE INDEX "follow_up_due_on_idx" ON "follow_up"("due_on");
CREATE UNIQUE INDEX "follow_up_case_id_after_days_key" ON "follow_up"("case_id", "after_days");
CREATE INDEX "activity_service_code_idx" ON "activity"("service_code");
CREATE INDEX "activity_region_code_idx" ON "activity"("region_code");
CREATE INDEX "activity_room_id_idx" ON "activity"("room_id");
CREATE UNIQUE INDEX "attendance_certificate_number_key" ON "attendance"("certificate_number");
CREATE INDEX "attendance_enterprise_id_idx" ON "attendance"("enterprise_id");
CREATE INDEX "attendance_person_id_idx" ON "attendance"("person_id");
CREATE UNIQUE INDEX "attendance_activity_id_enterprise_id_person_name_key" ON "attendance"("activity_id", "enterprise_id", "person_name");
CREATE INDEX "market_note_region_code_idx" ON "market_note"("region_code");
CREATE INDEX "target_field_code_idx" ON "target"("field_code");
CREATE INDEX "target_region_code_idx" ON "target"("region_code");
CREATE INDEX "facility_place_id_idx" ON "facility"("place_id");
CREATE INDEX "opening_hours_facility_code_idx" ON "opening_hours"("facility_code");
CREATE INDEX "facility_room_facility_code_idx" ON "facility_room"("facility_code");
CREATE INDEX "machine_facility_code_idx" ON "machine"("facility_code");
CREATE UNIQUE INDEX "shelf_facility_code_code_key" ON "shelf"("facility_code", "code");
CREATE INDEX "booking_room_id_idx" ON "booking"("room_id");
CREATE INDEX "booking_machine_id_idx" ON "booking"("machine_id");
CREATE INDEX "booking_shelf_id_idx" ON "booking"("shelf_id");
CREATE INDEX "booking_enterprise_id_idx" ON "booking"("enterprise_id");
ALTER TABLE "outcome_kind" ADD CONSTRAINT "outcome_kind_field_code_fkey" FOREIGN KEY ("field_code") REFERENCES "field_of_work"("code") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "service_case" ADD CONSTRAINT "service_case_service_code_fkey" FOREIGN KEY ("service_code") REFERENCES "service"("code") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "service_case" ADD CONSTRAINT "service_case_enterprise_id_fkey" FOREIGN KEY ("enterprise_id") REFERENCES "enterprise"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "service_case" ADD CONSTRAINT "service_case_field_code_fkey" FOREIGN KEY ("field_code") REFERENCES "field_of_work"("code") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "service_case" ADD CONSTRAINT "service_case_consultant_id_fkey" FOREIGN KEY ("consultant_id") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "service_case" ADD CONSTRAINT "service_case_version_id_fkey" FOREIGN KEY ("version_id") REFERENCES "listing_version"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "case_product" ADD CONSTRAINT "case_product_case_id_fkey" FOREIGN KEY ("case_id") REFERENCES "service_case"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "case_product" ADD CONSTRAINT "case_product_product_id_fkey" FOREIGN KEY ("product_id") REFERENCES "product"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "service_session" ADD CONSTRAINT "service_session_case_id_fkey" FOREIGN KEY ("case_id") REFERENCES "service_case"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "service_session" ADD CONSTRAINT "service_session_consultant_id_fkey" FOREIGN KEY ("consultant_id") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "session_note" ADD CONSTRAINT "session_note_session_id_fkey" FOREIGN KEY ("session_id") REFERENCES "service_session"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "action_item" ADD CONSTRAINT "action_item_session_id_fkey" FOREIGN KEY ("session_id") REFERENCES "service_session"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "outcome" ADD CONSTRAINT "outcome_case_id_fkey" FOREIGN KEY ("case_id") REFERENCES "service_case"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "outcome" ADD CONSTRAINT "outcome_activity_id_fkey" FOREIGN KEY ("activity_id") REFERENCES "activity"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "outcome" ADD CONSTRAINT "outcome_enterprise_id_fkey" FOREIGN KEY ("enterprise_id") REFERENCES "enterprise"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "outcome" ADD CONSTRAINT "outcome_kind_code_fkey" FOREIGN KEY ("kind_code") REFERENCES "outcome_kind"("code") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "outcome" ADD CONSTRAINT "outcome_document_id_fkey" FOREIGN KEY ("document_id") REFERENCES "private_document"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "enterprise_figure" ADD CONSTRAINT "enterprise_figure_enterprise_id_fkey" FOREIGN KEY ("enterprise_id") REFERENCES "enterprise"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "enterprise_figure" ADD CONSTRAINT "enterprise_figure_case_id_fkey" FOREIGN KEY ("case_id") REFERENCES "service_case"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "follow_up" ADD CONSTRAINT "follow_up_case_id_fkey" FOREIGN KEY ("case_id") REFERENCES "service_case"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "activity" ADD CONSTRAINT "activity_service_code_fkey" FOREIGN KEY ("service_code") REFERENCES "service"("code") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "activity" ADD CONSTRAINT "activity_region_code_fkey" FOREIGN KEY ("region_code") REFERENCES "region"("code") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "activity" ADD CONSTRAINT "activity_room_id_fkey" FOREIGN KEY ("room_id") REFERENCES "facility_room"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "attendance" ADD CONSTRAINT "attendance_activity_id_fkey" FOREIGN KEY ("activity_id") REFERENCES "activity"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "attendance" ADD CONSTRAINT "attendance_enterprise_id_fkey" FOREIGN KEY ("enterprise_id") REFERENCES "enterprise"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "attendance" ADD CONSTRAINT "attendance_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "market_note" ADD CONSTRAINT "market_note_region_code_fkey" FOREIGN KEY ("region_code") REFERENCES "region"("code") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "target" ADD CONSTRAINT "target_field_code_fkey" FOREIGN KEY ("field_code") REFERENCES "field_of_work"("code") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "target" ADD CONSTRAINT "target_region_code_fkey" FOREIGN KEY ("region_code") REFERENCES "region"("code") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "consultant_profile" ADD CONSTRAINT "consultant_profile_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "facility" ADD CONSTRAINT "facility_place_id_fkey" FOREIGN KEY ("place_id") REFERENCES "place"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "opening_hours" ADD CONSTRAINT "opening_hours_facility_code_fkey" FOREIGN KEY ("facility_code") REFERENCES "facility"("code") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "facility_room" ADD CONSTRAINT "facility_room_facility_code_fkey" FOREIGN KEY ("facility_code") REFERENCES "facility"("code") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "machine" ADD CONSTRAINT "machine_facility_code_fkey" FOREIGN KEY ("facility_code") REFERENCES "facility"("code") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "shelf" ADD CONSTRAINT "shelf_facility_code_fkey" FOREIGN KEY ("facility_code") REFERENCES "facility"("code") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "booking" ADD CONSTRAINT "booking_room_id_fkey" FOREIGN KEY ("room_id") REFERENCES "facility_room"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "booking" ADD CONSTRAINT "booking_machine_id_fkey" FOREIGN KEY ("machine_id") REFERENCES "machine"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "booking" ADD CONSTRAINT "booking_shelf_id_fkey" FOREIGN KEY ("shelf_id") REFERENCES "shelf"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "booking" ADD CONSTRAINT "booking_enterprise_id_fkey" FOREIGN KEY ("enterprise_id") REFERENCES "enterprise"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What Prisma cannot say, by hand. Its names and definitions are listed in prisma/raw-objects.txt.
ALTER TABLE outcome ADD CONSTRAINT outcome_evidence CHECK (evidence_number IS NOT NULL OR document_id IS NOT NULL);
ALTER TABLE outcome ADD CONSTRAINT outcome_source CHECK (num_nonnulls(case_id, activity_id) >= 1);
ALTER TABLE service_session ADD CONSTRAINT service_session_period CHECK (ended_at >= started_at);
ALTER TABLE service_session ADD CONSTRAINT service_session_final CHECK (state <> 'final' OR final_at IS NOT NULL);
CREATE UNIQUE INDEX enterprise_figure_baseline ON enterprise_figure (enterprise_id) WHERE kind = 'baseline';
ALTER TABLE activity ADD CONSTRAINT activity_period CHECK (ends_at > starts_at AND quota > 0);
ALTER TABLE target ADD CONSTRAINT target_value CHECK (value >= 0);
ALTER TABLE opening_hours ADD CONSTRAINT opening_hours_once EXCLUDE USING gist
  (facility_code WITH =, weekday WITH =, opens WITH =, daterange(valid_from, valid_to) WITH &&);
ALTER TABLE opening_hours ADD CONSTRAINT opening_hours_day CHECK (weekday BETWEEN 1 AND 7 AND opens < closes);
ALTER TABLE booking ADD CONSTRAINT booking_one CHECK (num_nonnulls(room_id, machine_id, shelf_id) = 1);
ALTER TABLE booking ADD CONSTRAINT booking_room EXCLUDE USING gist
  (room_id WITH =, tstzrange(starts_at, ends_at) WITH &&) WHERE (cancelled_at IS NULL);
ALTER TABLE booking ADD CONSTRAINT booking_machine EXCLUDE USING gist
  (machine_id WITH =, tstzrange(starts_at, ends_at) WITH &&) WHERE (cancelled_at IS NULL);
ALTER TABLE booking ADD CONSTRAINT booking_shelf EXCLUDE USING gist
  (shelf_id WITH =, tstzrange(starts_at, ends_at) WITH &&) WHERE (cancelled_at IS NULL);

CREATE TRIGGER service_case_edge BEFORE INSERT OR UPDATE OF state ON service_case
  FOR EACH ROW EXECUTE FUNCTION refuse_unknown_edge('serviceCase', 'state');
CREATE TRIGGER service_session_edge BEFORE INSERT OR UPDATE OF state ON service_session
  FOR EACH ROW EXECUTE FUNCTION refuse_unknown_edge('serviceSession', 'state');
CREATE TRIGGER session_note_append_only BEFORE UPDATE OR DELETE ON session_note
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER session_note_no_truncate BEFORE TRUNCATE ON session_note
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- migration 20261124041009_curation_tables
CREATE TYPE "review_state" AS ENUM ('claimed', 'submitted', 'released', 'lapsed');

CREATE TYPE "review_verdict" AS ENUM ('pass', 'return');

CREATE TYPE "review_answer_kind" AS ENUM ('pass', 'fail', 'notApplicable');

CREATE TYPE "curation_outcome" AS ENUM ('approved', 'returned', 'rejected');

CREATE TYPE "grade_letter" AS ENUM ('A', 'B', 'C', 'D');

CREATE TYPE "appeal_answer" AS ENUM ('upheld', 'overturned');

CREATE TABLE "checklist" (
    "id" UUID NOT NULL,
    "group" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "name_id" TEXT NOT NULL,
    "name_en" TEXT NOT NULL,
    "valid_from" DATE NOT NULL,
    "valid_to" DATE,
    "published_by_id" UUID,

    CONSTRAINT "checklist_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "checklist_item" (
    "id" UUID NOT NULL,
    "checklist_id" UUID NOT NULL,
    "code" TEXT NOT NULL,
    "section" TEXT NOT NULL,
    "position" SMALLINT NOT NULL,
    "weight" SMALLINT NOT NULL DEFAULT 0,
    "mandatory" BOOLEAN NOT NULL DEFAULT false,
    "hard_gate" BOOLEAN NOT NULL DEFAULT false,
    "title_id" TEXT NOT NULL,
    "title_en" TEXT NOT NULL,
    "guidance_id" TEXT,
    "guidance_en" TEXT,
    "anchors" JSONB NOT NULL DEFAULT '{}',
    "fields" TEXT[],
    "service_code" TEXT,

    CONSTRAINT "checklist_item_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "review" (
    "id" UUID NOT NULL,
    "version_id" UUID NOT NULL,
    "round" SMALLINT NOT NULL DEFAULT 1,
    "seat" SMALLINT NOT NULL,
    "curator_id" UUID NOT NULL,
    "state" "review_state" NOT NULL DEFAULT 'claimed',
    "checklist_id" UUID NOT NULL,
    "version_hash" TEXT NOT NULL,
    "no_conflict" BOOLEAN NOT NULL DEFAULT false,
    "claimed_at" TIMESTAMPTZ(3) NOT NULL,
    "touched_at" TIMESTAMPTZ(3) NOT NULL,
    "submitted_at" TIMESTAMPTZ(3),
    "verdict" "review_verdict",
    "score" INTEGER,
    "note" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "review_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "review_answer" (
    "review_id" UUID NOT NULL,
    "item_id" UUID NOT NULL,
    "answer" "review_answer_kind",
    "points" SMALLINT,
    "note" TEXT NOT NULL DEFAULT '',
    "suggestion" TEXT,
    "referral_case_id" UUID,
    "changed_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "review_answer_pkey" PRIMARY KEY ("review_id","item_id")
);

CREATE TABLE "field_comment" (
    "id" UUID NOT NULL,
    "review_id" UUID NOT NULL,
    "field" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "field_comment_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "item_waiver" (
    "version_id" UUID NOT NULL,
    "item_id" UUID NOT NULL,
    "by_id" UUID NOT NULL,
    "reason" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "item_waiver_pkey" PRIMARY KEY ("version_id","item_id")
);

CREATE TABLE "canned_reason" (
    "code" TEXT NOT NULL,
    "item_code" TEXT,
    "text_id" TEXT NOT NULL,
    "text_en" TEXT NOT NULL,
    "guidance_url" TEXT,
    "retired_at" TIMESTAMPTZ(3),

    CONSTRAINT "canned_reason_pkey" PRIMARY KEY ("code")
);

CREATE TABLE "curation_decision" (
    "id" UUID NOT NULL,
    "version_id" UUID NOT NULL,
    "outcome" "curation_outcome" NOT NULL,
    "version_hash" TEXT NOT NULL,
    "checklist_id" UUID NOT NULL,
    "score" INTEGER,
    "spread" INTEGER,
    "grade" "grade_letter",
    "reason_code" TEXT,
    "evidence" TEXT,
    "note" TEXT,
    "decided_by_id" UUID,
    "decided_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "curation_decision_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "decision_item" (
    "decision_id" UUID NOT NULL,
    "item_id" UUID NOT NULL,
    "note" TEXT NOT NULL,
    "service_code" TEXT,

    CONSTRAINT "decision_item_pkey" PRIMARY KEY ("decision_id","item_id")
);

CREATE TABLE "grade" (
    "id" UUID NOT NULL,
    "product_id" UUID NOT NULL,
    "version_id" UUID NOT NULL,
    "checklist_id" UUID NOT NULL,
    "decision_id" UUID,
    "letter" "grade_letter" NOT NULL,
    "score" INTEGER NOT NULL,
    "decided_at" TIMESTAMPTZ(3) NOT NULL,
    "valid_until" DATE NOT NULL,

    CONSTRAINT "grade_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "appeal" (
    "id" UUID NOT NULL,
    "version_id" UUID NOT NULL,
    "text" TEXT NOT NULL,
    "by_id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "due_at" TIMESTAMPTZ(3) NOT NULL,
    "answer" "appeal_answer",
    "answered_by_id" UUID,
    "answered_at" TIMESTAMPTZ(3),

    CONSTRAINT "appeal_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "curator_tie" (
    "id" UUID NOT NULL,
    "curator_id" UUID NOT NULL,
    "enterprise_id" UUID NOT NULL,
    "reason" TEXT NOT NULL,
    "declared_at" TIMESTAMPTZ(3) NOT NULL,
    "ended_at" TIMESTAMPTZ(3),

    CONSTRAINT "curator_tie_pkey" PRIMARY KEY ("id")
);

CREATE UNIQUE INDEX "checklist_group_version_key" ON "checklist"("group", "version");
CREATE INDEX "checklist_item_service_code_idx" ON "checklist_item"("service_code");
CREATE UNIQUE INDEX "checklist_item_checklist_id_code_key" ON "checklist_item"("checklist_id", "code");
CREATE INDEX "review_state_touched_at_idx" ON "review"("state", "touched_at");
CREATE INDEX "review_curator_id_idx" ON "review"("curator_id");
CREATE INDEX "review_checklist_id_idx" ON "review"("checklist_id");
CREATE UNIQUE INDEX "review_version_id_curator_id_key" ON "review"("version_id", "curator_id");
CREATE INDEX "review_answer_item_id_idx" ON "review_answer"("item_id");
CREATE INDEX "review_answer_referral_case_id_idx" ON "review_answer"("referral_case_id");
CREATE INDEX "field_comment_review_id_idx" ON "field_comment"("review_id");
CREATE INDEX "item_waiver_item_id_idx" ON "item_waiver"("item_id");
CREATE INDEX "item_waiver_by_id_idx" ON "item_waiver"("by_id");
CREATE INDEX "curation_decision_version_id_idx" ON "curation_decision"("version_id");
CREATE INDEX "curation_decision_checklist_id_idx" ON "curation_decision"("checklist_id");
CREATE INDEX "decision_item_item_id_idx" ON "decision_item"("item_id");
CREATE INDEX "decision_item_service_code_idx" ON "decision_item"("service_code");
CREATE INDEX "grade_product_id_decided_at_idx" ON "grade"("product_id", "decided_at");
CREATE INDEX "grade_version_id_idx" ON "grade"("version_id");
CREATE INDEX "grade_checklist_id_idx" ON "grade"("checklist_id");
CREATE INDEX "grade_decision_id_idx" ON "grade"("decision_id");
CREATE UNIQUE INDEX "appeal_version_id_key" ON "appeal"("version_id");
CREATE INDEX "appeal_by_id_idx" ON "appeal"("by_id");
CREATE INDEX "curator_tie_curator_id_idx" ON "curator_tie"("curator_id");
CREATE INDEX "curator_tie_enterprise_id_idx" ON "curator_tie"("enterprise_id");
ALTER TABLE "checklist_item" ADD CONSTRAINT "checklist_item_checklist_id_fkey" FOREIGN KEY ("checklist_id") REFERENCES "checklist"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "checklist_item" ADD CONSTRAINT "checklist_item_service_code_fkey" FOREIGN KEY ("service_code") REFERENCES "service"("code") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "review" ADD CONSTRAINT "review_version_id_fkey" FOREIGN KEY ("version_id") REFERENCES "listing_version"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "review" ADD CONSTRAINT "review_curator_id_fkey" FOREIGN KEY ("curator_id") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "review" ADD CONSTRAINT "review_checklist_id_fkey" FOREIGN KEY ("checklist_id") REFERENCES "checklist"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "review_answer" ADD CONSTRAINT "review_answer_review_id_fkey" FOREIGN KEY ("review_id") REFERENCES "review"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "review_answer" ADD CONSTRAINT "review_answer_item_id_fkey" FOREIGN KEY ("item_id") REFERENCES "checklist_item"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "review_answer" ADD CONSTRAINT "review_answer_referral_case_id_fkey" FOREIGN KEY ("referral_case_id") REFERENCES "service_case"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "field_comment" ADD CONSTRAINT "field_comment_review_id_fkey" FOREIGN KEY ("review_id") REFERENCES "review"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "item_waiver" ADD CONSTRAINT "item_waiver_version_id_fkey" FOREIGN KEY ("version_id") REFERENCES "listing_version"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "item_waiver" ADD CONSTRAINT "item_waiver_item_id_fkey" FOREIGN KEY ("item_id") REFERENCES "checklist_item"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "item_waiver" ADD CONSTRAINT "item_waiver_by_id_fkey" FOREIGN KEY ("by_id") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "curation_decision" ADD CONSTRAINT "curation_decision_version_id_fkey" FOREIGN KEY ("version_id") REFERENCES "listing_version"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "curation_decision" ADD CONSTRAINT "curation_decision_checklist_id_fkey" FOREIGN KEY ("checklist_id") REFERENCES "checklist"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "decision_item" ADD CONSTRAINT "decision_item_decision_id_fkey" FOREIGN KEY ("decision_id") REFERENCES "curation_decision"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "decision_item" ADD CONSTRAINT "decision_item_item_id_fkey" FOREIGN KEY ("item_id") REFERENCES "checklist_item"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "decision_item" ADD CONSTRAINT "decision_item_service_code_fkey" FOREIGN KEY ("service_code") REFERENCES "service"("code") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "grade" ADD CONSTRAINT "grade_product_id_fkey" FOREIGN KEY ("product_id") REFERENCES "product"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "grade" ADD CONSTRAINT "grade_version_id_fkey" FOREIGN KEY ("version_id") REFERENCES "listing_version"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "grade" ADD CONSTRAINT "grade_checklist_id_fkey" FOREIGN KEY ("checklist_id") REFERENCES "checklist"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "grade" ADD CONSTRAINT "grade_decision_id_fkey" FOREIGN KEY ("decision_id") REFERENCES "curation_decision"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "appeal" ADD CONSTRAINT "appeal_version_id_fkey" FOREIGN KEY ("version_id") REFERENCES "listing_version"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "appeal" ADD CONSTRAINT "appeal_by_id_fkey" FOREIGN KEY ("by_id") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "curator_tie" ADD CONSTRAINT "curator_tie_curator_id_fkey" FOREIGN KEY ("curator_id") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "curator_tie" ADD CONSTRAINT "curator_tie_enterprise_id_fkey" FOREIGN KEY ("enterprise_id") REFERENCES "enterprise"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What Prisma cannot say, by hand. Its names and definitions are listed in prisma/raw-objects.txt.
ALTER TABLE checklist ADD CONSTRAINT checklist_once EXCLUDE USING gist
  ("group" WITH =, daterange(valid_from, valid_to) WITH &&);
ALTER TABLE checklist_item ADD CONSTRAINT checklist_item_weight CHECK (weight BETWEEN 0 AND 100);
CREATE UNIQUE INDEX review_seat_once ON review (version_id, round, seat) WHERE state IN ('claimed', 'submitted');
ALTER TABLE review ADD CONSTRAINT review_seat CHECK (seat BETWEEN 1 AND 3 AND round >= 1);
ALTER TABLE review ADD CONSTRAINT review_score CHECK (score BETWEEN 0 AND 10000);
ALTER TABLE review ADD CONSTRAINT review_submitted CHECK (
  state <> 'submitted' OR (submitted_at IS NOT NULL AND verdict IS NOT NULL AND no_conflict));
ALTER TABLE review_answer ADD CONSTRAINT review_answer_points CHECK (points BETWEEN 0 AND 4);
ALTER TABLE grade ADD CONSTRAINT grade_score CHECK (score BETWEEN 0 AND 10000);
CREATE UNIQUE INDEX curator_tie_open ON curator_tie (curator_id, enterprise_id) WHERE ended_at IS NULL;

CREATE TRIGGER review_edge BEFORE INSERT OR UPDATE OF state ON review
  FOR EACH ROW EXECUTE FUNCTION refuse_unknown_edge('review', 'state');
CREATE TRIGGER curation_decision_append_only BEFORE UPDATE OR DELETE ON curation_decision
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER curation_decision_no_truncate BEFORE TRUNCATE ON curation_decision
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER decision_item_append_only BEFORE UPDATE OR DELETE ON decision_item
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER decision_item_no_truncate BEFORE TRUNCATE ON decision_item
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER grade_append_only BEFORE UPDATE OR DELETE ON grade
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER grade_no_truncate BEFORE TRUNCATE ON grade
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- migration 20261124041010_packaging_tables
CREATE TYPE "packaging_job_state" AS ENUM ('requested', 'accepted', 'declined', 'briefed', 'quoted', 'designing', 'proofSent', 'proofApproved', 'waitingMaterial', 'ready', 'printing', 'qualityCheck', 'readyForPickup', 'handedOver', 'closed', 'cancelled');

CREATE TYPE "packaging_work" AS ENUM ('design', 'print', 'pack');

CREATE TABLE "packaging_job" (
    "id" UUID NOT NULL,
    "number" TEXT NOT NULL,
    "enterprise_id" UUID NOT NULL,
    "variant_id" UUID NOT NULL,
    "state" "packaging_job_state" NOT NULL DEFAULT 'requested',
    "work" "packaging_work"[],
    "quantity" INTEGER NOT NULL,
    "wish" TEXT,
    "brief" JSONB NOT NULL DEFAULT '{}',
    "options" JSONB NOT NULL DEFAULT '{}',
    "designer_id" UUID,
    "operator_id" UUID,
    "referral_version_id" UUID,
    "quoted_total" BIGINT,
    "subsidy" BIGINT,
    "owner_pays" BIGINT,
    "free_rounds" SMALLINT NOT NULL DEFAULT 3,
    "requested_by_id" UUID,
    "requested_at" TIMESTAMPTZ(3) NOT NULL,
    "promised_on" DATE,
    "closed_at" TIMESTAMPTZ(3),
    "closed_reason" TEXT,
    "cost_at_cancel" BIGINT,

    CONSTRAINT "packaging_job_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "job_hold" (
    "id" UUID NOT NULL,
    "job_id" UUID NOT NULL,
    "reason" TEXT NOT NULL,
    "waits_for" TEXT NOT NULL,
    "since" TIMESTAMPTZ(3) NOT NULL,
    "until" TIMESTAMPTZ(3),
    "by_id" UUID,

    CONSTRAINT "job_hold_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "proof" (
    "id" UUID NOT NULL,
    "job_id" UUID NOT NULL,
    "number" SMALLINT NOT NULL,
    "artwork_id" UUID NOT NULL,
    "artwork_hash" BYTEA NOT NULL,
    "label_hash" BYTEA NOT NULL,
    "options_hash" BYTEA NOT NULL,
    "sent_by_id" UUID NOT NULL,
    "sent_at" TIMESTAMPTZ(3) NOT NULL,
    "approved_by_id" UUID,
    "approved_at" TIMESTAMPTZ(3),
    "refused_at" TIMESTAMPTZ(3),
    "refused_note" TEXT,
    "voided_at" TIMESTAMPTZ(3),
    "voided_reason" TEXT,

    CONSTRAINT "proof_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "proof_mark" (
    "id" UUID NOT NULL,
    "proof_id" UUID NOT NULL,
    "x" DOUBLE PRECISION NOT NULL,
    "y" DOUBLE PRECISION NOT NULL,
    "text" TEXT NOT NULL,
    "by_id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "proof_mark_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "job_line" (
    "id" UUID NOT NULL,
    "job_id" UUID NOT NULL,
    "position" SMALLINT NOT NULL,
    "text" TEXT NOT NULL,
    "material_id" UUID,
    "quantity" INTEGER NOT NULL,
    "unit_price" BIGINT NOT NULL,
    "actual_quantity" INTEGER,
    "actual_total" BIGINT,

    CONSTRAINT "job_line_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "packaging_price" (
    "id" UUID NOT NULL,
    "code" TEXT NOT NULL,
    "name_id" TEXT NOT NULL,
    "name_en" TEXT NOT NULL,
    "unit" TEXT NOT NULL,
    "price" BIGINT NOT NULL,
    "minimum" INTEGER NOT NULL DEFAULT 1,
    "valid_from" DATE NOT NULL,
    "valid_to" DATE,

    CONSTRAINT "packaging_price_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "material" (
    "id" UUID NOT NULL,
    "code" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "unit" TEXT NOT NULL,
    "onhand" INTEGER NOT NULL DEFAULT 0,
    "reorder_at" INTEGER NOT NULL DEFAULT 0,
    "retired_at" TIMESTAMPTZ(3),

    CONSTRAINT "material_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "material_movement" (
    "id" UUID NOT NULL,
    "material_id" UUID NOT NULL,
    "job_id" UUID,
    "delta" INTEGER NOT NULL,
    "reason" TEXT NOT NULL,
    "by_id" UUID,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "material_movement_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "print_run" (
    "id" UUID NOT NULL,
    "job_id" UUID NOT NULL,
    "machine_id" UUID,
    "printer_id" UUID NOT NULL,
    "started_at" TIMESTAMPTZ(3) NOT NULL,
    "ended_at" TIMESTAMPTZ(3),
    "good" INTEGER,
    "waste" INTEGER,

    CONSTRAINT "print_run_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "quality_check" (
    "id" UUID NOT NULL,
    "job_id" UUID NOT NULL,
    "checker_id" UUID NOT NULL,
    "results" JSONB NOT NULL,
    "passed" BOOLEAN NOT NULL,
    "note" TEXT,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "quality_check_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "packaging_lot" (
    "id" UUID NOT NULL,
    "job_id" UUID NOT NULL,
    "proof_id" UUID NOT NULL,
    "code" TEXT NOT NULL,
    "quantity" INTEGER NOT NULL,
    "printed_on" DATE NOT NULL,

    CONSTRAINT "packaging_lot_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "handover" (
    "id" UUID NOT NULL,
    "job_id" UUID NOT NULL,
    "number" TEXT NOT NULL,
    "quantity" INTEGER NOT NULL,
    "receiver_name" TEXT NOT NULL,
    "document_id" UUID,
    "by_id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "handover_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "packaging_quota" (
    "id" UUID NOT NULL,
    "year" INTEGER NOT NULL,
    "region_code" TEXT,
    "enterprise_id" UUID,
    "kind" TEXT NOT NULL,
    "amount" BIGINT NOT NULL,

    CONSTRAINT "packaging_quota_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "quota_movement" (
    "id" UUID NOT NULL,
    "quota_id" UUID NOT NULL,
    "job_id" UUID NOT NULL,
    "delta" BIGINT NOT NULL,
    "reason" TEXT NOT NULL,
    "by_id" UUID,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "quota_movement_pkey" PRIMARY KEY ("id")
);

CREATE UNIQUE INDEX "packaging_job_number_key" ON "packaging_job"("number");
CREATE INDEX "packaging_job_state_promised_on_idx" ON "packaging_job"("state", "promised_on");
CREATE INDEX "packaging_job_enterprise_id_idx" ON "packaging_job"("enterprise_id");
CREATE INDEX "packaging_job_variant_id_idx" ON "packaging_job"("variant_id");
CREATE INDEX "packaging_job_designer_id_idx" ON "packaging_job"("designer_id");
CREATE INDEX "packaging_job_operator_id_idx" ON "packaging_job"("operator_id");
CREATE INDEX "job_hold_job_id_idx" ON "job_hold"("job_id");
CREATE INDEX "proof_artwork_id_idx" ON "proof"("artwork_id");
CREATE UNIQUE INDEX "proof_job_id_number_key" ON "proof"("job_id", "number");
CREATE INDEX "proof_mark_proof_id_idx" ON "proof_mark"("proof_id");
CREATE INDEX "job_line_material_id_idx" ON "job_line"("material_id");
CREATE UNIQUE INDEX "job_line_job_id_position_key" ON "job_line"("job_id", "position");
CREATE UNIQUE INDEX "material_code_key" ON "material"("code");
CREATE INDEX "material_movement_material_id_idx" ON "material_movement"("material_id");
CREATE INDEX "material_movement_job_id_idx" ON "material_movement"("job_id");
CREATE INDEX "print_run_job_id_idx" ON "print_run"("job_id");
CREATE INDEX "print_run_machine_id_idx" ON "print_run"("machine_id");
CREATE INDEX "print_run_printer_id_idx" ON "print_run"("printer_id");
CREATE INDEX "quality_check_job_id_idx" ON "quality_check"("job_id");
CREATE INDEX "quality_check_checker_id_idx" ON "quality_check"("checker_id");
CREATE UNIQUE INDEX "packaging_lot_code_key" ON "packaging_lot"("code");
CREATE INDEX "packaging_lot_job_id_idx" ON "packaging_lot"("job_id");
CREATE INDEX "packaging_lot_proof_id_idx" ON "packaging_lot"("proof_id");
CREATE UNIQUE INDEX "handover_number_key" ON "handover"("number");
CREATE INDEX "handover_job_id_idx" ON "handover"("job_id");
CREATE INDEX "handover_document_id_idx" ON "handover"("document_id");
CREATE INDEX "packaging_quota_year_kind_idx" ON "packaging_quota"("year", "kind");
CREATE INDEX "packaging_quota_region_code_idx" ON "packaging_quota"("region_code");
CREATE INDEX "packaging_quota_enterprise_id_idx" ON "packaging_quota"("enterprise_id");
CREATE INDEX "quota_movement_quota_id_idx" ON "quota_movement"("quota_id");
CREATE INDEX "quota_movement_job_id_idx" ON "quota_movement"("job_id");
ALTER TABLE "production_lot" ADD CONSTRAINT "production_lot_packaging_lot_id_fkey" FOREIGN KEY ("packaging_lot_id") REFERENCES "packaging_lot"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "packaging_job" ADD CONSTRAINT "packaging_job_enterprise_id_fkey" FOREIGN KEY ("enterprise_id") REFERENCES "enterprise"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "packaging_job" ADD CONSTRAINT "packaging_job_variant_id_fkey" FOREIGN KEY ("variant_id") REFERENCES "variant"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "packaging_job" ADD CONSTRAINT "packaging_job_designer_id_fkey" FOREIGN KEY ("designer_id") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "packaging_job" ADD CONSTRAINT "packaging_job_operator_id_fkey" FOREIGN KEY ("operator_id") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "job_hold" ADD CONSTRAINT "job_hold_job_id_fkey" FOREIGN KEY ("job_id") REFERENCES "packaging_job"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "proof" ADD CONSTRAINT "proof_job_id_fkey" FOREIGN KEY ("job_id") REFERENCES "packaging_job"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "proof" ADD CONSTRAINT "proof_artwork_id_fkey" FOREIGN KEY ("artwork_id") REFERENCES "private_document"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "proof_mark" ADD CONSTRAINT "proof_mark_proof_id_fkey" FOREIGN KEY ("proof_id") REFERENCES "proof"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "job_line" ADD CONSTRAINT "job_line_job_id_fkey" FOREIGN KEY ("job_id") REFERENCES "packaging_job"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "job_line" ADD CONSTRAINT "job_line_material_id_fkey" FOREIGN KEY ("material_id") REFERENCES "material"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "material_movement" ADD CONSTRAINT "material_movement_material_id_fkey" FOREIGN KEY ("material_id") REFERENCES "material"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "material_movement" ADD CONSTRAINT "material_movement_job_id_fkey" FOREIGN KEY ("job_id") REFERENCES "packaging_job"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "print_run" ADD CONSTRAINT "print_run_job_id_fkey" FOREIGN KEY ("job_id") REFERENCES "packaging_job"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "print_run" ADD CONSTRAINT "print_run_machine_id_fkey" FOREIGN KEY ("machine_id") REFERENCES "machine"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "print_run" ADD CONSTRAINT "print_run_printer_id_fkey" FOREIGN KEY ("printer_id") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "quality_check" ADD CONSTRAINT "quality_check_job_id_fkey" FOREIGN KEY ("job_id") REFERENCES "packaging_job"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "quality_check" ADD CONSTRAINT "quality_check_checker_id_fkey" FOREIGN KEY ("checker_id") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "packaging_lot" ADD CONSTRAINT "packaging_lot_job_id_fkey" FOREIGN KEY ("job_id") REFERENCES "packaging_job"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "packaging_lot" ADD CONSTRAINT "packaging_lot_proof_id_fkey" FOREIGN KEY ("proof_id") REFERENCES "proof"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "handover" ADD CONSTRAINT "handover_job_id_fkey" FOREIGN KEY ("job_id") REFERENCES "packaging_job"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "handover" ADD CONSTRAINT "handover_document_id_fkey" FOREIGN KEY ("document_id") REFERENCES "private_document"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "packaging_quota" ADD CONSTRAINT "packaging_quota_region_code_fkey" FOREIGN KEY ("region_code") REFERENCES "region"("code") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "packaging_quota" ADD CONSTRAINT "packaging_quota_enterprise_id_fkey" FOREIGN KEY ("enterprise_id") REFERENCES "enterprise"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "quota_movement" ADD CONSTRAINT "quota_movement_quota_id_fkey" FOREIGN KEY ("quota_id") REFERENCES "packaging_quota"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "quota_movement" ADD CONSTRAINT "quota_movement_job_id_fkey" FOREIGN KEY ("job_id") REFERENCES "packaging_job"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "service_case" ADD CONSTRAINT "service_case_packaging_job_id_fkey" FOREIGN KEY ("packaging_job_id") REFERENCES "packaging_job"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What Prisma cannot say, by hand. Its names and definitions are listed in prisma/raw-objects.txt.
ALTER TABLE packaging_job ADD CONSTRAINT packaging_job_figures CHECK (
  quantity > 0 AND quoted_total >= 0 AND subsidy >= 0 AND owner_pays >= 0 AND quoted_total = subsidy + owner_pays);
CREATE UNIQUE INDEX job_hold_open ON job_hold (job_id) WHERE until IS NULL;
ALTER TABLE proof ADD CONSTRAINT proof_not_own CHECK (approved_by_id <> sent_by_id);
CREATE UNIQUE INDEX proof_one_approved ON proof (job_id) WHERE approved_at IS NOT NULL AND voided_at IS NULL;
ALTER TABLE job_line ADD CONSTRAINT job_line_figures CHECK (quantity > 0 AND unit_price >= 0);
ALTER TABLE packaging_price ADD CONSTRAINT packaging_price_once EXCLUDE USING gist
  (code WITH =, daterange(valid_from, valid_to) WITH &&);
ALTER TABLE packaging_price ADD CONSTRAINT packaging_price_figures CHECK (price >= 0 AND minimum > 0);
ALTER TABLE material ADD CONSTRAINT material_onhand CHECK (onhand >= 0 AND reorder_at >= 0);
ALTER TABLE material_movement ADD CONSTRAINT material_movement_moves CHECK (delta <> 0);
ALTER TABLE packaging_lot ADD CONSTRAINT packaging_lot_quantity CHECK (quantity > 0);
ALTER TABLE handover ADD CONSTRAINT handover_quantity CHECK (quantity > 0);
ALTER TABLE packaging_quota ADD CONSTRAINT packaging_quota_amount CHECK (amount >= 0);

CREATE TRIGGER packaging_job_edge BEFORE INSERT OR UPDATE OF state ON packaging_job
  FOR EACH ROW EXECUTE FUNCTION refuse_unknown_edge('packagingJob', 'state');
CREATE TRIGGER material_movement_append_only BEFORE UPDATE OR DELETE ON material_movement
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER material_movement_no_truncate BEFORE TRUNCATE ON material_movement
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER quota_movement_append_only BEFORE UPDATE OR DELETE ON quota_movement
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER quota_movement_no_truncate BEFORE TRUNCATE ON quota_movement
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- migration 20261124041011_orders_tables
CREATE TYPE "order_state" AS ENUM ('placed', 'confirmed', 'completed', 'cancelled', 'expired', 'review');

CREATE TYPE "parcel_state" AS ENUM ('new', 'accepted', 'packed', 'shipped', 'delivered', 'received', 'rejected', 'lost', 'disputed', 'refunded', 'returned', 'restocked');

CREATE TYPE "payment_method" AS ENUM ('card', 'qris', 'transfer', 'cash');

CREATE TYPE "delivery_method" AS ENUM ('ship', 'pickup');

CREATE TABLE "cart" (
    "id" UUID NOT NULL,
    "token_hash" BYTEA,
    "user_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "changed_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "cart_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "cart_line" (
    "id" UUID NOT NULL,
    "cart_id" UUID NOT NULL,
    "variant_id" UUID NOT NULL,
    "quantity" INTEGER NOT NULL,
    "seen_price" BIGINT NOT NULL,
    "added_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "cart_line_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "tariff" (
    "id" UUID NOT NULL,
    "courier" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "minimum_grams" INTEGER NOT NULL DEFAULT 1000,
    "tolerance_grams" INTEGER NOT NULL DEFAULT 300,
    "volume_divisor" INTEGER NOT NULL DEFAULT 6000,
    "valid_from" DATE NOT NULL,
    "valid_to" DATE,

    CONSTRAINT "tariff_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "tariff_rate" (
    "tariff_id" UUID NOT NULL,
    "from_zone_code" TEXT NOT NULL,
    "to_zone_code" TEXT NOT NULL,
    "per_kg" BIGINT NOT NULL,
    "days_min" SMALLINT NOT NULL,
    "days_max" SMALLINT NOT NULL,
    "perishable" BOOLEAN NOT NULL DEFAULT false,
    "note_id" TEXT,
    "note_en" TEXT,

    CONSTRAINT "tariff_rate_pkey" PRIMARY KEY ("tariff_id","from_zone_code","to_zone_code")
);

CREATE TABLE "order" (
    "id" UUID NOT NULL,
    "number" TEXT NOT NULL,
    "state" "order_state" NOT NULL DEFAULT 'placed',
    "user_id" UUID,
    "checkout_token" TEXT NOT NULL,
    "language" "language" NOT NULL,
    "terms_version" TEXT NOT NULL,
    "method" "payment_method" NOT NULL,
    "delivery" "delivery_method" NOT NULL,
    "pickup_place_id" UUID,
    "goods_total" BIGINT NOT NULL,
    "shipping_total" BIGINT NOT NULL,
    "service_fee" BIGINT NOT NULL DEFAULT 0,
    "total" BIGINT NOT NULL,
    "tariff_version" TEXT,
    "note" TEXT,
    "hold_until" TIMESTAMPTZ(3) NOT NULL,
    "placed_at" TIMESTAMPTZ(3) NOT NULL,
    "confirmed_at" TIMESTAMPTZ(3),
    "closed_at" TIMESTAMPTZ(3),
    "closed_reason" TEXT,

    CONSTRAINT "order_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "order_contact" (
    "order_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "phone" TEXT NOT NULL,
    "email" TEXT,
    "region_code" TEXT,
    "postal_code" TEXT,
    "street" TEXT,
    "landmark" TEXT,
    "address_text" TEXT,
    "erased_at" TIMESTAMPTZ(3),

    CONSTRAINT "order_contact_pkey" PRIMARY KEY ("order_id")
);

CREATE TABLE "order_line" (
    "id" UUID NOT NULL,
    "order_id" UUID NOT NULL,
    "position" SMALLINT NOT NULL,
    "product_id" UUID NOT NULL,
    "variant_id" UUID NOT NULL,
    "version_id" UUID NOT NULL,
    "enterprise_id" UUID NOT NULL,
    "place_id" UUID NOT NULL,
    "product_name" TEXT NOT NULL,
    "variant_name" TEXT NOT NULL,
    "enterprise_name" TEXT NOT NULL,
    "sku" TEXT NOT NULL,
    "unit_price" BIGINT NOT NULL,
    "quantity" INTEGER NOT NULL,
    "line_total" BIGINT NOT NULL,
    "net_quantity" INTEGER,
    "net_unit" "net_unit",
    "weight_grams" INTEGER NOT NULL,
    "version_hash" TEXT NOT NULL,
    "licences" JSONB NOT NULL,
    "commission_bp" INTEGER NOT NULL,
    "collects_ppn" BOOLEAN NOT NULL,
    "days_min" SMALLINT,
    "days_max" SMALLINT,
    "tariff_version" TEXT,

    CONSTRAINT "order_line_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "parcel" (
    "id" UUID NOT NULL,
    "number" TEXT NOT NULL,
    "order_id" UUID NOT NULL,
    "enterprise_id" UUID NOT NULL,
    "place_id" UUID NOT NULL,
    "state" "parcel_state" NOT NULL DEFAULT 'new',
    "courier" TEXT,
    "tariff_id" UUID,
    "grams" INTEGER NOT NULL,
    "shipping" BIGINT NOT NULL,
    "days_min" SMALLINT,
    "days_max" SMALLINT,
    "promised_from" DATE,
    "promised_to" DATE,
    "waybill" TEXT,
    "accept_by" TIMESTAMPTZ(3),
    "accepted_at" TIMESTAMPTZ(3),
    "packed_at" TIMESTAMPTZ(3),
    "shipped_at" TIMESTAMPTZ(3),
    "delivered_at" TIMESTAMPTZ(3),
    "receive_by" TIMESTAMPTZ(3),
    "received_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "refused_reason" TEXT,

    CONSTRAINT "parcel_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "parcel_line" (
    "id" UUID NOT NULL,
    "parcel_id" UUID NOT NULL,
    "order_line_id" UUID NOT NULL,
    "quantity" INTEGER NOT NULL,

    CONSTRAINT "parcel_line_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "parcel_line_lot" (
    "id" UUID NOT NULL,
    "parcel_line_id" UUID NOT NULL,
    "variant_id" UUID NOT NULL,
    "lot_id" UUID,
    "quantity" INTEGER NOT NULL,
    "packed_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "parcel_line_lot_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "stock_hold" (
    "id" UUID NOT NULL,
    "order_id" UUID NOT NULL,
    "order_line_id" UUID NOT NULL,
    "variant_id" UUID NOT NULL,
    "place_id" UUID NOT NULL,
    "quantity" INTEGER NOT NULL,
    "until" TIMESTAMPTZ(3) NOT NULL,
    "ended_at" TIMESTAMPTZ(3),
    "ended_by" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "stock_hold_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "invoice" (
    "id" UUID NOT NULL,
    "order_id" UUID NOT NULL,
    "issuer" TEXT NOT NULL,
    "year" INTEGER NOT NULL,
    "sequence" INTEGER NOT NULL,
    "number" TEXT NOT NULL,
    "issued_at" TIMESTAMPTZ(3) NOT NULL,
    "document_id" UUID,

    CONSTRAINT "invoice_pkey" PRIMARY KEY ("id")
);

CREATE UNIQUE INDEX "cart_token_hash_key" ON "cart"("token_hash");
CREATE UNIQUE INDEX "cart_user_id_key" ON "cart"("user_id");
CREATE INDEX "cart_changed_at_idx" ON "cart"("changed_at");
CREATE INDEX "cart_line_variant_id_idx" ON "cart_line"("variant_id");
CREATE UNIQUE INDEX "cart_line_cart_id_variant_id_key" ON "cart_line"("cart_id", "variant_id");
CREATE UNIQUE INDEX "tariff_courier_version_key" ON "tariff"("courier", "version");
CREATE INDEX "tariff_rate_from_zone_code_idx" ON "tariff_rate"("from_zone_code");
CREATE INDEX "tariff_rate_to_zone_code_idx" ON "tariff_rate"("to_zone_code");
CREATE UNIQUE INDEX "order_number_key" ON "order"("number");
CREATE UNIQUE INDEX "order_checkout_token_key" ON "order"("checkout_token");
CREATE INDEX "order_state_hold_until_idx" ON "order"("state", "hold_until");
CREATE INDEX "order_placed_at_idx" ON "order"("placed_at");
CREATE INDEX "order_user_id_idx" ON "order"("user_id");
CREATE INDEX "order_pickup_place_id_idx" ON "order"("pickup_place_id");
CREATE INDEX "order_contact_phone_idx" ON "order_contact"("phone");
CREATE INDEX "order_contact_region_code_idx" ON "order_contact"("region_code");
CREATE INDEX "order_line_product_id_idx" ON "order_line"("product_id");
CREATE INDEX "order_line_variant_id_idx" ON "order_line"("variant_id");
CREATE INDEX "order_line_version_id_idx" ON "order_line"("version_id");
CREATE INDEX "order_line_enterprise_id_idx" ON "order_line"("enterprise_id");
CREATE INDEX "order_line_place_id_idx" ON "order_line"("place_id");
CREATE UNIQUE INDEX "order_line_order_id_position_key" ON "order_line"("order_id", "position");
CREATE UNIQUE INDEX "parcel_number_key" ON "parcel"("number");
CREATE INDEX "parcel_enterprise_id_state_created_at_idx" ON "parcel"("enterprise_id", "state", "created_at");
CREATE INDEX "parcel_state_accept_by_idx" ON "parcel"("state", "accept_by");
CREATE INDEX "parcel_order_id_idx" ON "parcel"("order_id");
CREATE INDEX "parcel_place_id_idx" ON "parcel"("place_id");
CREATE INDEX "parcel_tariff_id_idx" ON "parcel"("tariff_id");
CREATE INDEX "parcel_line_order_line_id_idx" ON "parcel_line"("order_line_id");
CREATE UNIQUE INDEX "parcel_line_parcel_id_order_line_id_key" ON "parcel_line"("parcel_id", "order_line_id");
CREATE INDEX "parcel_line_lot_parcel_line_id_idx" ON "parcel_line_lot"("parcel_line_id");
CREATE INDEX "parcel_line_lot_variant_id_idx" ON "parcel_line_lot"("variant_id");
CREATE INDEX "parcel_line_lot_lot_id_idx" ON "parcel_line_lot"("lot_id");
CREATE INDEX "stock_hold_order_id_idx" ON "stock_hold"("order_id");
CREATE INDEX "stock_hold_variant_id_idx" ON "stock_hold"("variant_id");
CREATE INDEX "stock_hold_place_id_idx" ON "stock_hold"("place_id");
CREATE UNIQUE INDEX "stock_hold_order_line_id_variant_id_place_id_key" ON "stock_hold"("order_line_id", "variant_id", "place_id");
CREATE UNIQUE INDEX "invoice_number_key" ON "invoice"("number");
CREATE INDEX "invoice_order_id_idx" ON "invoice"("order_id");
CREATE INDEX "invoice_document_id_idx" ON "invoice"("document_id");
CREATE UNIQUE INDEX "invoice_issuer_year_sequence_key" ON "invoice"("issuer", "year", "sequence");
ALTER TABLE "cart" ADD CONSTRAINT "cart_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "cart_line" ADD CONSTRAINT "cart_line_cart_id_fkey" FOREIGN KEY ("cart_id") REFERENCES "cart"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "cart_line" ADD CONSTRAINT "cart_line_variant_id_fkey" FOREIGN KEY ("variant_id") REFERENCES "variant"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "tariff_rate" ADD CONSTRAINT "tariff_rate_tariff_id_fkey" FOREIGN KEY ("tariff_id") REFERENCES "tariff"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "tariff_rate" ADD CONSTRAINT "tariff_rate_from_zone_code_fkey" FOREIGN KEY ("from_zone_code") REFERENCES "delivery_zone"("code") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "tariff_rate" ADD CONSTRAINT "tariff_rate_to_zone_code_fkey" FOREIGN KEY ("to_zone_code") REFERENCES "delivery_zone"("code") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "order" ADD CONSTRAINT "order_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "order" ADD CONSTRAINT "order_pickup_place_id_fkey" FOREIGN KEY ("pickup_place_id") REFERENCES "place"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "order_contact" ADD CONSTRAINT "order_contact_order_id_fkey" FOREIGN KEY ("order_id") REFERENCES "order"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "order_contact" ADD CONSTRAINT "order_contact_region_code_fkey" FOREIGN KEY ("region_code") REFERENCES "region"("code") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "order_line" ADD CONSTRAINT "order_line_order_id_fkey" FOREIGN KEY ("order_id") REFERENCES "order"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "order_line" ADD CONSTRAINT "order_line_product_id_fkey" FOREIGN KEY ("product_id") REFERENCES "product"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "order_line" ADD CONSTRAINT "order_line_variant_id_fkey" FOREIGN KEY ("variant_id") REFERENCES "variant"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "order_line" ADD CONSTRAINT "order_line_version_id_fkey" FOREIGN KEY ("version_id") REFERENCES "listing_version"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "order_line" ADD CONSTRAINT "order_line_enterprise_id_fkey" FOREIGN KEY ("enterprise_id") REFERENCES "enterprise"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "order_line" ADD CONSTRAINT "order_line_place_id_fkey" FOREIGN KEY ("place_id") REFERENCES "place"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "parcel" ADD CONSTRAINT "parcel_order_id_fkey" FOREIGN KEY ("order_id") REFERENCES "order"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "parcel" ADD CONSTRAINT "parcel_enterprise_id_fkey" FOREIGN KEY ("enterprise_id") REFERENCES "enterprise"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "parcel" ADD CONSTRAINT "parcel_place_id_fkey" FOREIGN KEY ("place_id") REFERENCES "place"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "parcel" ADD CONSTRAINT "parcel_tariff_id_fkey" FOREIGN KEY ("tariff_id") REFERENCES "tariff"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "parcel_line" ADD CONSTRAINT "parcel_line_parcel_id_fkey" FOREIGN KEY ("parcel_id") REFERENCES "parcel"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "parcel_line" ADD CONSTRAINT "parcel_line_order_line_id_fkey" FOREIGN KEY ("order_line_id") REFERENCES "order_line"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "parcel_line_lot" ADD CONSTRAINT "parcel_line_lot_parcel_line_id_fkey" FOREIGN KEY ("parcel_line_id") REFERENCES "parcel_line"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "parcel_line_lot" ADD CONSTRAINT "parcel_line_lot_variant_id_fkey" FOREIGN KEY ("variant_id") REFERENCES "variant"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "parcel_line_lot" ADD CONSTRAINT "parcel_line_lot_lot_id_fkey" FOREIGN KEY ("lot_id") REFERENCES "production_lot"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "stock_hold" ADD CONSTRAINT "stock_hold_order_id_fkey" FOREIGN KEY ("order_id") REFERENCES "order"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "stock_hold" ADD CONSTRAINT "stock_hold_order_line_id_fkey" FOREIGN KEY ("order_line_id") REFERENCES "order_line"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "stock_hold" ADD CONSTRAINT "stock_hold_variant_id_fkey" FOREIGN KEY ("variant_id") REFERENCES "variant"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "stock_hold" ADD CONSTRAINT "stock_hold_place_id_fkey" FOREIGN KEY ("place_id") REFERENCES "place"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "invoice" ADD CONSTRAINT "invoice_order_id_fkey" FOREIGN KEY ("order_id") REFERENCES "order"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "invoice" ADD CONSTRAINT "invoice_document_id_fkey" FOREIGN KEY ("document_id") REFERENCES "private_document"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What Prisma cannot say, by hand. Its names and definitions are listed in prisma/raw-objects.txt.
ALTER TABLE cart ADD CONSTRAINT cart_owner CHECK (num_nonnulls(token_hash, user_id) >= 1);
ALTER TABLE cart_line ADD CONSTRAINT cart_line_quantity CHECK (quantity BETWEEN 1 AND 999);
ALTER TABLE tariff ADD CONSTRAINT tariff_once EXCLUDE USING gist
  (courier WITH =, daterange(valid_from, valid_to) WITH &&);
ALTER TABLE tariff ADD CONSTRAINT tariff_figures CHECK (
  minimum_grams > 0 AND tolerance_grams BETWEEN 0 AND 999 AND volume_divisor > 0);
ALTER TABLE tariff_rate ADD CONSTRAINT tariff_rate_figures CHECK (per_kg >= 0 AND days_min >= 0 AND days_max >= days_min);
ALTER TABLE "order" ADD CONSTRAINT order_totals CHECK (
  goods_total > 0 AND shipping_total >= 0 AND service_fee >= 0 AND total = goods_total + shipping_total + service_fee);
ALTER TABLE "order" ADD CONSTRAINT order_number CHECK (number ~ '^[0-9A-Z]{10}$');
ALTER TABLE "order" ADD CONSTRAINT order_pickup CHECK ((delivery = 'pickup') = (pickup_place_id IS NOT NULL));
ALTER TABLE order_line ADD CONSTRAINT order_line_figures CHECK (
  quantity > 0 AND unit_price > 0 AND line_total = unit_price * quantity AND weight_grams > 0
  AND commission_bp BETWEEN 0 AND 10000 AND days_max >= days_min);
ALTER TABLE parcel ADD CONSTRAINT parcel_figures CHECK (grams > 0 AND shipping >= 0 AND days_max >= days_min);
ALTER TABLE parcel_line ADD CONSTRAINT parcel_line_quantity CHECK (quantity > 0);
ALTER TABLE parcel_line_lot ADD CONSTRAINT parcel_line_lot_quantity CHECK (quantity > 0);
ALTER TABLE stock_hold ADD CONSTRAINT stock_hold_quantity CHECK (quantity > 0);
ALTER TABLE stock_hold ADD CONSTRAINT stock_hold_end CHECK ((ended_at IS NULL) = (ended_by IS NULL));
CREATE INDEX stock_hold_running ON stock_hold (until) WHERE ended_at IS NULL;
ALTER TABLE invoice ADD CONSTRAINT invoice_sequence CHECK (sequence > 0);

CREATE TRIGGER order_edge BEFORE INSERT OR UPDATE OF state ON "order"
  FOR EACH ROW EXECUTE FUNCTION refuse_unknown_edge('order', 'state');
CREATE TRIGGER parcel_edge BEFORE INSERT OR UPDATE OF state ON parcel
  FOR EACH ROW EXECUTE FUNCTION refuse_unknown_edge('parcel', 'state');
CREATE TRIGGER order_line_append_only BEFORE UPDATE OR DELETE ON order_line
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER order_line_no_truncate BEFORE TRUNCATE ON order_line
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- migration 20261124041012_payments_tables
CREATE TYPE "payment_outcome" AS ENUM ('open', 'captured', 'failed', 'expired', 'cancelled');

CREATE TYPE "refund_state" AS ENUM ('requested', 'approved', 'rejected', 'sent', 'settled', 'failed');

CREATE TABLE "payment_attempt" (
    "id" UUID NOT NULL,
    "order_id" UUID NOT NULL,
    "method" "payment_method" NOT NULL,
    "provider" TEXT NOT NULL,
    "outcome" "payment_outcome" NOT NULL DEFAULT 'open',
    "amount" BIGINT NOT NULL,
    "captured" BIGINT NOT NULL DEFAULT 0,
    "fee" BIGINT NOT NULL DEFAULT 0,
    "refunded_total" BIGINT NOT NULL DEFAULT 0,
    "provider_session" TEXT,
    "provider_payment" TEXT,
    "pay_url" TEXT,
    "failure" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "sent_at" TIMESTAMPTZ(3),
    "checked_at" TIMESTAMPTZ(3),
    "captured_at" TIMESTAMPTZ(3),
    "expires_at" TIMESTAMPTZ(3),
    "closed_at" TIMESTAMPTZ(3),

    CONSTRAINT "payment_attempt_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "payment_evidence" (
    "id" UUID NOT NULL,
    "attempt_id" UUID NOT NULL,
    "document_id" UUID,
    "note" TEXT,
    "amount" BIGINT,
    "sent_at" TIMESTAMPTZ(3) NOT NULL,
    "judged_by_id" UUID,
    "judged_at" TIMESTAMPTZ(3),
    "accepted" BOOLEAN,
    "judged_note" TEXT,

    CONSTRAINT "payment_evidence_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "webhook_event" (
    "id" TEXT NOT NULL,
    "provider" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "object_id" TEXT,
    "live" BOOLEAN NOT NULL DEFAULT false,
    "body" JSONB,
    "received_at" TIMESTAMPTZ(3) NOT NULL,
    "handled_at" TIMESTAMPTZ(3),
    "outcome" TEXT,

    CONSTRAINT "webhook_event_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "refund" (
    "id" UUID NOT NULL,
    "order_id" UUID NOT NULL,
    "attempt_id" UUID NOT NULL,
    "parcel_id" UUID,
    "state" "refund_state" NOT NULL DEFAULT 'requested',
    "request_key" TEXT NOT NULL,
    "amount" BIGINT NOT NULL,
    "shipping" BIGINT NOT NULL DEFAULT 0,
    "reason" TEXT NOT NULL,
    "by_hand" BOOLEAN NOT NULL DEFAULT false,
    "provider_refund" TEXT,
    "requested_by_id" UUID,
    "requested_at" TIMESTAMPTZ(3) NOT NULL,
    "approved_by_id" UUID,
    "approved_at" TIMESTAMPTZ(3),
    "sent_at" TIMESTAMPTZ(3),
    "settled_at" TIMESTAMPTZ(3),
    "failure" TEXT,

    CONSTRAINT "refund_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "refund_line" (
    "refund_id" UUID NOT NULL,
    "order_line_id" UUID NOT NULL,
    "quantity" INTEGER NOT NULL,
    "amount" BIGINT NOT NULL,

    CONSTRAINT "refund_line_pkey" PRIMARY KEY ("refund_id","order_line_id")
);

CREATE TABLE "sandbox_object" (
    "id" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "body" JSONB NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "changed_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "sandbox_object_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "sandbox_event" (
    "id" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "body" JSONB NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "delivered_at" TIMESTAMPTZ(3),
    "due_at" TIMESTAMPTZ(3),
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "last_status" INTEGER,

    CONSTRAINT "sandbox_event_pkey" PRIMARY KEY ("id")
);

CREATE UNIQUE INDEX "payment_attempt_provider_session_key" ON "payment_attempt"("provider_session");
CREATE UNIQUE INDEX "payment_attempt_provider_payment_key" ON "payment_attempt"("provider_payment");
CREATE INDEX "payment_attempt_outcome_created_at_idx" ON "payment_attempt"("outcome", "created_at");
CREATE INDEX "payment_attempt_order_id_idx" ON "payment_attempt"("order_id");
CREATE INDEX "payment_evidence_attempt_id_idx" ON "payment_evidence"("attempt_id");
CREATE INDEX "payment_evidence_document_id_idx" ON "payment_evidence"("document_id");
CREATE INDEX "webhook_event_handled_at_received_at_idx" ON "webhook_event"("handled_at", "received_at");
CREATE UNIQUE INDEX "refund_request_key_key" ON "refund"("request_key");
CREATE UNIQUE INDEX "refund_provider_refund_key" ON "refund"("provider_refund");
CREATE INDEX "refund_state_requested_at_idx" ON "refund"("state", "requested_at");
CREATE INDEX "refund_order_id_idx" ON "refund"("order_id");
CREATE INDEX "refund_attempt_id_idx" ON "refund"("attempt_id");
CREATE INDEX "refund_parcel_id_idx" ON "refund"("parcel_id");
CREATE INDEX "refund_line_order_line_id_idx" ON "refund_line"("order_line_id");
CREATE INDEX "sandbox_object_kind_created_at_idx" ON "sandbox_object"("kind", "created_at");
CREATE INDEX "sandbox_event_due_at_idx" ON "sandbox_event"("due_at");
CREATE INDEX "sandbox_event_created_at_idx" ON "sandbox_event"("created_at");
ALTER TABLE "payment_attempt" ADD CONSTRAINT "payment_attempt_order_id_fkey" FOREIGN KEY ("order_id") REFERENCES "order"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "payment_evidence" ADD CONSTRAINT "payment_evidence_attempt_id_fkey" FOREIGN KEY ("attempt_id") REFERENCES "payment_attempt"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "payment_evidence" ADD CONSTRAINT "payment_evidence_document_id_fkey" FOREIGN KEY ("document_id") REFERENCES "private_document"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "refund" ADD CONSTRAINT "refund_order_id_fkey" FOREIGN KEY ("order_id") REFERENCES "order"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "refund" ADD CONSTRAINT "refund_attempt_id_fkey" FOREIGN KEY ("attempt_id") REFERENCES "payment_attempt"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "refund" ADD CONSTRAINT "refund_parcel_id_fkey" FOREIGN KEY ("parcel_id") REFERENCES "parcel"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "refund_line" ADD CONSTRAINT "refund_line_refund_id_fkey" FOREIGN KEY ("refund_id") REFERENCES "refund"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "refund_line" ADD CONSTRAINT "refund_line_order_line_id_fkey" FOREIGN KEY ("order_line_id") REFERENCES "order_line"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What Prisma cannot say, by hand. Its names and definitions are listed in prisma/raw-objects.txt.
ALTER TABLE payment_attempt ADD CONSTRAINT payment_attempt_amount CHECK (amount > 0 AND captured >= 0);
-- Raised in the statement that creates the refund: the last wall against paying back more than came in.
ALTER TABLE payment_attempt ADD CONSTRAINT payment_attempt_refund_cap CHECK (refunded_total BETWEEN 0 AND captured);
ALTER TABLE refund ADD CONSTRAINT refund_amount CHECK (amount > 0 AND shipping BETWEEN 0 AND amount);
ALTER TABLE refund_line ADD CONSTRAINT refund_line_figures CHECK (quantity > 0 AND amount > 0);

CREATE TRIGGER refund_edge BEFORE INSERT OR UPDATE OF state ON refund
  FOR EACH ROW EXECUTE FUNCTION refuse_unknown_edge('refund', 'state');
CREATE TRIGGER refund_line_append_only BEFORE UPDATE OR DELETE ON refund_line
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER refund_line_no_truncate BEFORE TRUNCATE ON refund_line
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- migration 20261124041013_settlement_tables
CREATE TYPE "ledger_account" AS ENUM ('providerClearing', 'bank', 'till', 'buyerRefundsDue', 'enterpriseHeld', 'enterpriseDue', 'commission', 'ppnOut', 'shipping', 'fees', 'rounding');

CREATE TYPE "ledger_side" AS ENUM ('debit', 'credit');

CREATE TABLE "entry" (
    "id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "kind" TEXT NOT NULL,
    "source_kind" TEXT NOT NULL,
    "source_id" UUID NOT NULL,
    "lines" SMALLINT NOT NULL,
    "reverses_id" UUID,
    "note" TEXT,

    CONSTRAINT "entry_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "posting" (
    "entry_id" UUID NOT NULL,
    "position" SMALLINT NOT NULL,
    "account" "ledger_account" NOT NULL,
    "side" "ledger_side" NOT NULL,
    "amount" BIGINT NOT NULL,
    "enterprise_id" UUID,
    "order_id" UUID,

    CONSTRAINT "posting_pkey" PRIMARY KEY ("entry_id","position")
);

CREATE TABLE "statement" (
    "id" UUID NOT NULL,
    "enterprise_id" UUID NOT NULL,
    "number" TEXT NOT NULL,
    "valid_from" DATE NOT NULL,
    "valid_to" DATE NOT NULL,
    "sales" BIGINT NOT NULL,
    "commission" BIGINT NOT NULL,
    "shipping" BIGINT NOT NULL,
    "refunds" BIGINT NOT NULL,
    "due" BIGINT NOT NULL,
    "issued_at" TIMESTAMPTZ(3) NOT NULL,
    "issued_by_id" UUID,

    CONSTRAINT "statement_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "statement_line" (
    "statement_id" UUID NOT NULL,
    "entry_id" UUID NOT NULL,
    "order_id" UUID,
    "amount" BIGINT NOT NULL,

    CONSTRAINT "statement_line_pkey" PRIMARY KEY ("statement_id","entry_id")
);

CREATE TABLE "payout" (
    "id" UUID NOT NULL,
    "enterprise_id" UUID NOT NULL,
    "statement_id" UUID,
    "amount" BIGINT NOT NULL,
    "method" TEXT NOT NULL,
    "account_cipher" BYTEA,
    "prepared_by_id" UUID NOT NULL,
    "prepared_at" TIMESTAMPTZ(3) NOT NULL,
    "approved_by_id" UUID,
    "approved_at" TIMESTAMPTZ(3),
    "sent_at" TIMESTAMPTZ(3),
    "reference" TEXT,
    "settled_at" TIMESTAMPTZ(3),
    "failed_at" TIMESTAMPTZ(3),
    "failure" TEXT,

    CONSTRAINT "payout_pkey" PRIMARY KEY ("id")
);

CREATE UNIQUE INDEX "entry_reverses_id_key" ON "entry"("reverses_id");
CREATE UNIQUE INDEX "entry_source_kind_source_id_kind_key" ON "entry"("source_kind", "source_id", "kind");
CREATE INDEX "posting_account_enterprise_id_idx" ON "posting"("account", "enterprise_id");
CREATE INDEX "posting_enterprise_id_idx" ON "posting"("enterprise_id");
CREATE INDEX "posting_order_id_idx" ON "posting"("order_id");
CREATE UNIQUE INDEX "statement_number_key" ON "statement"("number");
CREATE INDEX "statement_enterprise_id_idx" ON "statement"("enterprise_id");
CREATE INDEX "statement_line_entry_id_idx" ON "statement_line"("entry_id");
CREATE INDEX "payout_enterprise_id_idx" ON "payout"("enterprise_id");
CREATE INDEX "payout_statement_id_idx" ON "payout"("statement_id");
ALTER TABLE "entry" ADD CONSTRAINT "entry_reverses_id_fkey" FOREIGN KEY ("reverses_id") REFERENCES "entry"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "posting" ADD CONSTRAINT "posting_entry_id_fkey" FOREIGN KEY ("entry_id") REFERENCES "entry"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "posting" ADD CONSTRAINT "posting_enterprise_id_fkey" FOREIGN KEY ("enterprise_id") REFERENCES "enterprise"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "posting" ADD CONSTRAINT "posting_order_id_fkey" FOREIGN KEY ("order_id") REFERENCES "order"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "statement" ADD CONSTRAINT "statement_enterprise_id_fkey" FOREIGN KEY ("enterprise_id") REFERENCES "enterprise"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "statement_line" ADD CONSTRAINT "statement_line_statement_id_fkey" FOREIGN KEY ("statement_id") REFERENCES "statement"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "statement_line" ADD CONSTRAINT "statement_line_entry_id_fkey" FOREIGN KEY ("entry_id") REFERENCES "entry"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "payout" ADD CONSTRAINT "payout_enterprise_id_fkey" FOREIGN KEY ("enterprise_id") REFERENCES "enterprise"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "payout" ADD CONSTRAINT "payout_statement_id_fkey" FOREIGN KEY ("statement_id") REFERENCES "statement"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What Prisma cannot say, by hand. Its names and definitions are listed in prisma/raw-objects.txt.
ALTER TABLE entry ADD CONSTRAINT entry_lines CHECK (lines >= 2);
ALTER TABLE posting ADD CONSTRAINT posting_amount CHECK (amount > 0);

-- At commit: debit equals credit, and the entry has exactly the postings it says, or a balanced pair could be
-- added to an old entry.
CREATE FUNCTION refuse_unbalanced_entry() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE its_entry uuid := CASE TG_TABLE_NAME WHEN 'entry' THEN (to_jsonb(NEW)->>'id')::uuid ELSE (to_jsonb(NEW)->>'entry_id')::uuid END;
  told int; have int; difference numeric;
BEGIN
  SELECT e.lines INTO told FROM entry e WHERE e.id = its_entry;
  SELECT count(*), coalesce(sum(CASE p.side WHEN 'debit' THEN p.amount ELSE -p.amount END), 0)
    INTO have, difference FROM posting p WHERE p.entry_id = its_entry;
  IF have <> told OR difference <> 0 THEN
    RAISE EXCEPTION 'entry has % postings of %, difference %: constraint "entry_balance"', have, told, difference
      USING ERRCODE = 'check_violation', CONSTRAINT = 'entry_balance', TABLE = 'entry';
  END IF;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER entry_balance AFTER INSERT ON entry DEFERRABLE INITIALLY DEFERRED
  FOR EACH ROW EXECUTE FUNCTION refuse_unbalanced_entry();
CREATE CONSTRAINT TRIGGER posting_balance AFTER INSERT ON posting DEFERRABLE INITIALLY DEFERRED
  FOR EACH ROW EXECUTE FUNCTION refuse_unbalanced_entry();

ALTER TABLE statement ADD CONSTRAINT statement_once EXCLUDE USING gist
  (enterprise_id WITH =, daterange(valid_from, valid_to, '[]') WITH &&);
ALTER TABLE payout ADD CONSTRAINT payout_amount CHECK (amount > 0);
ALTER TABLE payout ADD CONSTRAINT payout_two_people CHECK (approved_by_id <> prepared_by_id);
ALTER TABLE payout ADD CONSTRAINT payout_sent_approved CHECK (sent_at IS NULL OR approved_at IS NOT NULL);

CREATE TRIGGER entry_append_only BEFORE UPDATE OR DELETE ON entry
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER entry_no_truncate BEFORE TRUNCATE ON entry
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER posting_append_only BEFORE UPDATE OR DELETE ON posting
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER posting_no_truncate BEFORE TRUNCATE ON posting
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER statement_append_only BEFORE UPDATE OR DELETE ON statement
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER statement_no_truncate BEFORE TRUNCATE ON statement
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER statement_line_append_only BEFORE UPDATE OR DELETE ON statement_line
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER statement_line_no_truncate BEFORE TRUNCATE ON statement_line
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- migration 20261124041014_feedback_tables
CREATE TYPE "complaint_kind" AS ENUM ('broken', 'wrong', 'missing', 'late', 'quality', 'other');

CREATE TABLE "product_review" (
    "id" UUID NOT NULL,
    "order_line_id" UUID NOT NULL,
    "product_id" UUID NOT NULL,
    "user_id" UUID,
    "shown_name" TEXT NOT NULL,
    "rating" SMALLINT NOT NULL,
    "text" TEXT,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "reply" TEXT,
    "reply_at" TIMESTAMPTZ(3),
    "reply_by_id" UUID,
    "hidden_at" TIMESTAMPTZ(3),
    "hidden_reason" TEXT,

    CONSTRAINT "product_review_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "product_review_photo" (
    "review_id" UUID NOT NULL,
    "photo_id" UUID NOT NULL,
    "position" SMALLINT NOT NULL,

    CONSTRAINT "product_review_photo_pkey" PRIMARY KEY ("review_id","position")
);

CREATE TABLE "complaint" (
    "id" UUID NOT NULL,
    "number" TEXT NOT NULL,
    "order_id" UUID NOT NULL,
    "parcel_id" UUID,
    "product_id" UUID,
    "kind" "complaint_kind" NOT NULL,
    "text" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "due_at" TIMESTAMPTZ(3) NOT NULL,
    "answer" TEXT,
    "answered_by_id" UUID,
    "answered_at" TIMESTAMPTZ(3),
    "closed_at" TIMESTAMPTZ(3),

    CONSTRAINT "complaint_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "complaint_document" (
    "complaint_id" UUID NOT NULL,
    "document_id" UUID NOT NULL,

    CONSTRAINT "complaint_document_pkey" PRIMARY KEY ("complaint_id","document_id")
);

CREATE TABLE "wish" (
    "user_id" UUID NOT NULL,
    "product_id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "wish_pkey" PRIMARY KEY ("user_id","product_id")
);

CREATE TABLE "satisfaction" (
    "id" UUID NOT NULL,
    "case_id" UUID,
    "activity_id" UUID,
    "scores" INTEGER[],
    "text" TEXT,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "satisfaction_pkey" PRIMARY KEY ("id")
);

CREATE UNIQUE INDEX "product_review_order_line_id_key" ON "product_review"("order_line_id");
CREATE INDEX "product_review_product_id_at_idx" ON "product_review"("product_id", "at");
CREATE INDEX "product_review_user_id_idx" ON "product_review"("user_id");
CREATE INDEX "product_review_photo_photo_id_idx" ON "product_review_photo"("photo_id");
CREATE UNIQUE INDEX "complaint_number_key" ON "complaint"("number");
CREATE INDEX "complaint_order_id_idx" ON "complaint"("order_id");
CREATE INDEX "complaint_parcel_id_idx" ON "complaint"("parcel_id");
CREATE INDEX "complaint_product_id_idx" ON "complaint"("product_id");
CREATE INDEX "complaint_document_document_id_idx" ON "complaint_document"("document_id");
CREATE INDEX "wish_product_id_idx" ON "wish"("product_id");
CREATE UNIQUE INDEX "satisfaction_case_id_key" ON "satisfaction"("case_id");
ALTER TABLE "product_review" ADD CONSTRAINT "product_review_order_line_id_fkey" FOREIGN KEY ("order_line_id") REFERENCES "order_line"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "product_review" ADD CONSTRAINT "product_review_product_id_fkey" FOREIGN KEY ("product_id") REFERENCES "product"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "product_review" ADD CONSTRAINT "product_review_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "product_review_photo" ADD CONSTRAINT "product_review_photo_review_id_fkey" FOREIGN KEY ("review_id") REFERENCES "product_review"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "product_review_photo" ADD CONSTRAINT "product_review_photo_photo_id_fkey" FOREIGN KEY ("photo_id") REFERENCES "photo"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "complaint" ADD CONSTRAINT "complaint_order_id_fkey" FOREIGN KEY ("order_id") REFERENCES "order"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "complaint" ADD CONSTRAINT "complaint_parcel_id_fkey" FOREIGN KEY ("parcel_id") REFERENCES "parcel"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "complaint" ADD CONSTRAINT "complaint_product_id_fkey" FOREIGN KEY ("product_id") REFERENCES "product"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "complaint_document" ADD CONSTRAINT "complaint_document_complaint_id_fkey" FOREIGN KEY ("complaint_id") REFERENCES "complaint"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "complaint_document" ADD CONSTRAINT "complaint_document_document_id_fkey" FOREIGN KEY ("document_id") REFERENCES "private_document"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "wish" ADD CONSTRAINT "wish_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "wish" ADD CONSTRAINT "wish_product_id_fkey" FOREIGN KEY ("product_id") REFERENCES "product"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "satisfaction" ADD CONSTRAINT "satisfaction_case_id_fkey" FOREIGN KEY ("case_id") REFERENCES "service_case"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What Prisma cannot say, by hand. Its names and definitions are listed in prisma/raw-objects.txt.
ALTER TABLE product_review ADD CONSTRAINT product_review_rating CHECK (rating BETWEEN 1 AND 5);
ALTER TABLE satisfaction ADD CONSTRAINT satisfaction_scores CHECK (
  cardinality(scores) = 9 AND 1 <= ALL (scores) AND 4 >= ALL (scores));
ALTER TABLE satisfaction ADD CONSTRAINT satisfaction_of CHECK (num_nonnulls(case_id, activity_id) = 1);

-- migration 20261124041015_search_tables
CREATE TABLE "search_document" (
    "product_id" UUID NOT NULL,
    "language" "language" NOT NULL,
    "version" BIGINT NOT NULL,
    "visible" BOOLEAN NOT NULL,
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "words" tsvector NOT NULL,
    "fuzzy" TEXT NOT NULL,
    "category_code" TEXT NOT NULL,
    "parent_category_code" TEXT,
    "region_code" TEXT NOT NULL,
    "enterprise_id" UUID NOT NULL,
    "enterprise_slug" TEXT NOT NULL,
    "price_min" BIGINT NOT NULL,
    "price_max" BIGINT NOT NULL,
    "grade" "grade_letter",
    "licence_kinds" "licence_kind"[],
    "in_stock" BOOLEAN NOT NULL,
    "perishable" BOOLEAN NOT NULL,
    "sold" INTEGER NOT NULL DEFAULT 0,
    "live_since" TIMESTAMPTZ(3) NOT NULL,
    "card" JSONB NOT NULL,
    "indexed_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "search_document_pkey" PRIMARY KEY ("product_id","language")
);

CREATE TABLE "search_miss" (
    "day" DATE NOT NULL,
    "language" "language" NOT NULL,
    "query" TEXT NOT NULL,
    "times" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "search_miss_pkey" PRIMARY KEY ("day","language","query")
);

CREATE INDEX "search_document_language_visible_live_since_product_id_idx" ON "search_document"("language", "visible", "live_since", "product_id");
CREATE INDEX "search_document_language_visible_price_min_product_id_idx" ON "search_document"("language", "visible", "price_min", "product_id");
CREATE INDEX "search_document_licence_kinds_idx" ON "search_document" USING GIN ("licence_kinds");
CREATE INDEX "search_document_words_idx" ON "search_document" USING GIN ("words");
CREATE INDEX "search_document_fuzzy_idx" ON "search_document" USING GIN ("fuzzy" gin_trgm_ops);
ALTER TABLE "search_document" ADD CONSTRAINT "search_document_product_id_fkey" FOREIGN KEY ("product_id") REFERENCES "product"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What Prisma cannot say, by hand. Its names and definitions are listed in prisma/raw-objects.txt.
ALTER TABLE search_document ADD CONSTRAINT search_document_prices CHECK (price_min > 0 AND price_max >= price_min);

-- migration 20261124041016_messages_tables
CREATE TABLE "mail" (
    "id" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "recipient" TEXT NOT NULL,
    "language" "language" NOT NULL,
    "template" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "html" TEXT,
    "order_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "sent_at" TIMESTAMPTZ(3),
    "failed_at" TIMESTAMPTZ(3),
    "tries" INTEGER NOT NULL DEFAULT 0,
    "failure" TEXT,

    CONSTRAINT "mail_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "notice" (
    "id" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "user_id" UUID NOT NULL,
    "text_key" TEXT NOT NULL,
    "params" JSONB NOT NULL DEFAULT '{}',
    "link" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "read_at" TIMESTAMPTZ(3),

    CONSTRAINT "notice_pkey" PRIMARY KEY ("id")
);

CREATE UNIQUE INDEX "mail_key_key" ON "mail"("key");
CREATE INDEX "mail_created_at_idx" ON "mail"("created_at");
CREATE UNIQUE INDEX "notice_key_key" ON "notice"("key");
CREATE INDEX "notice_user_id_read_at_created_at_idx" ON "notice"("user_id", "read_at", "created_at");
ALTER TABLE "notice" ADD CONSTRAINT "notice_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What Prisma cannot say, by hand. Its names and definitions are listed in prisma/raw-objects.txt.
CREATE INDEX mail_waiting ON mail (created_at) WHERE sent_at IS NULL AND failed_at IS NULL;

-- migration 20261124043000_accounts_session_device
-- What a person recognises a session by ("Chrome, Android"); never the whole user agent.
ALTER TABLE "session" ADD COLUMN "device" TEXT NOT NULL DEFAULT '';

-- migration 20261124043000_media_published
-- Since when anybody may see a photo: a version that carries it has been live, and what was shown stays shown.
ALTER TABLE photo ADD COLUMN published_at TIMESTAMPTZ(3);

-- what Prisma keeps about them
CREATE TABLE "_prisma_migrations" (id varchar(36) PRIMARY KEY, checksum varchar(64) NOT NULL, finished_at timestamptz, migration_name varchar(255) NOT NULL, logs text, rolled_back_at timestamptz, started_at timestamptz NOT NULL DEFAULT now(), applied_steps_count integer NOT NULL DEFAULT 0);

-- rows
SET session_replication_role = replica;
INSERT INTO "_prisma_migrations" (id, checksum, finished_at, migration_name, logs, rolled_back_at, started_at, applied_steps_count) SELECT id, checksum, finished_at, migration_name, logs, rolled_back_at, started_at, applied_steps_count FROM json_populate_recordset(null::"_prisma_migrations", '[{"id":"880fcde7-1ce4-4e0d-b65f-2c3a85f35a29","checksum":"6acf66ee3f6a10736693c356537b28c40d03a872c190bedfec366cdb1ef7fd73","finished_at":"2026-11-24T07:28:48.147+00:00","migration_name":"20261124041013_settlement_tables","logs":null,"rolled_back_at":null,"started_at":"2026-11-24T07:28:47.959+00:00","applied_steps_count":1},  {"id":"926406de-a675-4df3-be6f-8f6b8afb23ec","checksum":"cf6a6c3febc63a8fc4f5fd4fa66d52ea9a04c05e01363de7fb57b88514f952cc","finished_at":"2026-11-24T07:28:44.457+00:00","migration_name":"20261124041000_base_extensions","logs":null,"rolled_back_at":null,"started_at":"2026-11-24T07:28:44.144+00:00","applied_steps_count":1},  {"id":"fda39a89-91ed-4887-ad4f-8eca0e70768e","checksum":"6860b5caf93c4efef5cf1f0af87472190a73a6ac7b1aee776dae178ef1fd573f","finished_at":"2026-11-24T07:28:44.593+00:00","migration_name":"20261124041001_history_tables","logs":null,"rolled_back_at":null,"started_at":"2026-11-24T07:28:44.47+00:00","applied_steps_count":1},  {"id":"7f648f59-91d3-4734-bafb-6f6be19439a1","checksum":"2616af44f285e7698dbd67f1d210642a94c367c4f2506f0804850ab62ad05b33","finished_at":"2026-11-24T07:28:44.71+00:00","migration_name":"20261124041002_accounts_tables","logs":null,"rolled_back_at":null,"started_at":"2026-11-24T07:28:44.602+00:00","applied_steps_count":1},  {"id":"800842eb-7441-4d46-acaf-fe0504e35706","checksum":"970fc480f9c3539ccf5456b89a5801aece653e5e7236a031abd1bb587bd5b554","finished_at":"2026-11-24T07:28:48.264+00:00","migration_name":"20261124041014_feedback_tables","logs":null,"rolled_back_at":null,"started_at":"2026-11-24T07:28:48.148+00:00","applied_steps_count":1},  {"id":"3c662771-6ec0-4c3d-8fe9-1847c28b836f","checksum":"fe803b6ad1e25be321e0d06649845bb2963c0297ffdf6631e9f7d5e8a58b7c7c","finished_at":"2026-11-24T07:28:44.862+00:00","migration_name":"20261124041003_places_tables","logs":null,"rolled_back_at":null,"started_at":"2026-11-24T07:28:44.722+00:00","applied_steps_count":1},  {"id":"385c4c22-c2f6-4a66-af92-220621cd0688","checksum":"6b6b3f5b1221c53ce2e9ab75a7cb21ec8569ace21131098f944b959e6c629bbc","finished_at":"2026-11-24T07:28:44.944+00:00","migration_name":"20261124041004_media_tables","logs":null,"rolled_back_at":null,"started_at":"2026-11-24T07:28:44.878+00:00","applied_steps_count":1},  {"id":"7e9155ab-64ac-42cd-9073-fca3ff11e717","checksum":"254f0f46f420353ee03ea674ee6ba1897b44f6951ac6d0c3eef3070c811c5e81","finished_at":"2026-11-24T07:28:45.19+00:00","migration_name":"20261124041005_enterprises_tables","logs":null,"rolled_back_at":null,"started_at":"2026-11-24T07:28:44.962+00:00","applied_steps_count":1},  {"id":"95c8f0c3-75ec-488f-bdad-8b7de70db96b","checksum":"ca990078ec0a26641e16cd551624ec41f1360c1fb9e0aca91dd3428044699c24","finished_at":"2026-11-24T07:28:48.384+00:00","migration_name":"20261124041015_search_tables","logs":null,"rolled_back_at":null,"started_at":"2026-11-24T07:28:48.269+00:00","applied_steps_count":1},  {"id":"7c073464-6033-4d59-ba65-79f6d2d958e1","checksum":"5c5c2f24602754de082353a51389256972ab6424c21493d7a715f8ada18b2c80","finished_at":"2026-11-24T07:28:45.34+00:00","migration_name":"20261124041006_licences_tables","logs":null,"rolled_back_at":null,"started_at":"2026-11-24T07:28:45.199+00:00","applied_steps_count":1},  {"id":"200eb25b-5848-4b80-88c1-e488f21a04ba","checksum":"a0e7280ffa2aefef2c2cbae099be048be9d9cba36c45f565baefe807f5b34eae","finished_at":"2026-11-24T07:28:45.83+00:00","migration_name":"20261124041007_catalog_tables","logs":null,"rolled_back_at":null,"started_at":"2026-11-24T07:28:45.346+00:00","applied_steps_count":1},  {"id":"d2ea76e2-ed3f-4719-a7ac-bc5637c89dd4","checksum":"f72972922de26ab6cec9d09a90d89ba613f3cb51a5e1445e4bf5ee7059ea3798","finished_at":"2026-11-24T07:28:46.552+00:00","migration_name":"20261124041008_services_tables","logs":null,"rolled_back_at":null,"started_at":"2026-11-24T07:28:45.839+00:00","applied_steps_count":1},  {"id":"c54bd6cc-db09-4a51-8e88-f2882eaffd32","checksum":"41b899570a30cdaaf73d398f34aab7ab417c4186a544e066b436c3ca1bb158c8","finished_at":"2026-11-24T07:28:48.491+00:00","migration_name":"20261124041016_messages_tables","logs":null,"rolled_back_at":null,"started_at":"2026-11-24T07:28:48.399+00:00","applied_steps_count":1},  {"id":"8fcdfc7d-6a9d-4ac6-9199-292a6b05bcb0","checksum":"605bdd4461601fe097b9db11cf0dfcc8a9a645c5677c78af55844931555ce6dd","finished_at":"2026-11-24T07:28:46.922+00:00","migration_name":"20261124041009_curation_tables","logs":null,"rolled_back_at":null,"started_at":"2026-11-24T07:28:46.554+00:00","applied_steps_count":1},  {"id":"1c69b5d0-34e6-4e4f-817d-285c064861ea","checksum":"c797f0aa92fb31b57992ae3035876051bb2bd7a71c7d1d32639cd1cc988609b7","finished_at":"2026-11-24T07:28:47.381+00:00","migration_name":"20261124041010_packaging_tables","logs":null,"rolled_back_at":null,"started_at":"2026-11-24T07:28:46.924+00:00","applied_steps_count":1},  {"id":"79f64744-0179-4c10-b8fb-57d361f5f6e9","checksum":"6d683e607e5e82a88bdac2bd8663118843737a90669e137d54f38b475ab34aae","finished_at":"2026-11-24T07:28:47.678+00:00","migration_name":"20261124041011_orders_tables","logs":null,"rolled_back_at":null,"started_at":"2026-11-24T07:28:47.384+00:00","applied_steps_count":1},  {"id":"6ba0d4c7-4449-4a48-b129-eec3f8722550","checksum":"67aebee3f7a05edbf0f5edea0fabc597d39404d8e0a59f1914ba730cf4600a18","finished_at":"2026-11-24T07:28:48.527+00:00","migration_name":"20261124043000_accounts_session_device","logs":null,"rolled_back_at":null,"started_at":"2026-11-24T07:28:48.506+00:00","applied_steps_count":1},  {"id":"13edf366-04fd-449d-9e78-d045dfe6d035","checksum":"4d7b8284f425979cdc0f2775796c5fc3e9e4a768d8a3dffef71fd16ac6d2eef7","finished_at":"2026-11-24T07:28:47.957+00:00","migration_name":"20261124041012_payments_tables","logs":null,"rolled_back_at":null,"started_at":"2026-11-24T07:28:47.679+00:00","applied_steps_count":1},  {"id":"10792dbb-3b56-4a4e-b41d-5ad93f86d64f","checksum":"9a7eb392643a812845283ce5e7a120aef547f35eee26da1412ae487fb2b9938c","finished_at":"2026-11-24T07:28:48.545+00:00","migration_name":"20261124043000_media_published","logs":null,"rolled_back_at":null,"started_at":"2026-11-24T07:28:48.534+00:00","applied_steps_count":1}]');
INSERT INTO "app_setting" (key, value, changed_at, changed_by_id) SELECT key, value, changed_at, changed_by_id FROM json_populate_recordset(null::"app_setting", '[{"key":"mode","value":"demo","changed_at":"2026-11-24T07:38:42.424+00:00","changed_by_id":null}]');
INSERT INTO "cart" (id, token_hash, user_id, created_at, changed_at) SELECT id, token_hash, user_id, created_at, changed_at FROM json_populate_recordset(null::"cart",  E'[{"id":"01a20c7e-2fa3-78ee-9123-686acef76b31","token_hash":"\\\\x69495677818e28292030be58a8d148d24550e0dfd8493a5a565bafe6b7643929","user_id":null,"created_at":"2026-11-24T07:38:46.051+00:00","changed_at":"2026-11-24T07:38:46.258+00:00"},  {"id":"01a20c7e-347e-72ab-8cb9-669112950afe","token_hash":"\\\\xbe3bedbee52e12cdd5b4ac624199fe207cb56d817cc35ca262bea4c385f28fe5","user_id":null,"created_at":"2026-11-24T07:38:47.294+00:00","changed_at":"2026-11-24T07:38:47.391+00:00"},  {"id":"01a20c7e-36b6-77aa-87f4-97d52b7208de","token_hash":"\\\\x1ee91dce22182a5b7022aa7dd94b51ef2d57f71f28ae5b8ec0a0b93526819a21","user_id":null,"created_at":"2026-11-24T07:38:47.862+00:00","changed_at":"2026-11-24T07:38:47.926+00:00"}]');
INSERT INTO "category" (code, parent_code, name_id, name_en, "position", goods, licence_paths, halal_rule, pirt_types, mandatory_attributes, checklist_code, perishable, retired_at) SELECT code, parent_code, name_id, name_en, "position", goods, licence_paths, halal_rule, pirt_types, mandatory_attributes, checklist_code, perishable, retired_at FROM json_populate_recordset(null::"category", '[{"code":"minuman","parent_code":null,"name_id":"Kopi & minuman","name_en":"Coffee & drinks","position":1,"goods":null,"licence_paths":[],"halal_rule":"none","pirt_types":[],"mandatory_attributes":null,"checklist_code":null,"perishable":false,"retired_at":null},  {"code":"kopi-teh","parent_code":"minuman","name_id":"Kopi & teh","name_en":"Coffee & tea","position":2,"goods":"food","licence_paths":["pirt","bpomFood"],"halal_rule":"required","pirt_types":[10],"mandatory_attributes":null,"checklist_code":"drink","perishable":false,"retired_at":null},  {"code":"kriya","parent_code":null,"name_id":"Kain & kriya","name_en":"Cloth & crafts","position":3,"goods":null,"licence_paths":[],"halal_rule":"none","pirt_types":[],"mandatory_attributes":null,"checklist_code":null,"perishable":false,"retired_at":null},  {"code":"anyaman","parent_code":"kriya","name_id":"Anyaman","name_en":"Weaving","position":4,"goods":"craft","licence_paths":[],"halal_rule":"none","pirt_types":[],"mandatory_attributes":null,"checklist_code":"craft","perishable":false,"retired_at":null}]');
INSERT INTO "delivery_zone" (code, name_id, name_en, "position") SELECT code, name_id, name_en, "position" FROM json_populate_recordset(null::"delivery_zone", '[{"code":"Z0","name_id":"Ternate","name_en":"Ternate","position":0},  {"code":"Z2","name_id":"Halmahera","name_en":"Halmahera","position":2},  {"code":"Z5","name_id":"Jawa dan Bali","name_en":"Java and Bali","position":5}]');
INSERT INTO "enterprise" (id, kind, slug, name, legal_form, scale, scale_reason, scale_at, region_code, street, postal_code, latitude, longitude, since_year, story_id, story_en, photo_id, website, owner_title, owner_name_cipher, owner_gender, phone_cipher, phone_lookup, email_cipher, nib_cipher, nib_lookup, nik_cipher, nik_lookup, npwp_cipher, npwp_lookup, bank_name, bank_account_cipher, bank_account_lookup, bank_holder_cipher, employees_male, employees_female, sample, merged_into_id, created_at, closed_at, erased_at) SELECT id, kind, slug, name, legal_form, scale, scale_reason, scale_at, region_code, street, postal_code, latitude, longitude, since_year, story_id, story_en, photo_id, website, owner_title, owner_name_cipher, owner_gender, phone_cipher, phone_lookup, email_cipher, nib_cipher, nib_lookup, nik_cipher, nik_lookup, npwp_cipher, npwp_lookup, bank_name, bank_account_cipher, bank_account_lookup, bank_holder_cipher, employees_male, employees_female, sample, merged_into_id, created_at, closed_at, erased_at FROM json_populate_recordset(null::"enterprise", '[{"id":"01a20c7e-2b22-7fc8-8ad9-50eb6f8c90de","kind":"enterprise","slug":"dapur-rempah-8c90de","name":"Dapur Rempah (contoh)","legal_form":null,"scale":"micro","scale_reason":null,"scale_at":"2026-11-24T01:57:00+00:00","region_code":"82.71","street":null,"postal_code":null,"latitude":null,"longitude":null,"since_year":null,"story_id":null,"story_en":null,"photo_id":null,"website":null,"owner_title":null,"owner_name_cipher":null,"owner_gender":null,"phone_cipher":null,"phone_lookup":null,"email_cipher":null,"nib_cipher":null,"nib_lookup":null,"nik_cipher":null,"nik_lookup":null,"npwp_cipher":null,"npwp_lookup":null,"bank_name":null,"bank_account_cipher":null,"bank_account_lookup":null,"bank_holder_cipher":null,"employees_male":null,"employees_female":null,"sample":true,"merged_into_id":null,"created_at":"2026-11-24T01:57:00+00:00","closed_at":null,"erased_at":null},  {"id":"01a20c7e-2b88-73bc-9e20-5770953484d9","kind":"enterprise","slug":"dapur-bacan-3484d9","name":"Dapur Bacan (contoh)","legal_form":null,"scale":"small","scale_reason":null,"scale_at":"2026-11-24T01:57:00+00:00","region_code":"82.04","street":null,"postal_code":null,"latitude":null,"longitude":null,"since_year":null,"story_id":null,"story_en":null,"photo_id":null,"website":null,"owner_title":null,"owner_name_cipher":null,"owner_gender":null,"phone_cipher":null,"phone_lookup":null,"email_cipher":null,"nib_cipher":null,"nib_lookup":null,"nik_cipher":null,"nik_lookup":null,"npwp_cipher":null,"npwp_lookup":null,"bank_name":null,"bank_account_cipher":null,"bank_account_lookup":null,"bank_holder_cipher":null,"employees_male":null,"employees_female":null,"sample":true,"merged_into_id":null,"created_at":"2026-11-24T01:57:00+00:00","closed_at":null,"erased_at":null}]');
INSERT INTO "enterprise_terms" (id, enterprise_id, commission_bp, collects_ppn, valid_from, valid_to, set_by_id) SELECT id, enterprise_id, commission_bp, collects_ppn, valid_from, valid_to, set_by_id FROM json_populate_recordset(null::"enterprise_terms", '[{"id":"01a20c7e-2b22-781d-b057-8cc10a55945f","enterprise_id":"01a20c7e-2b22-7fc8-8ad9-50eb6f8c90de","commission_bp":500,"collects_ppn":false,"valid_from":"2026-01-01","valid_to":null,"set_by_id":null},  {"id":"01a20c7e-2b88-74aa-9911-e883f85189bf","enterprise_id":"01a20c7e-2b88-73bc-9e20-5770953484d9","commission_bp":500,"collects_ppn":false,"valid_from":"2026-01-01","valid_to":null,"set_by_id":null}]');
INSERT INTO "entry" (id, at, kind, source_kind, source_id, lines, reverses_id, note) SELECT id, at, kind, source_kind, source_id, lines, reverses_id, note FROM json_populate_recordset(null::"entry", '[{"id":"01a20c7e-339a-7e59-9d00-425e083918f0","at":"2026-11-24T07:38:47.066+00:00","kind":"capture","source_kind":"payment","source_id":"01a20c7e-3072-7b62-92e3-3b6f688b405c","lines":4,"reverses_id":null,"note":null},  {"id":"01a20c7e-339a-7db9-89b8-d57bf9338eda","at":"2026-11-24T07:38:47.066+00:00","kind":"fee","source_kind":"payment","source_id":"01a20c7e-3072-7b62-92e3-3b6f688b405c","lines":2,"reverses_id":null,"note":null},  {"id":"01a20c7e-3657-7b90-a760-203bceaf5e9c","at":"2026-11-24T07:38:47.767+00:00","kind":"capture","source_kind":"payment","source_id":"01a20c7e-34df-72be-8941-c0e39d771d7f","lines":4,"reverses_id":null,"note":null},  {"id":"01a20c7e-3657-795d-94a9-aa8dd0f7690f","at":"2026-11-24T07:38:47.767+00:00","kind":"fee","source_kind":"payment","source_id":"01a20c7e-34df-72be-8941-c0e39d771d7f","lines":2,"reverses_id":null,"note":null}]');
INSERT INTO "event" (id, flow, action, "from", "to", subject_kind, subject_id, actor_kind, actor_id, actor_name, note, details, request_id, at) SELECT id, flow, action, "from", "to", subject_kind, subject_id, actor_kind, actor_id, actor_name, note, details, request_id, at FROM json_populate_recordset(null::"event", '[{"id":"01a20c7e-3072-77a2-892b-235d15807f99","flow":"order","action":"place","from":null,"to":"placed","subject_kind":"order","subject_id":"01a20c7e-3072-7ae4-8948-bd055fdd81f9","actor_kind":"anonymous","actor_id":null,"actor_name":null,"note":null,"details":{},"request_id":null,"at":"2026-11-24T07:38:46.258+00:00"},  {"id":"01a20c7e-339a-7a2c-a9fb-29a21270cf8f","flow":"order","action":"confirm","from":"placed","to":"confirmed","subject_kind":"order","subject_id":"01a20c7e-3072-7ae4-8948-bd055fdd81f9","actor_kind":"system","actor_id":null,"actor_name":"payments","note":null,"details":{},"request_id":null,"at":"2026-11-24T07:38:47.066+00:00"},  {"id":"01a20c7e-34df-7497-ae74-17105fb52070","flow":"order","action":"place","from":null,"to":"placed","subject_kind":"order","subject_id":"01a20c7e-34df-7b32-9a75-7b6fc96aa292","actor_kind":"anonymous","actor_id":null,"actor_name":null,"note":null,"details":{},"request_id":null,"at":"2026-11-24T07:38:47.391+00:00"},  {"id":"01a20c7e-3657-7e1d-9ef0-c8691f96d6c5","flow":"order","action":"confirm","from":"placed","to":"confirmed","subject_kind":"order","subject_id":"01a20c7e-34df-7b32-9a75-7b6fc96aa292","actor_kind":"system","actor_id":null,"actor_name":"payments","note":null,"details":{},"request_id":null,"at":"2026-11-24T07:38:47.767+00:00"},  {"id":"01a20c7e-36f6-74fd-91c8-9d1098954198","flow":"order","action":"place","from":null,"to":"placed","subject_kind":"order","subject_id":"01a20c7e-36f6-7e58-956b-0c61531047b9","actor_kind":"anonymous","actor_id":null,"actor_name":null,"note":null,"details":{},"request_id":null,"at":"2026-11-24T07:38:47.926+00:00"},  {"id":"01a20c7e-37ff-7de2-b23f-e1a31c578e03","flow":"user","action":"signUp","from":null,"to":null,"subject_kind":"user","subject_id":"01a20c7e-3861-74da-a85c-aacc1fa1a7c8","actor_kind":"anonymous","actor_id":null,"actor_name":null,"note":null,"details":{},"request_id":null,"at":"2026-11-24T07:38:48.191+00:00"}]');
INSERT INTO "event_subject" (event_id, kind, id) SELECT event_id, kind, id FROM json_populate_recordset(null::"event_subject", '[{"event_id":"01a20c7e-3072-77a2-892b-235d15807f99","kind":"order","id":"01a20c7e-3072-7ae4-8948-bd055fdd81f9"},  {"event_id":"01a20c7e-3072-77a2-892b-235d15807f99","kind":"enterprise","id":"01a20c7e-2b22-7fc8-8ad9-50eb6f8c90de"},  {"event_id":"01a20c7e-339a-7a2c-a9fb-29a21270cf8f","kind":"order","id":"01a20c7e-3072-7ae4-8948-bd055fdd81f9"},  {"event_id":"01a20c7e-339a-7a2c-a9fb-29a21270cf8f","kind":"enterprise","id":"01a20c7e-2b22-7fc8-8ad9-50eb6f8c90de"},  {"event_id":"01a20c7e-34df-7497-ae74-17105fb52070","kind":"order","id":"01a20c7e-34df-7b32-9a75-7b6fc96aa292"},  {"event_id":"01a20c7e-34df-7497-ae74-17105fb52070","kind":"enterprise","id":"01a20c7e-2b22-7fc8-8ad9-50eb6f8c90de"},  {"event_id":"01a20c7e-3657-7e1d-9ef0-c8691f96d6c5","kind":"order","id":"01a20c7e-34df-7b32-9a75-7b6fc96aa292"},  {"event_id":"01a20c7e-3657-7e1d-9ef0-c8691f96d6c5","kind":"enterprise","id":"01a20c7e-2b22-7fc8-8ad9-50eb6f8c90de"},  {"event_id":"01a20c7e-36f6-74fd-91c8-9d1098954198","kind":"order","id":"01a20c7e-36f6-7e58-956b-0c61531047b9"},  {"event_id":"01a20c7e-36f6-74fd-91c8-9d1098954198","kind":"enterprise","id":"01a20c7e-2b22-7fc8-8ad9-50eb6f8c90de"},  {"event_id":"01a20c7e-37ff-7de2-b23f-e1a31c578e03","kind":"user","id":"01a20c7e-3861-74da-a85c-aacc1fa1a7c8"}]');
INSERT INTO "lifecycle_edge" (flow, "from", "to") SELECT flow, "from", "to" FROM json_populate_recordset(null::"lifecycle_edge", '[{"flow":"parcel","from":"accepted","to":"packed"},  {"flow":"packagingJob","from":"ready","to":"printing"},  {"flow":"listingVersion","from":"","to":"draft"},  {"flow":"review","from":"claimed","to":"lapsed"},  {"flow":"packagingJob","from":"quoted","to":"designing"},  {"flow":"order","from":"review","to":"confirmed"},  {"flow":"serviceCase","from":"scheduled","to":"inProgress"},  {"flow":"order","from":"review","to":"cancelled"},  {"flow":"packagingJob","from":"briefed","to":"cancelled"},  {"flow":"packagingJob","from":"waitingMaterial","to":"cancelled"},  {"flow":"packagingJob","from":"briefed","to":"quoted"},  {"flow":"serviceCase","from":"requested","to":"cancelled"},  {"flow":"packagingJob","from":"waitingMaterial","to":"ready"},  {"flow":"packagingJob","from":"printing","to":"qualityCheck"},  {"flow":"packagingJob","from":"qualityCheck","to":"readyForPickup"},  {"flow":"packagingJob","from":"","to":"requested"},  {"flow":"serviceSession","from":"","to":"draft"},  {"flow":"packagingJob","from":"designing","to":"proofSent"},  {"flow":"parcel","from":"shipped","to":"delivered"},  {"flow":"parcel","from":"new","to":"accepted"},  {"flow":"product","from":"live","to":"archived"},  {"flow":"listingVersion","from":"inReview","to":"rejected"},  {"flow":"refund","from":"requested","to":"approved"},  {"flow":"review","from":"claimed","to":"released"},  {"flow":"parcel","from":"delivered","to":"returned"},  {"flow":"packagingJob","from":"ready","to":"cancelled"},  {"flow":"order","from":"confirmed","to":"completed"},  {"flow":"parcel","from":"delivered","to":"disputed"},  {"flow":"licence","from":"typed","to":"voided"},  {"flow":"product","from":"neverLive","to":"live"},  {"flow":"listingVersion","from":"returned","to":"superseded"},  {"flow":"order","from":"placed","to":"expired"},  {"flow":"packagingJob","from":"proofApproved","to":"designing"},  {"flow":"licence","from":"","to":"typed"},  {"flow":"listingVersion","from":"inReview","to":"submitted"},  {"flow":"refund","from":"","to":"requested"},  {"flow":"licence","from":"documentSeen","to":"voided"},  {"flow":"review","from":"claimed","to":"submitted"},  {"flow":"serviceCase","from":"followUp","to":"closed"},  {"flow":"parcel","from":"","to":"new"},  {"flow":"refund","from":"sent","to":"failed"},  {"flow":"serviceSession","from":"draft","to":"final"},  {"flow":"refund","from":"failed","to":"approved"},  {"flow":"parcel","from":"disputed","to":"received"},  {"flow":"packagingJob","from":"qualityCheck","to":"printing"},  {"flow":"packagingJob","from":"proofApproved","to":"waitingMaterial"},  {"flow":"packagingJob","from":"accepted","to":"briefed"},  {"flow":"packagingJob","from":"waitingMaterial","to":"designing"},  {"flow":"review","from":"released","to":"claimed"},  {"flow":"serviceCase","from":"noShow","to":"scheduled"},  {"flow":"listingVersion","from":"inReview","to":"withdrawn"},  {"flow":"order","from":"confirmed","to":"cancelled"},  {"flow":"listingVersion","from":"draft","to":"discarded"},  {"flow":"serviceCase","from":"requested","to":"referredOut"},  {"flow":"listingVersion","from":"rejected","to":"submitted"},  {"flow":"serviceCase","from":"scheduled","to":"cancelled"},  {"flow":"packagingJob","from":"requested","to":"accepted"},  {"flow":"listingVersion","from":"submitted","to":"withdrawn"},  {"flow":"licence","from":"formatOk","to":"voided"},  {"flow":"licence","from":"documentSeen","to":"checkedAtIssuer"},  {"flow":"parcel","from":"shipped","to":"lost"},  {"flow":"parcel","from":"packed","to":"shipped"},  {"flow":"refund","from":"sent","to":"settled"},  {"flow":"review","from":"","to":"claimed"},  {"flow":"order","from":"placed","to":"cancelled"},  {"flow":"licence","from":"checkedAtIssuer","to":"voided"},  {"flow":"packagingJob","from":"readyForPickup","to":"handedOver"},  {"flow":"serviceCase","from":"triaged","to":"scheduled"},  {"flow":"packagingJob","from":"requested","to":"declined"},  {"flow":"serviceCase","from":"noShow","to":"closed"},  {"flow":"listingVersion","from":"inReview","to":"returned"},  {"flow":"parcel","from":"returned","to":"refunded"},  {"flow":"listingVersion","from":"draft","to":"submitted"},  {"flow":"serviceCase","from":"triaged","to":"cancelled"},  {"flow":"product","from":"","to":"neverLive"},  {"flow":"parcel","from":"new","to":"rejected"},  {"flow":"packagingJob","from":"accepted","to":"cancelled"},  {"flow":"listingVersion","from":"returned","to":"withdrawn"},  {"flow":"parcel","from":"delivered","to":"received"},  {"flow":"order","from":"placed","to":"review"},  {"flow":"packagingJob","from":"quoted","to":"cancelled"},  {"flow":"serviceCase","from":"delivered","to":"followUp"},  {"flow":"serviceCase","from":"","to":"requested"},  {"flow":"listingVersion","from":"submitted","to":"inReview"},  {"flow":"packagingJob","from":"ready","to":"designing"},  {"flow":"packagingJob","from":"proofSent","to":"proofApproved"},  {"flow":"parcel","from":"disputed","to":"refunded"},  {"flow":"serviceCase","from":"scheduled","to":"noShow"},  {"flow":"order","from":"","to":"placed"},  {"flow":"review","from":"lapsed","to":"claimed"},  {"flow":"parcel","from":"returned","to":"restocked"},  {"flow":"serviceCase","from":"requested","to":"triaged"},  {"flow":"packagingJob","from":"handedOver","to":"closed"},  {"flow":"order","from":"expired","to":"review"},  {"flow":"refund","from":"requested","to":"rejected"},  {"flow":"packagingJob","from":"proofSent","to":"designing"},  {"flow":"serviceCase","from":"inProgress","to":"delivered"},  {"flow":"packagingJob","from":"designing","to":"cancelled"},  {"flow":"packagingJob","from":"requested","to":"cancelled"},  {"flow":"packagingJob","from":"proofSent","to":"cancelled"},  {"flow":"listingVersion","from":"inReview","to":"approved"},  {"flow":"order","from":"placed","to":"confirmed"},  {"flow":"serviceCase","from":"closed","to":"inProgress"},  {"flow":"licence","from":"formatOk","to":"documentSeen"},  {"flow":"product","from":"archived","to":"live"},  {"flow":"refund","from":"approved","to":"sent"},  {"flow":"review","from":"submitted","to":"claimed"},  {"flow":"licence","from":"typed","to":"formatOk"},  {"flow":"listingVersion","from":"approved","to":"superseded"},  {"flow":"packagingJob","from":"proofApproved","to":"cancelled"},  {"flow":"serviceCase","from":"triaged","to":"referredOut"}]');
INSERT INTO "listing_version" (id, product_id, number, state, based_on_id, category_code, name_id, name_en, story_id, story_en, composition_id, composition_en, allergens, claims, storage, shelf_life_days, producer, not_halal, attributes, hash, weight, author_id, created_at, changed_at, submitted_at, submitted_by_id, decided_at, edition) SELECT id, product_id, number, state, based_on_id, category_code, name_id, name_en, story_id, story_en, composition_id, composition_en, allergens, claims, storage, shelf_life_days, producer, not_halal, attributes, hash, weight, author_id, created_at, changed_at, submitted_at, submitted_by_id, decided_at, edition FROM json_populate_recordset(null::"listing_version", '[{"id":"01a20c7e-2d23-780b-9c0c-986a8da432cb","product_id":"01a20c7e-2d23-78fe-9ef7-4e385de85825","number":1,"state":"approved","based_on_id":null,"category_code":"kopi-teh","name_id":"Kopi Rempah","name_en":"Kopi Rempah (en)","story_id":"Kopi Rempah dari pulau rempah, dibuat di dapur keluarga.","story_en":"Kopi Rempah from the spice islands.","composition_id":"Biji kopi, kayu manis, cengkih","composition_en":"Coffee beans, cinnamon, cloves","allergens":null,"claims":null,"storage":"room","shelf_life_days":365,"producer":"Dapur Rempah (contoh)","not_halal":false,"attributes":{},"hash":"hash-01a20c7e-2d23-780b-9c0c-986a8da432cb","weight":null,"author_id":"01a20c7e-2be6-7600-988d-14f8cca6859d","created_at":"2026-11-24T01:57:00+00:00","changed_at":"2026-11-24T01:57:00+00:00","submitted_at":"2026-11-24T01:57:00+00:00","submitted_by_id":"01a20c7e-2be6-7600-988d-14f8cca6859d","decided_at":"2026-11-24T01:57:00+00:00","edition":0}]');
INSERT INTO "listing_version_photo" (version_id, "position", photo_id, alt_id, alt_en) SELECT version_id, "position", photo_id, alt_id, alt_en FROM json_populate_recordset(null::"listing_version_photo", '[{"version_id":"01a20c7e-2d23-780b-9c0c-986a8da432cb","position":0,"photo_id":"01a20c7e-2e0a-7416-ae41-dec65b0d6e5d","alt_id":"gambar contoh","alt_en":"sample picture"},  {"version_id":"01a20c7e-2d23-780b-9c0c-986a8da432cb","position":1,"photo_id":"01a20c7e-2e46-798f-b201-240ffe973d6b","alt_id":"gambar contoh","alt_en":"sample picture"},  {"version_id":"01a20c7e-2d23-780b-9c0c-986a8da432cb","position":2,"photo_id":"01a20c7e-2e4e-7026-92f4-f1fcfd6e3a81","alt_id":"gambar contoh","alt_en":"sample picture"}]');
INSERT INTO "listing_version_variant" (id, version_id, variant_id, "position", name, net_quantity, net_unit, packaging, barcode, label, proposed_price, weight_grams, length_mm, width_mm, height_mm) SELECT id, version_id, variant_id, "position", name, net_quantity, net_unit, packaging, barcode, label, proposed_price, weight_grams, length_mm, width_mm, height_mm FROM json_populate_recordset(null::"listing_version_variant", '[{"id":"01a20c7e-2d5f-791f-82f5-f44f70fec8f7","version_id":"01a20c7e-2d23-780b-9c0c-986a8da432cb","variant_id":"01a20c7e-2d23-78ca-9398-5b9155528128","position":0,"name":"100 g","net_quantity":120,"net_unit":"g","packaging":"plastic","barcode":null,"label":{},"proposed_price":45000,"weight_grams":120,"length_mm":null,"width_mm":null,"height_mm":null},  {"id":"01a20c7e-2daa-7348-b84c-87d0d4303ccd","version_id":"01a20c7e-2d23-780b-9c0c-986a8da432cb","variant_id":"01a20c7e-2d23-71ed-8d03-9e7560adda9a","position":1,"name":"250 g","net_quantity":280,"net_unit":"g","packaging":"plastic","barcode":null,"label":{},"proposed_price":95000,"weight_grams":280,"length_mm":null,"width_mm":null,"height_mm":null}]');
INSERT INTO "mail" (id, key, recipient, language, template, subject, text, html, order_id, created_at, sent_at, failed_at, tries, failure) SELECT id, key, recipient, language, template, subject, text, html, order_id, created_at, sent_at, failed_at, tries, failure FROM json_populate_recordset(null::"mail",  E'[{"id":"01a20c7e-38d6-7513-bc75-7e533634be39","key":"01a20c7e-3072-77a2-892b-235d15807f99:orderPlaced","recipient":"rahma@contoh.test","language":"id","template":"orderPlaced","subject":"Pesanan R008E9CAMQ kami simpan","text":"Halo Rahma Latuconsina,\\n\\nBarang untuk pesanan R008E9CAMQ sudah kami sisihkan. Jumlahnya Rp 150.000.\\n\\nSelesaikan pembayaran sebelum waktunya habis; cara dan batasnya ada di halaman pesanan.\\n\\nLihat pesanan:\\nhttp://127.0.0.1:3000/pesanan/R008E9CAMQ?kunci=qobMWGA6RWkZQiQUmS4z4r4CDPM9EjAhOg57nJy8qv0\\n\\n— \\nSurat ini dikirim oleh UKM Mart Maluku Utara. Balasan tidak dibaca.","html":"<!doctype html><html lang=\\"id\\"><head><meta charset=\\"utf-8\\"></head><body style=\\"margin:0;background:#fcfaf6;color:#2a201b;font:16px/1.6 Arial,sans-serif\\"><div style=\\"border-top:10px solid #7c1215\\"></div><div style=\\"max-width:560px;margin:0 auto;padding:24px 16px\\"><p style=\\"font-weight:bold;font-size:18px\\">UKM Mart <span style=\\"color:#5d5148;font-weight:normal\\">Maluku Utara</span></p>\\n<p>Halo Rahma Latuconsina,</p>\\n<p>Barang untuk pesanan R008E9CAMQ sudah kami sisihkan. Jumlahnya Rp 150.000.</p>\\n<p>Selesaikan pembayaran sebelum waktunya habis; cara dan batasnya ada di halaman pesanan.</p>\\n<p><a href=\\"http://127.0.0.1:3000/pesanan/R008E9CAMQ?kunci=qobMWGA6RWkZQiQUmS4z4r4CDPM9EjAhOg57nJy8qv0\\" style=\\"display:inline-block;background:#00525c;color:#ffffff;padding:12px 20px;border-radius:10px;text-decoration:none;font-weight:bold\\">Lihat pesanan</a></p>\\n<p style=\\"color:#5d5148;font-size:14px\\">Surat ini dikirim oleh UKM Mart Maluku Utara. Balasan tidak dibaca.</p>\\n</div></body></html>","order_id":null,"created_at":"2026-11-24T07:38:48.406+00:00","sent_at":null,"failed_at":null,"tries":0,"failure":null},  {"id":"01a20c7e-3946-7686-b57f-e5bfe1d362e7","key":"01a20c7e-339a-7a2c-a9fb-29a21270cf8f:orderConfirmed","recipient":"rahma@contoh.test","language":"id","template":"orderConfirmed","subject":"Pesanan R008E9CAMQ sudah dibayar","text":"Halo Rahma Latuconsina,\\n\\nTerima kasih. Pembayaran Rp 150.000 untuk pesanan R008E9CAMQ sudah kami terima, dan pembuatnya mulai menyiapkan barangmu.\\n\\nKami kabari lagi saat paket berangkat.\\n\\nIkuti pesanan:\\nhttp://127.0.0.1:3000/pesanan/R008E9CAMQ?kunci=qobMWGA6RWkZQiQUmS4z4r4CDPM9EjAhOg57nJy8qv0\\n\\n— \\nSurat ini dikirim oleh UKM Mart Maluku Utara. Balasan tidak dibaca.","html":"<!doctype html><html lang=\\"id\\"><head><meta charset=\\"utf-8\\"></head><body style=\\"margin:0;background:#fcfaf6;color:#2a201b;font:16px/1.6 Arial,sans-serif\\"><div style=\\"border-top:10px solid #7c1215\\"></div><div style=\\"max-width:560px;margin:0 auto;padding:24px 16px\\"><p style=\\"font-weight:bold;font-size:18px\\">UKM Mart <span style=\\"color:#5d5148;font-weight:normal\\">Maluku Utara</span></p>\\n<p>Halo Rahma Latuconsina,</p>\\n<p>Terima kasih. Pembayaran Rp 150.000 untuk pesanan R008E9CAMQ sudah kami terima, dan pembuatnya mulai menyiapkan barangmu.</p>\\n<p>Kami kabari lagi saat paket berangkat.</p>\\n<p><a href=\\"http://127.0.0.1:3000/pesanan/R008E9CAMQ?kunci=qobMWGA6RWkZQiQUmS4z4r4CDPM9EjAhOg57nJy8qv0\\" style=\\"display:inline-block;background:#00525c;color:#ffffff;padding:12px 20px;border-radius:10px;text-decoration:none;font-weight:bold\\">Ikuti pesanan</a></p>\\n<p style=\\"color:#5d5148;font-size:14px\\">Surat ini dikirim oleh UKM Mart Maluku Utara. Balasan tidak dibaca.</p>\\n</div></body></html>","order_id":null,"created_at":"2026-11-24T07:38:48.518+00:00","sent_at":null,"failed_at":null,"tries":0,"failure":null},  {"id":"01a20c7e-395e-74e2-b7bf-5294f3bc6cf5","key":"01a20c7e-339a-7a2c-a9fb-29a21270cf8f:orderForMaker:01a20c7e-2b22-7fc8-8ad9-50eb6f8c90de:01a20c7e-2be6-7600-988d-14f8cca6859d","recipient":"pemilik-a6859d@contoh.test","language":"id","template":"orderForMaker","subject":"Pesanan baru: R008E9CAMQ","text":"Halo Pemilik (contoh),\\n\\nAda pesanan baru yang sudah dibayar. Terima di lapak dalam 72 jam, lalu siapkan paketnya; lewat dari itu uang pembeli dikembalikan.\\n\\nBuka pesanan di lapak:\\nhttp://127.0.0.1:3000/lapak/pesanan\\n\\n— \\nSurat ini dikirim oleh UKM Mart Maluku Utara. Balasan tidak dibaca.","html":"<!doctype html><html lang=\\"id\\"><head><meta charset=\\"utf-8\\"></head><body style=\\"margin:0;background:#fcfaf6;color:#2a201b;font:16px/1.6 Arial,sans-serif\\"><div style=\\"border-top:10px solid #7c1215\\"></div><div style=\\"max-width:560px;margin:0 auto;padding:24px 16px\\"><p style=\\"font-weight:bold;font-size:18px\\">UKM Mart <span style=\\"color:#5d5148;font-weight:normal\\">Maluku Utara</span></p>\\n<p>Halo Pemilik (contoh),</p>\\n<p>Ada pesanan baru yang sudah dibayar. Terima di lapak dalam 72 jam, lalu siapkan paketnya; lewat dari itu uang pembeli dikembalikan.</p>\\n<p><a href=\\"http://127.0.0.1:3000/lapak/pesanan\\" style=\\"display:inline-block;background:#00525c;color:#ffffff;padding:12px 20px;border-radius:10px;text-decoration:none;font-weight:bold\\">Buka pesanan di lapak</a></p>\\n<p style=\\"color:#5d5148;font-size:14px\\">Surat ini dikirim oleh UKM Mart Maluku Utara. Balasan tidak dibaca.</p>\\n</div></body></html>","order_id":null,"created_at":"2026-11-24T07:38:48.542+00:00","sent_at":null,"failed_at":null,"tries":0,"failure":null},  {"id":"01a20c7e-39a2-7dcd-88f3-4c234008c7ca","key":"01a20c7e-34df-7497-ae74-17105fb52070:orderPlaced","recipient":"rahma@contoh.test","language":"id","template":"orderPlaced","subject":"Pesanan HDH3J3H6KZ kami simpan","text":"Halo Rahma Latuconsina,\\n\\nBarang untuk pesanan HDH3J3H6KZ sudah kami sisihkan. Jumlahnya Rp 150.000.\\n\\nSelesaikan pembayaran sebelum waktunya habis; cara dan batasnya ada di halaman pesanan.\\n\\nLihat pesanan:\\nhttp://127.0.0.1:3000/pesanan/HDH3J3H6KZ?kunci=2idEVoGaH643xW6sqnyRNiQFS2rmhWsqHHHn1vnZvvU\\n\\n— \\nSurat ini dikirim oleh UKM Mart Maluku Utara. Balasan tidak dibaca.","html":"<!doctype html><html lang=\\"id\\"><head><meta charset=\\"utf-8\\"></head><body style=\\"margin:0;background:#fcfaf6;color:#2a201b;font:16px/1.6 Arial,sans-serif\\"><div style=\\"border-top:10px solid #7c1215\\"></div><div style=\\"max-width:560px;margin:0 auto;padding:24px 16px\\"><p style=\\"font-weight:bold;font-size:18px\\">UKM Mart <span style=\\"color:#5d5148;font-weight:normal\\">Maluku Utara</span></p>\\n<p>Halo Rahma Latuconsina,</p>\\n<p>Barang untuk pesanan HDH3J3H6KZ sudah kami sisihkan. Jumlahnya Rp 150.000.</p>\\n<p>Selesaikan pembayaran sebelum waktunya habis; cara dan batasnya ada di halaman pesanan.</p>\\n<p><a href=\\"http://127.0.0.1:3000/pesanan/HDH3J3H6KZ?kunci=2idEVoGaH643xW6sqnyRNiQFS2rmhWsqHHHn1vnZvvU\\" style=\\"display:inline-block;background:#00525c;color:#ffffff;padding:12px 20px;border-radius:10px;text-decoration:none;font-weight:bold\\">Lihat pesanan</a></p>\\n<p style=\\"color:#5d5148;font-size:14px\\">Surat ini dikirim oleh UKM Mart Maluku Utara. Balasan tidak dibaca.</p>\\n</div></body></html>","order_id":null,"created_at":"2026-11-24T07:38:48.61+00:00","sent_at":null,"failed_at":null,"tries":0,"failure":null},  {"id":"01a20c7e-3a04-7dbf-acdf-46ae90b15b3e","key":"01a20c7e-3657-7e1d-9ef0-c8691f96d6c5:orderConfirmed","recipient":"rahma@contoh.test","language":"id","template":"orderConfirmed","subject":"Pesanan HDH3J3H6KZ sudah dibayar","text":"Halo Rahma Latuconsina,\\n\\nTerima kasih. Pembayaran Rp 150.000 untuk pesanan HDH3J3H6KZ sudah kami terima, dan pembuatnya mulai menyiapkan barangmu.\\n\\nKami kabari lagi saat paket berangkat.\\n\\nIkuti pesanan:\\nhttp://127.0.0.1:3000/pesanan/HDH3J3H6KZ?kunci=2idEVoGaH643xW6sqnyRNiQFS2rmhWsqHHHn1vnZvvU\\n\\n— \\nSurat ini dikirim oleh UKM Mart Maluku Utara. Balasan tidak dibaca.","html":"<!doctype html><html lang=\\"id\\"><head><meta charset=\\"utf-8\\"></head><body style=\\"margin:0;background:#fcfaf6;color:#2a201b;font:16px/1.6 Arial,sans-serif\\"><div style=\\"border-top:10px solid #7c1215\\"></div><div style=\\"max-width:560px;margin:0 auto;padding:24px 16px\\"><p style=\\"font-weight:bold;font-size:18px\\">UKM Mart <span style=\\"color:#5d5148;font-weight:normal\\">Maluku Utara</span></p>\\n<p>Halo Rahma Latuconsina,</p>\\n<p>Terima kasih. Pembayaran Rp 150.000 untuk pesanan HDH3J3H6KZ sudah kami terima, dan pembuatnya mulai menyiapkan barangmu.</p>\\n<p>Kami kabari lagi saat paket berangkat.</p>\\n<p><a href=\\"http://127.0.0.1:3000/pesanan/HDH3J3H6KZ?kunci=2idEVoGaH643xW6sqnyRNiQFS2rmhWsqHHHn1vnZvvU\\" style=\\"display:inline-block;background:#00525c;color:#ffffff;padding:12px 20px;border-radius:10px;text-decoration:none;font-weight:bold\\">Ikuti pesanan</a></p>\\n<p style=\\"color:#5d5148;font-size:14px\\">Surat ini dikirim oleh UKM Mart Maluku Utara. Balasan tidak dibaca.</p>\\n</div></body></html>","order_id":null,"created_at":"2026-11-24T07:38:48.708+00:00","sent_at":null,"failed_at":null,"tries":0,"failure":null},  {"id":"01a20c7e-3a14-7697-adb2-ec3a380d0c19","key":"01a20c7e-3657-7e1d-9ef0-c8691f96d6c5:orderForMaker:01a20c7e-2b22-7fc8-8ad9-50eb6f8c90de:01a20c7e-2be6-7600-988d-14f8cca6859d","recipient":"pemilik-a6859d@contoh.test","language":"id","template":"orderForMaker","subject":"Pesanan baru: HDH3J3H6KZ","text":"Halo Pemilik (contoh),\\n\\nAda pesanan baru yang sudah dibayar. Terima di lapak dalam 72 jam, lalu siapkan paketnya; lewat dari itu uang pembeli dikembalikan.\\n\\nBuka pesanan di lapak:\\nhttp://127.0.0.1:3000/lapak/pesanan\\n\\n— \\nSurat ini dikirim oleh UKM Mart Maluku Utara. Balasan tidak dibaca.","html":"<!doctype html><html lang=\\"id\\"><head><meta charset=\\"utf-8\\"></head><body style=\\"margin:0;background:#fcfaf6;color:#2a201b;font:16px/1.6 Arial,sans-serif\\"><div style=\\"border-top:10px solid #7c1215\\"></div><div style=\\"max-width:560px;margin:0 auto;padding:24px 16px\\"><p style=\\"font-weight:bold;font-size:18px\\">UKM Mart <span style=\\"color:#5d5148;font-weight:normal\\">Maluku Utara</span></p>\\n<p>Halo Pemilik (contoh),</p>\\n<p>Ada pesanan baru yang sudah dibayar. Terima di lapak dalam 72 jam, lalu siapkan paketnya; lewat dari itu uang pembeli dikembalikan.</p>\\n<p><a href=\\"http://127.0.0.1:3000/lapak/pesanan\\" style=\\"display:inline-block;background:#00525c;color:#ffffff;padding:12px 20px;border-radius:10px;text-decoration:none;font-weight:bold\\">Buka pesanan di lapak</a></p>\\n<p style=\\"color:#5d5148;font-size:14px\\">Surat ini dikirim oleh UKM Mart Maluku Utara. Balasan tidak dibaca.</p>\\n</div></body></html>","order_id":null,"created_at":"2026-11-24T07:38:48.724+00:00","sent_at":null,"failed_at":null,"tries":0,"failure":null},  {"id":"01a20c7e-3a35-7e45-9a78-82e7eefbce1f","key":"01a20c7e-36f6-74fd-91c8-9d1098954198:orderPlaced","recipient":"rahma@contoh.test","language":"id","template":"orderPlaced","subject":"Pesanan AYSJQ4TM19 kami simpan","text":"Halo Rahma Latuconsina,\\n\\nBarang untuk pesanan AYSJQ4TM19 sudah kami sisihkan. Jumlahnya Rp 150.000.\\n\\nSelesaikan pembayaran sebelum waktunya habis; cara dan batasnya ada di halaman pesanan.\\n\\nLihat pesanan:\\nhttp://127.0.0.1:3000/pesanan/AYSJQ4TM19?kunci=v4663vtv8JqlZgpWpVmMcer1Jo_iJl4G1kUjSxAdLo8\\n\\n— \\nSurat ini dikirim oleh UKM Mart Maluku Utara. Balasan tidak dibaca.","html":"<!doctype html><html lang=\\"id\\"><head><meta charset=\\"utf-8\\"></head><body style=\\"margin:0;background:#fcfaf6;color:#2a201b;font:16px/1.6 Arial,sans-serif\\"><div style=\\"border-top:10px solid #7c1215\\"></div><div style=\\"max-width:560px;margin:0 auto;padding:24px 16px\\"><p style=\\"font-weight:bold;font-size:18px\\">UKM Mart <span style=\\"color:#5d5148;font-weight:normal\\">Maluku Utara</span></p>\\n<p>Halo Rahma Latuconsina,</p>\\n<p>Barang untuk pesanan AYSJQ4TM19 sudah kami sisihkan. Jumlahnya Rp 150.000.</p>\\n<p>Selesaikan pembayaran sebelum waktunya habis; cara dan batasnya ada di halaman pesanan.</p>\\n<p><a href=\\"http://127.0.0.1:3000/pesanan/AYSJQ4TM19?kunci=v4663vtv8JqlZgpWpVmMcer1Jo_iJl4G1kUjSxAdLo8\\" style=\\"display:inline-block;background:#00525c;color:#ffffff;padding:12px 20px;border-radius:10px;text-decoration:none;font-weight:bold\\">Lihat pesanan</a></p>\\n<p style=\\"color:#5d5148;font-size:14px\\">Surat ini dikirim oleh UKM Mart Maluku Utara. Balasan tidak dibaca.</p>\\n</div></body></html>","order_id":null,"created_at":"2026-11-24T07:38:48.757+00:00","sent_at":null,"failed_at":null,"tries":0,"failure":null},  {"id":"01a20c7e-3a56-7109-a8b8-e6f8bcbc4122","key":"01a20c7e-37ff-7de2-b23f-e1a31c578e03:signUp","recipient":"baru@contoh.test","language":"id","template":"signUp","subject":"Aktifkan akun UKM Mart","text":"Halo Orang Baru,\\n\\nAda yang mendaftar di UKM Mart dengan alamat ini. Buka tautan di bawah, lalu ketik kata sandi yang kamu buat. Tautan berlaku 48 jam.\\n\\nBukan kamu? Abaikan surat ini; tanpa tautan dan kata sandinya tidak ada akun yang terbuka.\\n\\nAktifkan akun:\\nhttp://127.0.0.1:3000/daftar/OwBzfIoY2k2A4iOj4XeEiiidZ-hvK1r6PbdMXVn2wzQ\\n\\n— \\nSurat ini dikirim oleh UKM Mart Maluku Utara. Balasan tidak dibaca.","html":"<!doctype html><html lang=\\"id\\"><head><meta charset=\\"utf-8\\"></head><body style=\\"margin:0;background:#fcfaf6;color:#2a201b;font:16px/1.6 Arial,sans-serif\\"><div style=\\"border-top:10px solid #7c1215\\"></div><div style=\\"max-width:560px;margin:0 auto;padding:24px 16px\\"><p style=\\"font-weight:bold;font-size:18px\\">UKM Mart <span style=\\"color:#5d5148;font-weight:normal\\">Maluku Utara</span></p>\\n<p>Halo Orang Baru,</p>\\n<p>Ada yang mendaftar di UKM Mart dengan alamat ini. Buka tautan di bawah, lalu ketik kata sandi yang kamu buat. Tautan berlaku 48 jam.</p>\\n<p>Bukan kamu? Abaikan surat ini; tanpa tautan dan kata sandinya tidak ada akun yang terbuka.</p>\\n<p><a href=\\"http://127.0.0.1:3000/daftar/OwBzfIoY2k2A4iOj4XeEiiidZ-hvK1r6PbdMXVn2wzQ\\" style=\\"display:inline-block;background:#00525c;color:#ffffff;padding:12px 20px;border-radius:10px;text-decoration:none;font-weight:bold\\">Aktifkan akun</a></p>\\n<p style=\\"color:#5d5148;font-size:14px\\">Surat ini dikirim oleh UKM Mart Maluku Utara. Balasan tidak dibaca.</p>\\n</div></body></html>","order_id":null,"created_at":"2026-11-24T07:38:48.79+00:00","sent_at":null,"failed_at":null,"tries":0,"failure":null}]');
INSERT INTO "membership" (id, user_id, enterprise_id, rights, since, until, granted_by_id) SELECT id, user_id, enterprise_id, rights, since, until, granted_by_id FROM json_populate_recordset(null::"membership", '[{"id":"01a20c7e-2be6-70c2-9a3c-04ea2a59d9b6","user_id":"01a20c7e-2be6-7600-988d-14f8cca6859d","enterprise_id":"01a20c7e-2b22-7fc8-8ad9-50eb6f8c90de","rights":["owner"],"since":"2026-11-24T01:57:00+00:00","until":null,"granted_by_id":null},  {"id":"01a20c7e-2c1c-780c-ab46-6a78695b362a","user_id":"01a20c7e-2c1c-78ee-b1e1-dc5769bddcbd","enterprise_id":"01a20c7e-2b88-73bc-9e20-5770953484d9","rights":["owner"],"since":"2026-11-24T01:57:00+00:00","until":null,"granted_by_id":null}]');
INSERT INTO "one_time_token" (id, token_hash, kind, user_id, enterprise_id, email, rights, created_by_id, created_at, expires_at, used_at) SELECT id, token_hash, kind, user_id, enterprise_id, email, rights, created_by_id, created_at, expires_at, used_at FROM json_populate_recordset(null::"one_time_token",  E'[{"id":"01a20c7e-3872-7137-9221-448c1d1ba24f","token_hash":"\\\\x9da2c7955b9847fb16d2425e4e5a44818a891b1232e699f6a4be4e8e25ef0221","kind":"passwordReset","user_id":"01a20c7e-2c2f-7661-bda6-ba3e5673a4c6","enterprise_id":null,"email":null,"rights":null,"created_by_id":null,"created_at":"2026-11-24T07:38:48.306+00:00","expires_at":"2026-11-24T09:38:48.306+00:00","used_at":null},  {"id":"01a20c7e-3a4c-7ce4-9af3-46b36468629e","token_hash":"\\\\x4fe258c777730b3b1e12edb37f3c222e65d899880a6b05c1b1bce195f15edf80","kind":"emailCheck","user_id":"01a20c7e-3861-74da-a85c-aacc1fa1a7c8","enterprise_id":null,"email":null,"rights":null,"created_by_id":null,"created_at":"2026-11-24T07:38:48.78+00:00","expires_at":"2026-11-26T07:38:48.78+00:00","used_at":null}]');
INSERT INTO "order" (id, number, state, user_id, checkout_token, language, terms_version, method, delivery, pickup_place_id, goods_total, shipping_total, service_fee, total, tariff_version, note, hold_until, placed_at, confirmed_at, closed_at, closed_reason) SELECT id, number, state, user_id, checkout_token, language, terms_version, method, delivery, pickup_place_id, goods_total, shipping_total, service_fee, total, tariff_version, note, hold_until, placed_at, confirmed_at, closed_at, closed_reason FROM json_populate_recordset(null::"order", '[{"id":"01a20c7e-2ef6-79dd-be3f-e5ae9829b267","number":"NGTTGYF4QX","state":"confirmed","user_id":null,"checkout_token":"01a20c7e-2ef6-7b91-8874-aa614aa9f2eb","language":"id","terms_version":"1","method":"card","delivery":"pickup","pickup_place_id":"01a20c7e-2b12-70b0-8973-239e443b3ec3","goods_total":90000,"shipping_total":0,"service_fee":0,"total":90000,"tariff_version":null,"note":null,"hold_until":"2026-11-24T01:57:00+00:00","placed_at":"2026-11-24T01:57:00+00:00","confirmed_at":"2026-11-24T01:57:00+00:00","closed_at":null,"closed_reason":null},  {"id":"01a20c7e-3072-7ae4-8948-bd055fdd81f9","number":"R008E9CAMQ","state":"confirmed","user_id":null,"checkout_token":"01a20c7e-310d-7b91-b6d4-9f29c2b0d5bc","language":"id","terms_version":"2026-11","method":"card","delivery":"ship","pickup_place_id":null,"goods_total":90000,"shipping_total":60000,"service_fee":0,"total":150000,"tariff_version":"reguler/1","note":null,"hold_until":"2026-11-24T08:53:46.258+00:00","placed_at":"2026-11-24T07:38:46.258+00:00","confirmed_at":"2026-11-24T07:38:47.066+00:00","closed_at":null,"closed_reason":null},  {"id":"01a20c7e-34df-7b32-9a75-7b6fc96aa292","number":"HDH3J3H6KZ","state":"confirmed","user_id":null,"checkout_token":"01a20c7e-3514-72ea-9c66-2b6597372dcd","language":"id","terms_version":"2026-11","method":"card","delivery":"ship","pickup_place_id":null,"goods_total":90000,"shipping_total":60000,"service_fee":0,"total":150000,"tariff_version":"reguler/1","note":null,"hold_until":"2026-11-24T08:53:47.391+00:00","placed_at":"2026-11-24T07:38:47.391+00:00","confirmed_at":"2026-11-24T07:38:47.767+00:00","closed_at":null,"closed_reason":null},  {"id":"01a20c7e-36f6-7e58-956b-0c61531047b9","number":"AYSJQ4TM19","state":"placed","user_id":null,"checkout_token":"01a20c7e-3736-71f8-b63b-2815c997c2f7","language":"id","terms_version":"2026-11","method":"card","delivery":"ship","pickup_place_id":null,"goods_total":90000,"shipping_total":60000,"service_fee":0,"total":150000,"tariff_version":"reguler/1","note":null,"hold_until":"2026-11-24T08:53:47.926+00:00","placed_at":"2026-11-24T07:38:47.926+00:00","confirmed_at":null,"closed_at":null,"closed_reason":null}]');
INSERT INTO "order_contact" (order_id, name, phone, email, region_code, postal_code, street, landmark, address_text, erased_at) SELECT order_id, name, phone, email, region_code, postal_code, street, landmark, address_text, erased_at FROM json_populate_recordset(null::"order_contact",  E'[{"order_id":"01a20c7e-2ef6-79dd-be3f-e5ae9829b267","name":"Pembeli","phone":"+6281234567890","email":null,"region_code":null,"postal_code":null,"street":null,"landmark":null,"address_text":null,"erased_at":null},  {"order_id":"01a20c7e-3072-7ae4-8948-bd055fdd81f9","name":"Rahma Latuconsina","phone":"+6281234567890","email":"rahma@contoh.test","region_code":"31.74.01","postal_code":"12810","street":"Jl. Tebet Barat Dalam 12","landmark":null,"address_text":"Jl. Tebet Barat Dalam 12\\nTebet, Kota Jakarta Selatan, DKI Jakarta 12810","erased_at":null},  {"order_id":"01a20c7e-34df-7b32-9a75-7b6fc96aa292","name":"Rahma Latuconsina","phone":"+6281234567890","email":"rahma@contoh.test","region_code":"31.74.01","postal_code":"12810","street":"Jl. Tebet Barat Dalam 12","landmark":null,"address_text":"Jl. Tebet Barat Dalam 12\\nTebet, Kota Jakarta Selatan, DKI Jakarta 12810","erased_at":null},  {"order_id":"01a20c7e-36f6-7e58-956b-0c61531047b9","name":"Rahma Latuconsina","phone":"+6281234567890","email":"rahma@contoh.test","region_code":"31.74.01","postal_code":"12810","street":"Jl. Tebet Barat Dalam 12","landmark":null,"address_text":"Jl. Tebet Barat Dalam 12\\nTebet, Kota Jakarta Selatan, DKI Jakarta 12810","erased_at":null}]');
INSERT INTO "order_line" (id, order_id, "position", product_id, variant_id, version_id, enterprise_id, place_id, product_name, variant_name, enterprise_name, sku, unit_price, quantity, line_total, net_quantity, net_unit, weight_grams, version_hash, licences, commission_bp, collects_ppn, days_min, days_max, tariff_version) SELECT id, order_id, "position", product_id, variant_id, version_id, enterprise_id, place_id, product_name, variant_name, enterprise_name, sku, unit_price, quantity, line_total, net_quantity, net_unit, weight_grams, version_hash, licences, commission_bp, collects_ppn, days_min, days_max, tariff_version FROM json_populate_recordset(null::"order_line", '[{"id":"01a20c7e-2f15-75ce-a77c-4783a3eb1779","order_id":"01a20c7e-2ef6-79dd-be3f-e5ae9829b267","position":0,"product_id":"01a20c7e-2d23-78fe-9ef7-4e385de85825","variant_id":"01a20c7e-2d23-78ca-9398-5b9155528128","version_id":"01a20c7e-2d23-780b-9c0c-986a8da432cb","enterprise_id":"01a20c7e-2b22-7fc8-8ad9-50eb6f8c90de","place_id":"01a20c7e-2b22-7980-aae0-b2e19ca3bb0c","product_name":"Kopi Rempah","variant_name":"100 g","enterprise_name":"Dapur Rempah","sku":"UKM-e85825-1","unit_price":45000,"quantity":2,"line_total":90000,"net_quantity":null,"net_unit":null,"weight_grams":120,"version_hash":"0000000000000000000000000000000000000000000000000000000000000000","licences":[],"commission_bp":0,"collects_ppn":false,"days_min":null,"days_max":null,"tariff_version":null},  {"id":"01a20c7e-3072-7bcf-932a-e5dd6375abcc","order_id":"01a20c7e-3072-7ae4-8948-bd055fdd81f9","position":0,"product_id":"01a20c7e-2d23-78fe-9ef7-4e385de85825","variant_id":"01a20c7e-2d23-78ca-9398-5b9155528128","version_id":"01a20c7e-2d23-780b-9c0c-986a8da432cb","enterprise_id":"01a20c7e-2b22-7fc8-8ad9-50eb6f8c90de","place_id":"01a20c7e-2b22-7980-aae0-b2e19ca3bb0c","product_name":"Kopi Rempah","variant_name":"100 g","enterprise_name":"Dapur Rempah (contoh)","sku":"UKM-e85825-1","unit_price":45000,"quantity":2,"line_total":90000,"net_quantity":120,"net_unit":"g","weight_grams":120,"version_hash":"hash-01a20c7e-2d23-780b-9c0c-986a8da432cb","licences":[],"commission_bp":500,"collects_ppn":false,"days_min":3,"days_max":7,"tariff_version":"reguler/1"},  {"id":"01a20c7e-34df-7a13-a104-de33dc95f3fe","order_id":"01a20c7e-34df-7b32-9a75-7b6fc96aa292","position":0,"product_id":"01a20c7e-2d23-78fe-9ef7-4e385de85825","variant_id":"01a20c7e-2d23-78ca-9398-5b9155528128","version_id":"01a20c7e-2d23-780b-9c0c-986a8da432cb","enterprise_id":"01a20c7e-2b22-7fc8-8ad9-50eb6f8c90de","place_id":"01a20c7e-2b22-7980-aae0-b2e19ca3bb0c","product_name":"Kopi Rempah","variant_name":"100 g","enterprise_name":"Dapur Rempah (contoh)","sku":"UKM-e85825-1","unit_price":45000,"quantity":2,"line_total":90000,"net_quantity":120,"net_unit":"g","weight_grams":120,"version_hash":"hash-01a20c7e-2d23-780b-9c0c-986a8da432cb","licences":[],"commission_bp":500,"collects_ppn":false,"days_min":3,"days_max":7,"tariff_version":"reguler/1"},  {"id":"01a20c7e-36f6-70ff-b13f-dfe545af7a63","order_id":"01a20c7e-36f6-7e58-956b-0c61531047b9","position":0,"product_id":"01a20c7e-2d23-78fe-9ef7-4e385de85825","variant_id":"01a20c7e-2d23-78ca-9398-5b9155528128","version_id":"01a20c7e-2d23-780b-9c0c-986a8da432cb","enterprise_id":"01a20c7e-2b22-7fc8-8ad9-50eb6f8c90de","place_id":"01a20c7e-2b22-7980-aae0-b2e19ca3bb0c","product_name":"Kopi Rempah","variant_name":"100 g","enterprise_name":"Dapur Rempah (contoh)","sku":"UKM-e85825-1","unit_price":45000,"quantity":2,"line_total":90000,"net_quantity":120,"net_unit":"g","weight_grams":120,"version_hash":"hash-01a20c7e-2d23-780b-9c0c-986a8da432cb","licences":[],"commission_bp":500,"collects_ppn":false,"days_min":3,"days_max":7,"tariff_version":"reguler/1"}]');
INSERT INTO "parcel" (id, number, order_id, enterprise_id, place_id, state, courier, tariff_id, grams, shipping, days_min, days_max, promised_from, promised_to, waybill, accept_by, accepted_at, packed_at, shipped_at, delivered_at, receive_by, received_at, created_at, refused_reason) SELECT id, number, order_id, enterprise_id, place_id, state, courier, tariff_id, grams, shipping, days_min, days_max, promised_from, promised_to, waybill, accept_by, accepted_at, packed_at, shipped_at, delivered_at, receive_by, received_at, created_at, refused_reason FROM json_populate_recordset(null::"parcel", '[{"id":"01a20b45-49e0-7d9d-9a09-cc2cd996f3fd","number":"NGTTGYF4QX-1","order_id":"01a20c7e-2ef6-79dd-be3f-e5ae9829b267","enterprise_id":"01a20c7e-2b22-7fc8-8ad9-50eb6f8c90de","place_id":"01a20c7e-2b22-7980-aae0-b2e19ca3bb0c","state":"new","courier":null,"tariff_id":null,"grams":240,"shipping":0,"days_min":null,"days_max":null,"promised_from":"2026-11-26","promised_to":"2026-11-26","waybill":null,"accept_by":"2026-11-27T01:57:00+00:00","accepted_at":null,"packed_at":null,"shipped_at":null,"delivered_at":null,"receive_by":null,"received_at":null,"created_at":"2026-11-24T01:57:00+00:00","refused_reason":null},  {"id":"01a20c7e-339a-7da9-91ec-d2e648b948c8","number":"R008E9CAMQ-1","order_id":"01a20c7e-3072-7ae4-8948-bd055fdd81f9","enterprise_id":"01a20c7e-2b22-7fc8-8ad9-50eb6f8c90de","place_id":"01a20c7e-2b22-7980-aae0-b2e19ca3bb0c","state":"new","courier":"reguler","tariff_id":"01a20c7e-287f-73f6-a0df-d9fb1b8e9c72","grams":240,"shipping":60000,"days_min":3,"days_max":7,"promised_from":"2026-11-27","promised_to":"2026-12-01","waybill":null,"accept_by":"2026-11-27T07:38:47.066+00:00","accepted_at":null,"packed_at":null,"shipped_at":null,"delivered_at":null,"receive_by":null,"received_at":null,"created_at":"2026-11-24T07:38:47.066+00:00","refused_reason":null},  {"id":"01a20c7e-3657-7f89-ba73-42ec61b8b1ea","number":"HDH3J3H6KZ-1","order_id":"01a20c7e-34df-7b32-9a75-7b6fc96aa292","enterprise_id":"01a20c7e-2b22-7fc8-8ad9-50eb6f8c90de","place_id":"01a20c7e-2b22-7980-aae0-b2e19ca3bb0c","state":"new","courier":"reguler","tariff_id":"01a20c7e-287f-73f6-a0df-d9fb1b8e9c72","grams":240,"shipping":60000,"days_min":3,"days_max":7,"promised_from":"2026-11-27","promised_to":"2026-12-01","waybill":null,"accept_by":"2026-11-27T07:38:47.767+00:00","accepted_at":null,"packed_at":null,"shipped_at":null,"delivered_at":null,"receive_by":null,"received_at":null,"created_at":"2026-11-24T07:38:47.767+00:00","refused_reason":null}]');
INSERT INTO "parcel_line" (id, parcel_id, order_line_id, quantity) SELECT id, parcel_id, order_line_id, quantity FROM json_populate_recordset(null::"parcel_line", '[{"id":"01a20b45-49e0-7c1e-9fc1-619d9814dadb","parcel_id":"01a20b45-49e0-7d9d-9a09-cc2cd996f3fd","order_line_id":"01a20c7e-2f15-75ce-a77c-4783a3eb1779","quantity":2},  {"id":"01a20c7e-339a-768f-8d27-14920b1c8e21","parcel_id":"01a20c7e-339a-7da9-91ec-d2e648b948c8","order_line_id":"01a20c7e-3072-7bcf-932a-e5dd6375abcc","quantity":2},  {"id":"01a20c7e-3657-74a4-99ed-740d78981879","parcel_id":"01a20c7e-3657-7f89-ba73-42ec61b8b1ea","order_line_id":"01a20c7e-34df-7a13-a104-de33dc95f3fe","quantity":2}]');
INSERT INTO "payment_attempt" (id, order_id, method, provider, outcome, amount, captured, fee, refunded_total, provider_session, provider_payment, pay_url, failure, created_at, sent_at, checked_at, captured_at, expires_at, closed_at) SELECT id, order_id, method, provider, outcome, amount, captured, fee, refunded_total, provider_session, provider_payment, pay_url, failure, created_at, sent_at, checked_at, captured_at, expires_at, closed_at FROM json_populate_recordset(null::"payment_attempt", '[{"id":"01a20c7e-3072-7b62-92e3-3b6f688b405c","order_id":"01a20c7e-3072-7ae4-8948-bd055fdd81f9","method":"card","provider":"stripe","outcome":"captured","amount":150000,"captured":150000,"fee":6350,"refunded_total":0,"provider_session":"cs_test_69bf8c82f852ef6faac76d2d","provider_payment":"pi_8e1f6bfbb890b1aad3307236","pay_url":"http://127.0.0.1:3000/sandbox/pay/cs_test_69bf8c82f852ef6faac76d2d","failure":null,"created_at":"2026-11-24T07:38:46.258+00:00","sent_at":"2026-11-24T07:38:46.812+00:00","checked_at":"2026-11-24T07:38:47.066+00:00","captured_at":"2026-11-24T07:38:47.066+00:00","expires_at":"2026-11-24T08:38:46.258+00:00","closed_at":"2026-11-24T07:38:47.066+00:00"},  {"id":"01a20c7e-34df-72be-8941-c0e39d771d7f","order_id":"01a20c7e-34df-7b32-9a75-7b6fc96aa292","method":"card","provider":"stripe","outcome":"captured","amount":150000,"captured":150000,"fee":6350,"refunded_total":0,"provider_session":"cs_test_e41f5d77a553067a548ff4be","provider_payment":"pi_b7377a5f18b2417c812f31aa","pay_url":"http://127.0.0.1:3000/sandbox/pay/cs_test_e41f5d77a553067a548ff4be","failure":null,"created_at":"2026-11-24T07:38:47.391+00:00","sent_at":"2026-11-24T07:38:47.656+00:00","checked_at":"2026-11-24T07:38:47.767+00:00","captured_at":"2026-11-24T07:38:47.767+00:00","expires_at":"2026-11-24T08:38:47.391+00:00","closed_at":"2026-11-24T07:38:47.767+00:00"},  {"id":"01a20c7e-36f6-706e-b6ec-63e8a8143541","order_id":"01a20c7e-36f6-7e58-956b-0c61531047b9","method":"card","provider":"stripe","outcome":"open","amount":150000,"captured":0,"fee":0,"refunded_total":0,"provider_session":"cs_test_d3aa9e5ed2f1de598eb6a4b1","provider_payment":null,"pay_url":"http://127.0.0.1:3000/sandbox/pay/cs_test_d3aa9e5ed2f1de598eb6a4b1","failure":null,"created_at":"2026-11-24T07:38:47.926+00:00","sent_at":"2026-11-24T07:38:48.184+00:00","checked_at":null,"captured_at":null,"expires_at":"2026-11-24T08:38:47.926+00:00","closed_at":null}]');
INSERT INTO "photo" (id, enterprise_id, uploaded_by_id, file_key, mime, width, height, bytes, sha256, colour1, colour2, thumb_hash, sample, alt_id, alt_en, created_at, ready_at, failed_at, failed_reason, published_at) SELECT id, enterprise_id, uploaded_by_id, file_key, mime, width, height, bytes, sha256, colour1, colour2, thumb_hash, sample, alt_id, alt_en, created_at, ready_at, failed_at, failed_reason, published_at FROM json_populate_recordset(null::"photo",  E'[{"id":"01a20c7e-2e0a-7416-ae41-dec65b0d6e5d","enterprise_id":"01a20c7e-2b22-7fc8-8ad9-50eb6f8c90de","uploaded_by_id":null,"file_key":"photos/01a20c7e-2e0a-7416-ae41-dec65b0d6e5d.jpg","mime":"image/jpeg","width":1080,"height":1350,"bytes":1,"sha256":"\\\\x30316132306337652d326530612d373431362d616534312d646563363562306436653564","colour1":"#f9be4f","colour2":"#025565","thumb_hash":null,"sample":true,"alt_id":null,"alt_en":null,"created_at":"2026-11-24T01:57:00+00:00","ready_at":"2026-11-24T01:57:00+00:00","failed_at":null,"failed_reason":null,"published_at":null},  {"id":"01a20c7e-2e46-798f-b201-240ffe973d6b","enterprise_id":"01a20c7e-2b22-7fc8-8ad9-50eb6f8c90de","uploaded_by_id":null,"file_key":"photos/01a20c7e-2e46-798f-b201-240ffe973d6b.jpg","mime":"image/jpeg","width":1080,"height":1350,"bytes":1,"sha256":"\\\\x30316132306337652d326534362d373938662d623230312d323430666665393733643662","colour1":"#f9be4f","colour2":"#025565","thumb_hash":null,"sample":true,"alt_id":null,"alt_en":null,"created_at":"2026-11-24T01:57:00+00:00","ready_at":"2026-11-24T01:57:00+00:00","failed_at":null,"failed_reason":null,"published_at":null},  {"id":"01a20c7e-2e4e-7026-92f4-f1fcfd6e3a81","enterprise_id":"01a20c7e-2b22-7fc8-8ad9-50eb6f8c90de","uploaded_by_id":null,"file_key":"photos/01a20c7e-2e4e-7026-92f4-f1fcfd6e3a81.jpg","mime":"image/jpeg","width":1080,"height":1350,"bytes":1,"sha256":"\\\\x30316132306337652d326534652d373032362d393266342d663166636664366533613831","colour1":"#f9be4f","colour2":"#025565","thumb_hash":null,"sample":true,"alt_id":null,"alt_en":null,"created_at":"2026-11-24T01:57:00+00:00","ready_at":"2026-11-24T01:57:00+00:00","failed_at":null,"failed_reason":null,"published_at":null}]');
INSERT INTO "place" (id, kind, enterprise_id, name, region_code, street, postal_code, latitude, longitude, pickup, created_at, closed_at) SELECT id, kind, enterprise_id, name, region_code, street, postal_code, latitude, longitude, pickup, created_at, closed_at FROM json_populate_recordset(null::"place", '[{"id":"01a20c7e-2b12-70b0-8973-239e443b3ec3","kind":"mart","enterprise_id":null,"name":"UKM Mart","region_code":"82.71.01","street":null,"postal_code":null,"latitude":null,"longitude":null,"pickup":true,"created_at":"2020-01-01T00:00:00+00:00","closed_at":null},  {"id":"01a20c7e-2b22-7980-aae0-b2e19ca3bb0c","kind":"premises","enterprise_id":"01a20c7e-2b22-7fc8-8ad9-50eb6f8c90de","name":"Dapur Dapur Rempah","region_code":"82.71.01","street":null,"postal_code":null,"latitude":null,"longitude":null,"pickup":false,"created_at":"2026-11-24T01:57:00+00:00","closed_at":null},  {"id":"01a20c7e-2b88-7d6b-90d3-13f63629209f","kind":"premises","enterprise_id":"01a20c7e-2b88-73bc-9e20-5770953484d9","name":"Dapur Dapur Bacan","region_code":"82.04.05","street":null,"postal_code":null,"latitude":null,"longitude":null,"pickup":false,"created_at":"2026-11-24T01:57:00+00:00","closed_at":null}]');
INSERT INTO "postal_code" (region_code, code) SELECT region_code, code FROM json_populate_recordset(null::"postal_code", '[{"region_code":"82.71.01","code":"97751"},  {"region_code":"82.71.01.1001","code":"97751"},  {"region_code":"82.04.05","code":"97791"},  {"region_code":"31.74.01","code":"12810"}]');
INSERT INTO "posting" (entry_id, "position", account, side, amount, enterprise_id, order_id) SELECT entry_id, "position", account, side, amount, enterprise_id, order_id FROM json_populate_recordset(null::"posting", '[{"entry_id":"01a20c7e-339a-7e59-9d00-425e083918f0","position":0,"account":"providerClearing","side":"debit","amount":150000,"enterprise_id":null,"order_id":"01a20c7e-3072-7ae4-8948-bd055fdd81f9"},  {"entry_id":"01a20c7e-339a-7e59-9d00-425e083918f0","position":1,"account":"enterpriseHeld","side":"credit","amount":85500,"enterprise_id":"01a20c7e-2b22-7fc8-8ad9-50eb6f8c90de","order_id":"01a20c7e-3072-7ae4-8948-bd055fdd81f9"},  {"entry_id":"01a20c7e-339a-7e59-9d00-425e083918f0","position":2,"account":"commission","side":"credit","amount":4500,"enterprise_id":"01a20c7e-2b22-7fc8-8ad9-50eb6f8c90de","order_id":"01a20c7e-3072-7ae4-8948-bd055fdd81f9"},  {"entry_id":"01a20c7e-339a-7e59-9d00-425e083918f0","position":3,"account":"shipping","side":"credit","amount":60000,"enterprise_id":"01a20c7e-2b22-7fc8-8ad9-50eb6f8c90de","order_id":"01a20c7e-3072-7ae4-8948-bd055fdd81f9"},  {"entry_id":"01a20c7e-339a-7db9-89b8-d57bf9338eda","position":0,"account":"fees","side":"debit","amount":6350,"enterprise_id":null,"order_id":"01a20c7e-3072-7ae4-8948-bd055fdd81f9"},  {"entry_id":"01a20c7e-339a-7db9-89b8-d57bf9338eda","position":1,"account":"providerClearing","side":"credit","amount":6350,"enterprise_id":null,"order_id":"01a20c7e-3072-7ae4-8948-bd055fdd81f9"},  {"entry_id":"01a20c7e-3657-7b90-a760-203bceaf5e9c","position":0,"account":"providerClearing","side":"debit","amount":150000,"enterprise_id":null,"order_id":"01a20c7e-34df-7b32-9a75-7b6fc96aa292"},  {"entry_id":"01a20c7e-3657-7b90-a760-203bceaf5e9c","position":1,"account":"enterpriseHeld","side":"credit","amount":85500,"enterprise_id":"01a20c7e-2b22-7fc8-8ad9-50eb6f8c90de","order_id":"01a20c7e-34df-7b32-9a75-7b6fc96aa292"},  {"entry_id":"01a20c7e-3657-7b90-a760-203bceaf5e9c","position":2,"account":"commission","side":"credit","amount":4500,"enterprise_id":"01a20c7e-2b22-7fc8-8ad9-50eb6f8c90de","order_id":"01a20c7e-34df-7b32-9a75-7b6fc96aa292"},  {"entry_id":"01a20c7e-3657-7b90-a760-203bceaf5e9c","position":3,"account":"shipping","side":"credit","amount":60000,"enterprise_id":"01a20c7e-2b22-7fc8-8ad9-50eb6f8c90de","order_id":"01a20c7e-34df-7b32-9a75-7b6fc96aa292"},  {"entry_id":"01a20c7e-3657-795d-94a9-aa8dd0f7690f","position":0,"account":"fees","side":"debit","amount":6350,"enterprise_id":null,"order_id":"01a20c7e-34df-7b32-9a75-7b6fc96aa292"},  {"entry_id":"01a20c7e-3657-795d-94a9-aa8dd0f7690f","position":1,"account":"providerClearing","side":"credit","amount":6350,"enterprise_id":null,"order_id":"01a20c7e-34df-7b32-9a75-7b6fc96aa292"}]');
INSERT INTO "product" (id, enterprise_id, category_code, slug, state, live_version_id, sample, created_by_id, created_at, first_live_at, live_since, revision) SELECT id, enterprise_id, category_code, slug, state, live_version_id, sample, created_by_id, created_at, first_live_at, live_since, revision FROM json_populate_recordset(null::"product", '[{"id":"01a20c7e-2d23-78fe-9ef7-4e385de85825","enterprise_id":"01a20c7e-2b22-7fc8-8ad9-50eb6f8c90de","category_code":"kopi-teh","slug":"kopi-rempah-e85825","state":"live","live_version_id":"01a20c7e-2d23-780b-9c0c-986a8da432cb","sample":true,"created_by_id":"01a20c7e-2be6-7600-988d-14f8cca6859d","created_at":"2026-11-24T01:57:00+00:00","first_live_at":"2026-11-24T01:57:00+00:00","live_since":"2026-11-24T01:57:00+00:00","revision":0}]');
INSERT INTO "region" (code, level, name, kind, parent_code, island, seat, latitude, longitude, bps_code, population, population_source) SELECT code, level, name, kind, parent_code, island, seat, latitude, longitude, bps_code, population, population_source FROM json_populate_recordset(null::"region", '[{"code":"82","level":"province","name":"Maluku Utara","kind":"provinsi","parent_code":null,"island":null,"seat":null,"latitude":null,"longitude":null,"bps_code":"82","population":null,"population_source":null},  {"code":"82.71","level":"regency","name":"Kota Ternate","kind":"kota","parent_code":"82","island":null,"seat":null,"latitude":null,"longitude":null,"bps_code":"8271","population":null,"population_source":null},  {"code":"82.71.01","level":"district","name":"Pulau Ternate","kind":"kecamatan","parent_code":"82.71","island":null,"seat":null,"latitude":null,"longitude":null,"bps_code":null,"population":null,"population_source":null},  {"code":"82.71.01.1001","level":"village","name":"Jambula","kind":"kelurahan","parent_code":"82.71.01","island":null,"seat":null,"latitude":null,"longitude":null,"bps_code":null,"population":null,"population_source":null},  {"code":"82.04","level":"regency","name":"Kabupaten Halmahera Selatan","kind":"kabupaten","parent_code":"82","island":null,"seat":null,"latitude":null,"longitude":null,"bps_code":"8204","population":null,"population_source":null},  {"code":"82.04.05","level":"district","name":"Bacan","kind":"kecamatan","parent_code":"82.04","island":null,"seat":null,"latitude":null,"longitude":null,"bps_code":null,"population":null,"population_source":null},  {"code":"31","level":"province","name":"DKI Jakarta","kind":"provinsi","parent_code":null,"island":null,"seat":null,"latitude":null,"longitude":null,"bps_code":"31","population":null,"population_source":null},  {"code":"31.74","level":"regency","name":"Kota Jakarta Selatan","kind":"kota","parent_code":"31","island":null,"seat":null,"latitude":null,"longitude":null,"bps_code":"3174","population":null,"population_source":null},  {"code":"31.74.01","level":"district","name":"Tebet","kind":"kecamatan","parent_code":"31.74","island":null,"seat":null,"latitude":null,"longitude":null,"bps_code":null,"population":null,"population_source":null}]');
INSERT INTO "role_grant" (id, user_id, role, valid_from, valid_to, granted_by_id) SELECT id, user_id, role, valid_from, valid_to, granted_by_id FROM json_populate_recordset(null::"role_grant", '[{"id":"01a20c7e-2c4b-77cf-a06b-46a84e7550a2","user_id":"01a20c7e-2c4b-76f6-aafd-5ca04a5fadf7","role":"curator","valid_from":"2026-11-24T01:57:00+00:00","valid_to":null,"granted_by_id":null},  {"id":"01a20c7e-2c76-7444-9814-483b0931e851","user_id":"01a20c7e-2c75-7572-9c36-bfac3e20c4c8","role":"curator","valid_from":"2026-11-24T01:57:00+00:00","valid_to":null,"granted_by_id":null},  {"id":"01a20c7e-2c85-7a1c-b865-1cdaf1f27b4c","user_id":"01a20c7e-2c85-7bd4-9d9f-431365da7be7","role":"curator","valid_from":"2026-11-24T01:57:00+00:00","valid_to":null,"granted_by_id":null},  {"id":"01a20c7e-2c86-72db-ad47-aa9638c1951d","user_id":"01a20c7e-2c85-7bd4-9d9f-431365da7be7","role":"leadCurator","valid_from":"2026-11-24T01:57:00+00:00","valid_to":null,"granted_by_id":null},  {"id":"01a20c7e-2c92-73be-b10d-036900409da6","user_id":"01a20c7e-2c92-721b-bdb3-621b6b16a8cc","role":"operator","valid_from":"2026-11-24T01:57:00+00:00","valid_to":null,"granted_by_id":null},  {"id":"01a20c7e-2cb7-789d-9d7a-36d8339245cf","user_id":"01a20c7e-2cb7-7038-bb27-2ec0843389dc","role":"finance","valid_from":"2026-11-24T01:57:00+00:00","valid_to":null,"granted_by_id":null},  {"id":"01a20c7e-2cde-73a6-8b06-db39464e8710","user_id":"01a20c7e-2cde-7b8f-a72f-6eaf7cbe7c19","role":"staff","valid_from":"2026-11-24T01:57:00+00:00","valid_to":null,"granted_by_id":null},  {"id":"01a20c7e-2d06-7e4e-9409-4324fdd4f817","user_id":"01a20c7e-2d05-7c3d-baf8-9bf8b6e56284","role":"admin","valid_from":"2026-11-24T01:57:00+00:00","valid_to":null,"granted_by_id":null}]');
INSERT INTO "sandbox_event" (id, kind, body, created_at, delivered_at, due_at, attempts, last_status) SELECT id, kind, body, created_at, delivered_at, due_at, attempts, last_status FROM json_populate_recordset(null::"sandbox_event", '[{"id":"evt_fc66a4606a33c097ed48fbe5","kind":"charge.succeeded","body":{"id": "evt_fc66a4606a33c097ed48fbe5", "data": {"object": {"id": "ch_88d8ed08a3c5dc2f5d08cd76", "paid": true, "amount": 15000000, "object": "charge", "status": "succeeded", "created": 1795505927, "captured": true, "currency": "idr", "livemode": false, "metadata": {"order": "01a20c7e-34df-7b32-9a75-7b6fc96aa292", "number": "HDH3J3H6KZ", "attempt": "01a20c7e-34df-72be-8941-c0e39d771d7f"}, "refunded": false, "payment_intent": "pi_b7377a5f18b2417c812f31aa", "amount_captured": 15000000, "amount_refunded": 0, "balance_transaction": "txn_62db1debe7e9a30d241c30a3"}}, "type": "charge.succeeded", "object": "event", "created": 1795505927, "request": {"id": "req_56d427300e7fcddcde5dfe53", "idempotency_key": null}, "livemode": false, "api_version": "2026-10-28.endive", "pending_webhooks": 1},"created_at":"2026-11-24T07:38:47+00:00","delivered_at":null,"due_at":"2026-11-24T07:38:48.712+00:00","attempts":1,"last_status":null},  {"id":"evt_bce86dbf4437186a8ebc879d","kind":"payment_intent.succeeded","body":{"id": "evt_bce86dbf4437186a8ebc879d", "data": {"object": {"id": "pi_b7377a5f18b2417c812f31aa", "amount": 15000000, "object": "payment_intent", "status": "succeeded", "created": 1795505927, "currency": "idr", "livemode": false, "metadata": {"order": "01a20c7e-34df-7b32-9a75-7b6fc96aa292", "number": "HDH3J3H6KZ", "attempt": "01a20c7e-34df-72be-8941-c0e39d771d7f"}, "latest_charge": "ch_88d8ed08a3c5dc2f5d08cd76", "amount_received": 15000000, "last_payment_error": null}}, "type": "payment_intent.succeeded", "object": "event", "created": 1795505927, "request": {"id": "req_56d427300e7fcddcde5dfe53", "idempotency_key": null}, "livemode": false, "api_version": "2026-10-28.endive", "pending_webhooks": 1},"created_at":"2026-11-24T07:38:47+00:00","delivered_at":null,"due_at":"2026-11-24T07:38:48.712+00:00","attempts":1,"last_status":null},  {"id":"evt_3ed01180ff5a97781d012416","kind":"checkout.session.completed","body":{"id": "evt_3ed01180ff5a97781d012416", "data": {"object": {"id": "cs_test_69bf8c82f852ef6faac76d2d", "url": null, "mode": "payment", "locale": "id", "object": "checkout.session", "status": "complete", "created": 1795505926, "currency": "idr", "livemode": false, "metadata": {"order": "01a20c7e-3072-7ae4-8948-bd055fdd81f9", "number": "R008E9CAMQ", "attempt": "01a20c7e-3072-7b62-92e3-3b6f688b405c"}, "cancel_url": "http://127.0.0.1:3000/pesanan/R008E9CAMQ?kunci=qobMWGA6RWkZQiQUmS4z4r4CDPM9EjAhOg57nJy8qv0", "expires_at": 1795509526, "success_url": "http://127.0.0.1:3000/pesanan/R008E9CAMQ?kunci=qobMWGA6RWkZQiQUmS4z4r4CDPM9EjAhOg57nJy8qv0&bayar=selesai", "amount_total": 15000000, "customer_email": "rahma@contoh.test", "payment_intent": "pi_8e1f6bfbb890b1aad3307236", "payment_status": "paid", "amount_subtotal": 15000000, "client_reference_id": "01a20c7e-3072-7b62-92e3-3b6f688b405c", "payment_method_types": ["card"]}}, "type": "checkout.session.completed", "object": "event", "created": 1795505926, "request": {"id": "req_0f7cbabaf54faad46e35f821", "idempotency_key": null}, "livemode": false, "api_version": "2026-10-28.endive", "pending_webhooks": 1},"created_at":"2026-11-24T07:38:46+00:00","delivered_at":null,"due_at":"2026-11-24T07:38:50.06+00:00","attempts":2,"last_status":null},  {"id":"evt_da11c03fd62c10ab5c4bd313","kind":"checkout.session.completed","body":{"id": "evt_da11c03fd62c10ab5c4bd313", "data": {"object": {"id": "cs_test_e41f5d77a553067a548ff4be", "url": null, "mode": "payment", "locale": "id", "object": "checkout.session", "status": "complete", "created": 1795505927, "currency": "idr", "livemode": false, "metadata": {"order": "01a20c7e-34df-7b32-9a75-7b6fc96aa292", "number": "HDH3J3H6KZ", "attempt": "01a20c7e-34df-72be-8941-c0e39d771d7f"}, "cancel_url": "http://127.0.0.1:3000/pesanan/HDH3J3H6KZ?kunci=2idEVoGaH643xW6sqnyRNiQFS2rmhWsqHHHn1vnZvvU", "expires_at": 1795509527, "success_url": "http://127.0.0.1:3000/pesanan/HDH3J3H6KZ?kunci=2idEVoGaH643xW6sqnyRNiQFS2rmhWsqHHHn1vnZvvU&bayar=selesai", "amount_total": 15000000, "customer_email": "rahma@contoh.test", "payment_intent": "pi_b7377a5f18b2417c812f31aa", "payment_status": "paid", "amount_subtotal": 15000000, "client_reference_id": "01a20c7e-34df-72be-8941-c0e39d771d7f", "payment_method_types": ["card"]}}, "type": "checkout.session.completed", "object": "event", "created": 1795505927, "request": {"id": "req_56d427300e7fcddcde5dfe53", "idempotency_key": null}, "livemode": false, "api_version": "2026-10-28.endive", "pending_webhooks": 1},"created_at":"2026-11-24T07:38:47+00:00","delivered_at":null,"due_at":"2026-11-24T07:38:48.712+00:00","attempts":1,"last_status":null},  {"id":"evt_1e6fd7b53484fb17d01a4d2d","kind":"charge.succeeded","body":{"id": "evt_1e6fd7b53484fb17d01a4d2d", "data": {"object": {"id": "ch_27963939b6ea5f8a57122c9a", "paid": true, "amount": 15000000, "object": "charge", "status": "succeeded", "created": 1795505926, "captured": true, "currency": "idr", "livemode": false, "metadata": {"order": "01a20c7e-3072-7ae4-8948-bd055fdd81f9", "number": "R008E9CAMQ", "attempt": "01a20c7e-3072-7b62-92e3-3b6f688b405c"}, "refunded": false, "payment_intent": "pi_8e1f6bfbb890b1aad3307236", "amount_captured": 15000000, "amount_refunded": 0, "balance_transaction": "txn_a13fb7656f9bc7dfeac2fb30"}}, "type": "charge.succeeded", "object": "event", "created": 1795505926, "request": {"id": "req_0f7cbabaf54faad46e35f821", "idempotency_key": null}, "livemode": false, "api_version": "2026-10-28.endive", "pending_webhooks": 1},"created_at":"2026-11-24T07:38:46+00:00","delivered_at":null,"due_at":"2026-11-24T07:38:50.06+00:00","attempts":2,"last_status":null},  {"id":"evt_d0fceed2908b8fec4371c7dc","kind":"payment_intent.succeeded","body":{"id": "evt_d0fceed2908b8fec4371c7dc", "data": {"object": {"id": "pi_8e1f6bfbb890b1aad3307236", "amount": 15000000, "object": "payment_intent", "status": "succeeded", "created": 1795505926, "currency": "idr", "livemode": false, "metadata": {"order": "01a20c7e-3072-7ae4-8948-bd055fdd81f9", "number": "R008E9CAMQ", "attempt": "01a20c7e-3072-7b62-92e3-3b6f688b405c"}, "latest_charge": "ch_27963939b6ea5f8a57122c9a", "amount_received": 15000000, "last_payment_error": null}}, "type": "payment_intent.succeeded", "object": "event", "created": 1795505926, "request": {"id": "req_0f7cbabaf54faad46e35f821", "idempotency_key": null}, "livemode": false, "api_version": "2026-10-28.endive", "pending_webhooks": 1},"created_at":"2026-11-24T07:38:46+00:00","delivered_at":null,"due_at":"2026-11-24T07:38:50.06+00:00","attempts":2,"last_status":null}]');
INSERT INTO "sandbox_object" (id, kind, body, created_at, changed_at) SELECT id, kind, body, created_at, changed_at FROM json_populate_recordset(null::"sandbox_object",  E'[{"id":"idempotency:01a20c7e-3072-7b62-92e3-3b6f688b405c","kind":"idempotency","body":{"body": "{\\"id\\":\\"cs_test_69bf8c82f852ef6faac76d2d\\",\\"object\\":\\"checkout.session\\",\\"created\\":1795505926,\\"expires_at\\":1795509526,\\"livemode\\":false,\\"mode\\":\\"payment\\",\\"status\\":\\"open\\",\\"payment_status\\":\\"unpaid\\",\\"currency\\":\\"idr\\",\\"amount_subtotal\\":15000000,\\"amount_total\\":15000000,\\"client_reference_id\\":\\"01a20c7e-3072-7b62-92e3-3b6f688b405c\\",\\"customer_email\\":\\"rahma@contoh.test\\",\\"locale\\":\\"id\\",\\"metadata\\":{\\"order\\":\\"01a20c7e-3072-7ae4-8948-bd055fdd81f9\\",\\"attempt\\":\\"01a20c7e-3072-7b62-92e3-3b6f688b405c\\",\\"number\\":\\"R008E9CAMQ\\"},\\"payment_intent\\":null,\\"payment_method_types\\":[\\"card\\"],\\"success_url\\":\\"http://127.0.0.1:3000/pesanan/R008E9CAMQ?kunci=qobMWGA6RWkZQiQUmS4z4r4CDPM9EjAhOg57nJy8qv0&bayar=selesai\\",\\"cancel_url\\":\\"http://127.0.0.1:3000/pesanan/R008E9CAMQ?kunci=qobMWGA6RWkZQiQUmS4z4r4CDPM9EjAhOg57nJy8qv0\\",\\"url\\":\\"http://127.0.0.1:3000/sandbox/pay/cs_test_69bf8c82f852ef6faac76d2d\\"}", "status": 200, "request": "9f38fcdb65ced8623a6bae7d2ac7a8dc839ec7e27c26febd3af0ca9d8d5bc98c"},"created_at":"2026-11-24T07:38:46.757+00:00","changed_at":"2026-11-24T07:38:46.757+00:00"},  {"id":"txn_a13fb7656f9bc7dfeac2fb30","kind":"balance_transaction","body":{"id": "txn_a13fb7656f9bc7dfeac2fb30", "fee": 635000, "net": 14365000, "type": "charge", "amount": 15000000, "object": "balance_transaction", "source": "ch_27963939b6ea5f8a57122c9a", "status": "available", "created": 1795505926, "currency": "idr"},"created_at":"2026-11-24T07:38:46+00:00","changed_at":"2026-11-24T07:38:46.838+00:00"},  {"id":"ch_27963939b6ea5f8a57122c9a","kind":"charge","body":{"id": "ch_27963939b6ea5f8a57122c9a", "paid": true, "amount": 15000000, "object": "charge", "status": "succeeded", "created": 1795505926, "captured": true, "currency": "idr", "livemode": false, "metadata": {"order": "01a20c7e-3072-7ae4-8948-bd055fdd81f9", "number": "R008E9CAMQ", "attempt": "01a20c7e-3072-7b62-92e3-3b6f688b405c"}, "refunded": false, "payment_intent": "pi_8e1f6bfbb890b1aad3307236", "amount_captured": 15000000, "amount_refunded": 0, "balance_transaction": "txn_a13fb7656f9bc7dfeac2fb30"},"created_at":"2026-11-24T07:38:46+00:00","changed_at":"2026-11-24T07:38:46.862+00:00"},  {"id":"pi_8e1f6bfbb890b1aad3307236","kind":"payment_intent","body":{"id": "pi_8e1f6bfbb890b1aad3307236", "amount": 15000000, "object": "payment_intent", "status": "succeeded", "created": 1795505926, "currency": "idr", "livemode": false, "metadata": {"order": "01a20c7e-3072-7ae4-8948-bd055fdd81f9", "number": "R008E9CAMQ", "attempt": "01a20c7e-3072-7b62-92e3-3b6f688b405c"}, "latest_charge": "ch_27963939b6ea5f8a57122c9a", "amount_received": 15000000, "last_payment_error": null},"created_at":"2026-11-24T07:38:46+00:00","changed_at":"2026-11-24T07:38:46.863+00:00"},  {"id":"cs_test_69bf8c82f852ef6faac76d2d","kind":"checkout.session","body":{"id": "cs_test_69bf8c82f852ef6faac76d2d", "url": null, "mode": "payment", "hidden": {"lineItems": [{"id": "li_1a5372acc61698739c386a7b", "object": "item", "currency": "idr", "quantity": 2, "description": "Kopi Rempah, 100 g", "amount_total": 9000000, "amount_subtotal": 9000000}, {"id": "li_9905eb5a84c5d348bb218c61", "object": "item", "currency": "idr", "quantity": 1, "description": "Ongkos kirim", "amount_total": 6000000, "amount_subtotal": 6000000}], "lastFailure": null, "intentMetadata": {"order": "01a20c7e-3072-7ae4-8948-bd055fdd81f9", "number": "R008E9CAMQ", "attempt": "01a20c7e-3072-7b62-92e3-3b6f688b405c"}}, "locale": "id", "object": "checkout.session", "status": "complete", "created": 1795505926, "currency": "idr", "livemode": false, "metadata": {"order": "01a20c7e-3072-7ae4-8948-bd055fdd81f9", "number": "R008E9CAMQ", "attempt": "01a20c7e-3072-7b62-92e3-3b6f688b405c"}, "cancel_url": "http://127.0.0.1:3000/pesanan/R008E9CAMQ?kunci=qobMWGA6RWkZQiQUmS4z4r4CDPM9EjAhOg57nJy8qv0", "expires_at": 1795509526, "success_url": "http://127.0.0.1:3000/pesanan/R008E9CAMQ?kunci=qobMWGA6RWkZQiQUmS4z4r4CDPM9EjAhOg57nJy8qv0&bayar=selesai", "amount_total": 15000000, "customer_email": "rahma@contoh.test", "payment_intent": "pi_8e1f6bfbb890b1aad3307236", "payment_status": "paid", "amount_subtotal": 15000000, "client_reference_id": "01a20c7e-3072-7b62-92e3-3b6f688b405c", "payment_method_types": ["card"]},"created_at":"2026-11-24T07:38:46+00:00","changed_at":"2026-11-24T07:38:46.865+00:00"},  {"id":"idempotency:01a20c7e-34df-72be-8941-c0e39d771d7f","kind":"idempotency","body":{"body": "{\\"id\\":\\"cs_test_e41f5d77a553067a548ff4be\\",\\"object\\":\\"checkout.session\\",\\"created\\":1795505927,\\"expires_at\\":1795509527,\\"livemode\\":false,\\"mode\\":\\"payment\\",\\"status\\":\\"open\\",\\"payment_status\\":\\"unpaid\\",\\"currency\\":\\"idr\\",\\"amount_subtotal\\":15000000,\\"amount_total\\":15000000,\\"client_reference_id\\":\\"01a20c7e-34df-72be-8941-c0e39d771d7f\\",\\"customer_email\\":\\"rahma@contoh.test\\",\\"locale\\":\\"id\\",\\"metadata\\":{\\"order\\":\\"01a20c7e-34df-7b32-9a75-7b6fc96aa292\\",\\"attempt\\":\\"01a20c7e-34df-72be-8941-c0e39d771d7f\\",\\"number\\":\\"HDH3J3H6KZ\\"},\\"payment_intent\\":null,\\"payment_method_types\\":[\\"card\\"],\\"success_url\\":\\"http://127.0.0.1:3000/pesanan/HDH3J3H6KZ?kunci=2idEVoGaH643xW6sqnyRNiQFS2rmhWsqHHHn1vnZvvU&bayar=selesai\\",\\"cancel_url\\":\\"http://127.0.0.1:3000/pesanan/HDH3J3H6KZ?kunci=2idEVoGaH643xW6sqnyRNiQFS2rmhWsqHHHn1vnZvvU\\",\\"url\\":\\"http://127.0.0.1:3000/sandbox/pay/cs_test_e41f5d77a553067a548ff4be\\"}", "status": 200, "request": "0462bfc927e3787d943ad57a88c62a2cd9635e8250e0804bd79e18f3f1001dbb"},"created_at":"2026-11-24T07:38:47.608+00:00","changed_at":"2026-11-24T07:38:47.608+00:00"},  {"id":"txn_62db1debe7e9a30d241c30a3","kind":"balance_transaction","body":{"id": "txn_62db1debe7e9a30d241c30a3", "fee": 635000, "net": 14365000, "type": "charge", "amount": 15000000, "object": "balance_transaction", "source": "ch_88d8ed08a3c5dc2f5d08cd76", "status": "available", "created": 1795505927, "currency": "idr"},"created_at":"2026-11-24T07:38:47+00:00","changed_at":"2026-11-24T07:38:47.693+00:00"},  {"id":"ch_88d8ed08a3c5dc2f5d08cd76","kind":"charge","body":{"id": "ch_88d8ed08a3c5dc2f5d08cd76", "paid": true, "amount": 15000000, "object": "charge", "status": "succeeded", "created": 1795505927, "captured": true, "currency": "idr", "livemode": false, "metadata": {"order": "01a20c7e-34df-7b32-9a75-7b6fc96aa292", "number": "HDH3J3H6KZ", "attempt": "01a20c7e-34df-72be-8941-c0e39d771d7f"}, "refunded": false, "payment_intent": "pi_b7377a5f18b2417c812f31aa", "amount_captured": 15000000, "amount_refunded": 0, "balance_transaction": "txn_62db1debe7e9a30d241c30a3"},"created_at":"2026-11-24T07:38:47+00:00","changed_at":"2026-11-24T07:38:47.698+00:00"},  {"id":"pi_b7377a5f18b2417c812f31aa","kind":"payment_intent","body":{"id": "pi_b7377a5f18b2417c812f31aa", "amount": 15000000, "object": "payment_intent", "status": "succeeded", "created": 1795505927, "currency": "idr", "livemode": false, "metadata": {"order": "01a20c7e-34df-7b32-9a75-7b6fc96aa292", "number": "HDH3J3H6KZ", "attempt": "01a20c7e-34df-72be-8941-c0e39d771d7f"}, "latest_charge": "ch_88d8ed08a3c5dc2f5d08cd76", "amount_received": 15000000, "last_payment_error": null},"created_at":"2026-11-24T07:38:47+00:00","changed_at":"2026-11-24T07:38:47.699+00:00"},  {"id":"cs_test_e41f5d77a553067a548ff4be","kind":"checkout.session","body":{"id": "cs_test_e41f5d77a553067a548ff4be", "url": null, "mode": "payment", "hidden": {"lineItems": [{"id": "li_6ef5a189013483f59234e801", "object": "item", "currency": "idr", "quantity": 2, "description": "Kopi Rempah, 100 g", "amount_total": 9000000, "amount_subtotal": 9000000}, {"id": "li_ab8577801d7f72a3610f2763", "object": "item", "currency": "idr", "quantity": 1, "description": "Ongkos kirim", "amount_total": 6000000, "amount_subtotal": 6000000}], "lastFailure": null, "intentMetadata": {"order": "01a20c7e-34df-7b32-9a75-7b6fc96aa292", "number": "HDH3J3H6KZ", "attempt": "01a20c7e-34df-72be-8941-c0e39d771d7f"}}, "locale": "id", "object": "checkout.session", "status": "complete", "created": 1795505927, "currency": "idr", "livemode": false, "metadata": {"order": "01a20c7e-34df-7b32-9a75-7b6fc96aa292", "number": "HDH3J3H6KZ", "attempt": "01a20c7e-34df-72be-8941-c0e39d771d7f"}, "cancel_url": "http://127.0.0.1:3000/pesanan/HDH3J3H6KZ?kunci=2idEVoGaH643xW6sqnyRNiQFS2rmhWsqHHHn1vnZvvU", "expires_at": 1795509527, "success_url": "http://127.0.0.1:3000/pesanan/HDH3J3H6KZ?kunci=2idEVoGaH643xW6sqnyRNiQFS2rmhWsqHHHn1vnZvvU&bayar=selesai", "amount_total": 15000000, "customer_email": "rahma@contoh.test", "payment_intent": "pi_b7377a5f18b2417c812f31aa", "payment_status": "paid", "amount_subtotal": 15000000, "client_reference_id": "01a20c7e-34df-72be-8941-c0e39d771d7f", "payment_method_types": ["card"]},"created_at":"2026-11-24T07:38:47+00:00","changed_at":"2026-11-24T07:38:47.701+00:00"},  {"id":"cs_test_d3aa9e5ed2f1de598eb6a4b1","kind":"checkout.session","body":{"id": "cs_test_d3aa9e5ed2f1de598eb6a4b1", "url": "http://127.0.0.1:3000/sandbox/pay/cs_test_d3aa9e5ed2f1de598eb6a4b1", "mode": "payment", "hidden": {"lineItems": [{"id": "li_ed5455f3a9916a459dc7850e", "object": "item", "currency": "idr", "quantity": 2, "description": "Kopi Rempah, 100 g", "amount_total": 9000000, "amount_subtotal": 9000000}, {"id": "li_aec889fcc3476d89d503520c", "object": "item", "currency": "idr", "quantity": 1, "description": "Ongkos kirim", "amount_total": 6000000, "amount_subtotal": 6000000}], "lastFailure": null, "intentMetadata": {"order": "01a20c7e-36f6-7e58-956b-0c61531047b9", "number": "AYSJQ4TM19", "attempt": "01a20c7e-36f6-706e-b6ec-63e8a8143541"}}, "locale": "id", "object": "checkout.session", "status": "open", "created": 1795505928, "currency": "idr", "livemode": false, "metadata": {"order": "01a20c7e-36f6-7e58-956b-0c61531047b9", "number": "AYSJQ4TM19", "attempt": "01a20c7e-36f6-706e-b6ec-63e8a8143541"}, "cancel_url": "http://127.0.0.1:3000/pesanan/AYSJQ4TM19?kunci=v4663vtv8JqlZgpWpVmMcer1Jo_iJl4G1kUjSxAdLo8", "expires_at": 1795509527, "success_url": "http://127.0.0.1:3000/pesanan/AYSJQ4TM19?kunci=v4663vtv8JqlZgpWpVmMcer1Jo_iJl4G1kUjSxAdLo8&bayar=selesai", "amount_total": 15000000, "customer_email": "rahma@contoh.test", "payment_intent": null, "payment_status": "unpaid", "amount_subtotal": 15000000, "client_reference_id": "01a20c7e-36f6-706e-b6ec-63e8a8143541", "payment_method_types": ["card"]},"created_at":"2026-11-24T07:38:48+00:00","changed_at":"2026-11-24T07:38:48.169+00:00"},  {"id":"idempotency:01a20c7e-36f6-706e-b6ec-63e8a8143541","kind":"idempotency","body":{"body": "{\\"id\\":\\"cs_test_d3aa9e5ed2f1de598eb6a4b1\\",\\"object\\":\\"checkout.session\\",\\"created\\":1795505928,\\"expires_at\\":1795509527,\\"livemode\\":false,\\"mode\\":\\"payment\\",\\"status\\":\\"open\\",\\"payment_status\\":\\"unpaid\\",\\"currency\\":\\"idr\\",\\"amount_subtotal\\":15000000,\\"amount_total\\":15000000,\\"client_reference_id\\":\\"01a20c7e-36f6-706e-b6ec-63e8a8143541\\",\\"customer_email\\":\\"rahma@contoh.test\\",\\"locale\\":\\"id\\",\\"metadata\\":{\\"order\\":\\"01a20c7e-36f6-7e58-956b-0c61531047b9\\",\\"attempt\\":\\"01a20c7e-36f6-706e-b6ec-63e8a8143541\\",\\"number\\":\\"AYSJQ4TM19\\"},\\"payment_intent\\":null,\\"payment_method_types\\":[\\"card\\"],\\"success_url\\":\\"http://127.0.0.1:3000/pesanan/AYSJQ4TM19?kunci=v4663vtv8JqlZgpWpVmMcer1Jo_iJl4G1kUjSxAdLo8&bayar=selesai\\",\\"cancel_url\\":\\"http://127.0.0.1:3000/pesanan/AYSJQ4TM19?kunci=v4663vtv8JqlZgpWpVmMcer1Jo_iJl4G1kUjSxAdLo8\\",\\"url\\":\\"http://127.0.0.1:3000/sandbox/pay/cs_test_d3aa9e5ed2f1de598eb6a4b1\\"}", "status": 200, "request": "f518c785cb52b406af31b70c69a0e8e7355aff1931c673e04f4ca37c9e958aa4"},"created_at":"2026-11-24T07:38:48.155+00:00","changed_at":"2026-11-24T07:38:48.155+00:00"}]');
INSERT INTO "search_document" (product_id, language, version, visible, slug, name, words, fuzzy, category_code, parent_category_code, region_code, enterprise_id, enterprise_slug, price_min, price_max, grade, licence_kinds, in_stock, perishable, sold, live_since, card, indexed_at) SELECT product_id, language, version, visible, slug, name, words, fuzzy, category_code, parent_category_code, region_code, enterprise_id, enterprise_slug, price_min, price_max, grade, licence_kinds, in_stock, perishable, sold, live_since, card, indexed_at FROM json_populate_recordset(null::"search_document", '[{"product_id":"01a20c7e-2d23-78fe-9ef7-4e385de85825","language":"id","version":0,"visible":true,"slug":"kopi-rempah-e85825","name":"Kopi Rempah","words":"''1'':56C,71C ''100g'':6A,15A ''120g'':7A,16A ''2'':59C,74C ''250g'':8A,17A ''280g'':9A,18A ''bean'':76C ''beans'':51C,66C ''beverage'':21B,24B,34B,37B ''biji'':45C,60C ''buat'':98 ''cengkih'':49C,64C ''cinnamon'':52C,67C ''clove'':77C ''cloves'':53C,68C ''coffee'':50C,65C ''contoh'':31B,44B ''dapur'':29B,42B,85,100 ''dari'':80,95 ''di'':84,99 ''dibuat'':83 ''drink'':20B,23B,33B,36B ''e85825'':55C,58C,70C,73C ''en'':5A,14A ''from'':89,104 ''island'':108 ''islands'':92,107 ''kayu'':47C,62C ''keluarga'':86,101 ''kopi'':1A,3A,10A,12A,46C,61C,78,87,93,102 ''kota'':27B,40B ''mani'':75C ''manis'':48C,63C ''minum'':32B,35B ''minuman'':19B,22B ''pulau'':25B,38B,81,96 ''rempah'':2A,4A,11A,13A,30B,43B,79,82,88,94,97,103 ''spice'':91,106 ''ternate'':26B,28B,39B,41B ''the'':90,105 ''ukm'':54C,57C,69C,72C","fuzzy":"kopi rempah en 100g 120g 250g 280g minuman drink beverage pulau ternate kota dapur contoh biji kayu manis cengkih coffee beans cinnamon cloves ukm e85825 1 2","category_code":"kopi-teh","parent_category_code":"minuman","region_code":"82.71","enterprise_id":"01a20c7e-2b22-7fc8-8ad9-50eb6f8c90de","enterprise_slug":"dapur-rempah-8c90de","price_min":45000,"price_max":95000,"grade":null,"licence_kinds":[],"in_stock":true,"perishable":false,"sold":6,"live_since":"2026-11-24T01:57:00+00:00","card":{"name": "Kopi Rempah", "slug": "kopi-rempah-e85825", "grade": null, "photo": {"id": "01a20c7e-2e0a-7416-ae41-dec65b0d6e5d", "alt": "gambar contoh"}, "price": 45000, "origin": "Pulau Ternate, Ternate", "sample": true, "inStock": true, "several": true, "allergens": [], "productId": "01a20c7e-2d23-78fe-9ef7-4e385de85825", "shelfLifeDays": 365},"indexed_at":"2026-11-24T07:38:48.803+00:00"},  {"product_id":"01a20c7e-2d23-78fe-9ef7-4e385de85825","language":"en","version":0,"visible":true,"slug":"kopi-rempah-e85825","name":"Kopi Rempah (en)","words":"''1'':56C,71C ''100g'':6A,15A ''120g'':7A,16A ''2'':59C,74C ''250g'':8A,17A ''280g'':9A,18A ''bean'':76C ''beans'':51C,66C ''beverage'':21B,24B,34B,37B ''biji'':45C,60C ''buat'':98 ''cengkih'':49C,64C ''cinnamon'':52C,67C ''clove'':77C ''cloves'':53C,68C ''coffee'':50C,65C ''contoh'':31B,44B ''dapur'':29B,42B,85,100 ''dari'':80,95 ''di'':84,99 ''dibuat'':83 ''drink'':20B,23B,33B,36B ''e85825'':55C,58C,70C,73C ''en'':5A,14A ''from'':89,104 ''island'':108 ''islands'':92,107 ''kayu'':47C,62C ''keluarga'':86,101 ''kopi'':1A,3A,10A,12A,46C,61C,78,87,93,102 ''kota'':27B,40B ''mani'':75C ''manis'':48C,63C ''minum'':32B,35B ''minuman'':19B,22B ''pulau'':25B,38B,81,96 ''rempah'':2A,4A,11A,13A,30B,43B,79,82,88,94,97,103 ''spice'':91,106 ''ternate'':26B,28B,39B,41B ''the'':90,105 ''ukm'':54C,57C,69C,72C","fuzzy":"kopi rempah en 100g 120g 250g 280g minuman drink beverage pulau ternate kota dapur contoh biji kayu manis cengkih coffee beans cinnamon cloves ukm e85825 1 2","category_code":"kopi-teh","parent_category_code":"minuman","region_code":"82.71","enterprise_id":"01a20c7e-2b22-7fc8-8ad9-50eb6f8c90de","enterprise_slug":"dapur-rempah-8c90de","price_min":45000,"price_max":95000,"grade":null,"licence_kinds":[],"in_stock":true,"perishable":false,"sold":6,"live_since":"2026-11-24T01:57:00+00:00","card":{"name": "Kopi Rempah (en)", "slug": "kopi-rempah-e85825", "grade": null, "photo": {"id": "01a20c7e-2e0a-7416-ae41-dec65b0d6e5d", "alt": "sample picture"}, "price": 45000, "origin": "Pulau Ternate, Ternate", "sample": true, "inStock": true, "several": true, "allergens": [], "productId": "01a20c7e-2d23-78fe-9ef7-4e385de85825", "shelfLifeDays": 365},"indexed_at":"2026-11-24T07:38:48.803+00:00"}]');
INSERT INTO "session" (id, token_hash, user_id, created_at, seen_at, expires_at, revoked_at, device) SELECT id, token_hash, user_id, created_at, seen_at, expires_at, revoked_at, device FROM json_populate_recordset(null::"session",  E'[{"id":"01a20c7e-3876-7880-8b8c-b59d5c8569e3","token_hash":"\\\\xd07b306844cc26d55912137766a657fd040d1527620ec642337814fa63637fc8","user_id":"01a20c7e-2c2f-7661-bda6-ba3e5673a4c6","created_at":"2026-11-24T07:38:48.31+00:00","seen_at":"2026-11-24T07:38:48.31+00:00","expires_at":"2026-12-24T07:38:48.31+00:00","revoked_at":null,"device":""}]');
INSERT INTO "stock" (variant_id, place_id, onhand, reserved) SELECT variant_id, place_id, onhand, reserved FROM json_populate_recordset(null::"stock", '[{"variant_id":"01a20c7e-2d23-71ed-8d03-9e7560adda9a","place_id":"01a20c7e-2b22-7980-aae0-b2e19ca3bb0c","onhand":5,"reserved":0},  {"variant_id":"01a20c7e-2d23-78ca-9398-5b9155528128","place_id":"01a20c7e-2b22-7980-aae0-b2e19ca3bb0c","onhand":100,"reserved":6}]');
INSERT INTO "stock_hold" (id, order_id, order_line_id, variant_id, place_id, quantity, until, ended_at, ended_by, created_at) SELECT id, order_id, order_line_id, variant_id, place_id, quantity, until, ended_at, ended_by, created_at FROM json_populate_recordset(null::"stock_hold", '[{"id":"01a20c7e-3072-72e9-8764-df9f147f7efa","order_id":"01a20c7e-3072-7ae4-8948-bd055fdd81f9","order_line_id":"01a20c7e-3072-7bcf-932a-e5dd6375abcc","variant_id":"01a20c7e-2d23-78ca-9398-5b9155528128","place_id":"01a20c7e-2b22-7980-aae0-b2e19ca3bb0c","quantity":2,"until":"2026-11-24T08:53:46.258+00:00","ended_at":null,"ended_by":null,"created_at":"2026-11-24T07:38:46.258+00:00"},  {"id":"01a20c7e-34df-7f90-b8d6-94fc3fe0395f","order_id":"01a20c7e-34df-7b32-9a75-7b6fc96aa292","order_line_id":"01a20c7e-34df-7a13-a104-de33dc95f3fe","variant_id":"01a20c7e-2d23-78ca-9398-5b9155528128","place_id":"01a20c7e-2b22-7980-aae0-b2e19ca3bb0c","quantity":2,"until":"2026-11-24T08:53:47.391+00:00","ended_at":null,"ended_by":null,"created_at":"2026-11-24T07:38:47.391+00:00"},  {"id":"01a20c7e-36f6-7d90-8670-b413d4d1d9aa","order_id":"01a20c7e-36f6-7e58-956b-0c61531047b9","order_line_id":"01a20c7e-36f6-70ff-b13f-dfe545af7a63","variant_id":"01a20c7e-2d23-78ca-9398-5b9155528128","place_id":"01a20c7e-2b22-7980-aae0-b2e19ca3bb0c","quantity":2,"until":"2026-11-24T08:53:47.926+00:00","ended_at":null,"ended_by":null,"created_at":"2026-11-24T07:38:47.926+00:00"}]');
INSERT INTO "stock_movement" (id, variant_id, place_id, kind, onhand_delta, reserved_delta, source_kind, source_id, by_id, note, at) SELECT id, variant_id, place_id, kind, onhand_delta, reserved_delta, source_kind, source_id, by_id, note, at FROM json_populate_recordset(null::"stock_movement", '[{"id":"01a20c7e-2d8f-788d-b4ee-bc9fc6d985e6","variant_id":"01a20c7e-2d23-78ca-9398-5b9155528128","place_id":"01a20c7e-2b22-7980-aae0-b2e19ca3bb0c","kind":"count","onhand_delta":10,"reserved_delta":0,"source_kind":"cast","source_id":null,"by_id":null,"note":null,"at":"2026-11-24T01:57:00+00:00"},  {"id":"01a20c7e-2df1-7cd4-b91f-ebada9e08d99","variant_id":"01a20c7e-2d23-71ed-8d03-9e7560adda9a","place_id":"01a20c7e-2b22-7980-aae0-b2e19ca3bb0c","kind":"count","onhand_delta":5,"reserved_delta":0,"source_kind":"cast","source_id":null,"by_id":null,"note":null,"at":"2026-11-24T01:57:00+00:00"},  {"id":"01a20c7e-3072-7a37-9312-652655a200a9","variant_id":"01a20c7e-2d23-78ca-9398-5b9155528128","place_id":"01a20c7e-2b22-7980-aae0-b2e19ca3bb0c","kind":"hold","onhand_delta":0,"reserved_delta":2,"source_kind":"order","source_id":"01a20c7e-3072-7ae4-8948-bd055fdd81f9","by_id":null,"note":null,"at":"2026-11-24T07:38:46.258+00:00"},  {"id":"01a20c7e-34df-7158-9f76-cdb8da64f1bb","variant_id":"01a20c7e-2d23-78ca-9398-5b9155528128","place_id":"01a20c7e-2b22-7980-aae0-b2e19ca3bb0c","kind":"hold","onhand_delta":0,"reserved_delta":2,"source_kind":"order","source_id":"01a20c7e-34df-7b32-9a75-7b6fc96aa292","by_id":null,"note":null,"at":"2026-11-24T07:38:47.391+00:00"},  {"id":"01a20c7e-36f6-72b5-8f44-634c8c558de4","variant_id":"01a20c7e-2d23-78ca-9398-5b9155528128","place_id":"01a20c7e-2b22-7980-aae0-b2e19ca3bb0c","kind":"hold","onhand_delta":0,"reserved_delta":2,"source_kind":"order","source_id":"01a20c7e-36f6-7e58-956b-0c61531047b9","by_id":null,"note":null,"at":"2026-11-24T07:38:47.926+00:00"}]');
INSERT INTO "tariff" (id, courier, version, name, minimum_grams, tolerance_grams, volume_divisor, valid_from, valid_to) SELECT id, courier, version, name, minimum_grams, tolerance_grams, volume_divisor, valid_from, valid_to FROM json_populate_recordset(null::"tariff", '[{"id":"01a20c7e-287f-73f6-a0df-d9fb1b8e9c72","courier":"reguler","version":1,"name":"Tarif contoh","minimum_grams":1000,"tolerance_grams":300,"volume_divisor":6000,"valid_from":"2020-01-01","valid_to":null}]');
INSERT INTO "tariff_rate" (tariff_id, from_zone_code, to_zone_code, per_kg, days_min, days_max, perishable, note_id, note_en) SELECT tariff_id, from_zone_code, to_zone_code, per_kg, days_min, days_max, perishable, note_id, note_en FROM json_populate_recordset(null::"tariff_rate", '[{"tariff_id":"01a20c7e-287f-73f6-a0df-d9fb1b8e9c72","from_zone_code":"Z2","to_zone_code":"Z5","per_kg":60000,"days_min":3,"days_max":7,"perishable":false,"note_id":null,"note_en":null},  {"tariff_id":"01a20c7e-287f-73f6-a0df-d9fb1b8e9c72","from_zone_code":"Z2","to_zone_code":"Z2","per_kg":25000,"days_min":2,"days_max":6,"perishable":false,"note_id":null,"note_en":null},  {"tariff_id":"01a20c7e-287f-73f6-a0df-d9fb1b8e9c72","from_zone_code":"Z2","to_zone_code":"Z0","per_kg":9000,"days_min":1,"days_max":2,"perishable":false,"note_id":null,"note_en":null},  {"tariff_id":"01a20c7e-287f-73f6-a0df-d9fb1b8e9c72","from_zone_code":"Z0","to_zone_code":"Z5","per_kg":60000,"days_min":3,"days_max":7,"perishable":false,"note_id":null,"note_en":null},  {"tariff_id":"01a20c7e-287f-73f6-a0df-d9fb1b8e9c72","from_zone_code":"Z0","to_zone_code":"Z2","per_kg":25000,"days_min":2,"days_max":6,"perishable":false,"note_id":null,"note_en":null},  {"tariff_id":"01a20c7e-287f-73f6-a0df-d9fb1b8e9c72","from_zone_code":"Z0","to_zone_code":"Z0","per_kg":9000,"days_min":1,"days_max":2,"perishable":false,"note_id":null,"note_en":null}]');
INSERT INTO "user" (id, email, name, phone, password_hash, language, dark_theme, sample, created_at, email_checked_at, password_changed_at, disabled_at, erased_at) SELECT id, email, name, phone, password_hash, language, dark_theme, sample, created_at, email_checked_at, password_changed_at, disabled_at, erased_at FROM json_populate_recordset(null::"user", '[{"id":"01a20c7e-2be6-7600-988d-14f8cca6859d","email":"pemilik-a6859d@contoh.test","name":"Pemilik (contoh)","phone":null,"password_hash":null,"language":"id","dark_theme":false,"sample":true,"created_at":"2026-11-24T01:57:00+00:00","email_checked_at":null,"password_changed_at":null,"disabled_at":null,"erased_at":null},  {"id":"01a20c7e-2c1c-78ee-b1e1-dc5769bddcbd","email":"pemilik-lain-bddcbd@contoh.test","name":"Pemilik lain (contoh)","phone":null,"password_hash":null,"language":"id","dark_theme":false,"sample":true,"created_at":"2026-11-24T01:57:00+00:00","email_checked_at":null,"password_changed_at":null,"disabled_at":null,"erased_at":null},  {"id":"01a20c7e-2c2f-7661-bda6-ba3e5673a4c6","email":"pembeli-73a4c6@contoh.test","name":"Pembeli (contoh)","phone":null,"password_hash":null,"language":"id","dark_theme":false,"sample":true,"created_at":"2026-11-24T01:57:00+00:00","email_checked_at":null,"password_changed_at":null,"disabled_at":null,"erased_at":null},  {"id":"01a20c7e-2c4b-76f6-aafd-5ca04a5fadf7","email":"kurator-5fadf7@contoh.test","name":"Kurator (contoh)","phone":null,"password_hash":null,"language":"id","dark_theme":false,"sample":true,"created_at":"2026-11-24T01:57:00+00:00","email_checked_at":null,"password_changed_at":null,"disabled_at":null,"erased_at":null},  {"id":"01a20c7e-2c75-7572-9c36-bfac3e20c4c8","email":"kurator-kedua-20c4c8@contoh.test","name":"Kurator kedua (contoh)","phone":null,"password_hash":null,"language":"id","dark_theme":false,"sample":true,"created_at":"2026-11-24T01:57:00+00:00","email_checked_at":null,"password_changed_at":null,"disabled_at":null,"erased_at":null},  {"id":"01a20c7e-2c85-7bd4-9d9f-431365da7be7","email":"kurator-utama-da7be7@contoh.test","name":"Kurator utama (contoh)","phone":null,"password_hash":null,"language":"id","dark_theme":false,"sample":true,"created_at":"2026-11-24T01:57:00+00:00","email_checked_at":null,"password_changed_at":null,"disabled_at":null,"erased_at":null},  {"id":"01a20c7e-2c92-721b-bdb3-621b6b16a8cc","email":"operator-16a8cc@contoh.test","name":"Operator (contoh)","phone":null,"password_hash":null,"language":"id","dark_theme":false,"sample":true,"created_at":"2026-11-24T01:57:00+00:00","email_checked_at":null,"password_changed_at":null,"disabled_at":null,"erased_at":null},  {"id":"01a20c7e-2cb7-7038-bb27-2ec0843389dc","email":"keuangan-3389dc@contoh.test","name":"Keuangan (contoh)","phone":null,"password_hash":null,"language":"id","dark_theme":false,"sample":true,"created_at":"2026-11-24T01:57:00+00:00","email_checked_at":null,"password_changed_at":null,"disabled_at":null,"erased_at":null},  {"id":"01a20c7e-2cde-7b8f-a72f-6eaf7cbe7c19","email":"staf-be7c19@contoh.test","name":"Staf (contoh)","phone":null,"password_hash":null,"language":"id","dark_theme":false,"sample":true,"created_at":"2026-11-24T01:57:00+00:00","email_checked_at":null,"password_changed_at":null,"disabled_at":null,"erased_at":null},  {"id":"01a20c7e-2d05-7c3d-baf8-9bf8b6e56284","email":"admin-e56284@contoh.test","name":"Admin (contoh)","phone":null,"password_hash":null,"language":"id","dark_theme":false,"sample":true,"created_at":"2026-11-24T01:57:00+00:00","email_checked_at":null,"password_changed_at":null,"disabled_at":null,"erased_at":null},  {"id":"01a20c7e-3861-74da-a85c-aacc1fa1a7c8","email":"baru@contoh.test","name":"Orang Baru","phone":null,"password_hash":"$argon2id$v=19$m=19456,t=2,p=1$gZmF82ySlp8SjIxruPuGYw$fuTXW4oyfq6pmAROso/FsFKCkaWOGczRoHOTzsvOMYU","language":"id","dark_theme":false,"sample":false,"created_at":"2026-11-24T07:38:48.191+00:00","email_checked_at":null,"password_changed_at":null,"disabled_at":null,"erased_at":null}]');
INSERT INTO "variant" (id, product_id, sku, price, reviewed_price, weight_grams, length_mm, width_mm, height_mm, low_stock_mark, bundle, created_at, retired_at) SELECT id, product_id, sku, price, reviewed_price, weight_grams, length_mm, width_mm, height_mm, low_stock_mark, bundle, created_at, retired_at FROM json_populate_recordset(null::"variant", '[{"id":"01a20c7e-2d23-78ca-9398-5b9155528128","product_id":"01a20c7e-2d23-78fe-9ef7-4e385de85825","sku":"UKM-e85825-1","price":45000,"reviewed_price":45000,"weight_grams":120,"length_mm":null,"width_mm":null,"height_mm":null,"low_stock_mark":null,"bundle":false,"created_at":"2026-11-24T01:57:00+00:00","retired_at":null},  {"id":"01a20c7e-2d23-71ed-8d03-9e7560adda9a","product_id":"01a20c7e-2d23-78fe-9ef7-4e385de85825","sku":"UKM-e85825-2","price":95000,"reviewed_price":95000,"weight_grams":280,"length_mm":null,"width_mm":null,"height_mm":null,"low_stock_mark":null,"bundle":false,"created_at":"2026-11-24T01:57:00+00:00","retired_at":null}]');
INSERT INTO "webhook_event" (id, provider, kind, object_id, live, body, received_at, handled_at, outcome) SELECT id, provider, kind, object_id, live, body, received_at, handled_at, outcome FROM json_populate_recordset(null::"webhook_event", '[{"id":"evt_01a20c7e-32e7-70c7-8b78-e5f521b38e22","provider":"stripe","kind":"checkout.session.completed","object_id":"cs_test_69bf8c82f852ef6faac76d2d","live":false,"body":null,"received_at":"2026-11-24T07:38:46.887+00:00","handled_at":"2026-11-24T07:38:47.147+00:00","outcome":"confirmed"},  {"id":"evt_01a20c7e-361c-7cdf-9938-ae50dd0bb05f","provider":"stripe","kind":"checkout.session.completed","object_id":"cs_test_e41f5d77a553067a548ff4be","live":false,"body":null,"received_at":"2026-11-24T07:38:47.708+00:00","handled_at":"2026-11-24T07:38:47.802+00:00","outcome":"confirmed"}]');
INSERT INTO "zone_region" (id, zone_code, region_code, valid_from, valid_to) SELECT id, zone_code, region_code, valid_from, valid_to FROM json_populate_recordset(null::"zone_region", '[{"id":"01a20c7e-2867-75dc-b615-a6c83ad01950","zone_code":"Z0","region_code":"82.71","valid_from":"2020-01-01","valid_to":null},  {"id":"01a20c7e-2867-7b79-a844-57ce732e3ea8","zone_code":"Z2","region_code":"82.04","valid_from":"2020-01-01","valid_to":null},  {"id":"01a20c7e-2867-7d03-a51b-aadbdedb6d11","zone_code":"Z5","region_code":"31","valid_from":"2020-01-01","valid_to":null}]');
RESET session_replication_role;
