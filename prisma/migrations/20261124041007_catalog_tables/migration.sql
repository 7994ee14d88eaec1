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
