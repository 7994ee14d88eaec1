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
