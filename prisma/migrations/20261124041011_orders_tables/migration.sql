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
