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
