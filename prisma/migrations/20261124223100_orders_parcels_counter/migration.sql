-- CreateEnum
CREATE TYPE "parcel_claim_kind" AS ENUM ('dispute', 'return');

-- CreateEnum
CREATE TYPE "counter_method" AS ENUM ('cash', 'qris');

-- DropIndex
DROP INDEX "stock_hold_order_line_id_variant_id_place_id_key";

-- AlterTable
ALTER TABLE "parcel_line" ADD COLUMN     "taken_off" INTEGER NOT NULL DEFAULT 0;

-- AlterTable
ALTER TABLE "stock_hold" ADD COLUMN     "parcel_id" UUID;

-- CreateTable
CREATE TABLE "parcel_claim" (
    "id" UUID NOT NULL,
    "parcel_id" UUID NOT NULL,
    "kind" "parcel_claim_kind" NOT NULL,
    "words" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "due_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "parcel_claim_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "parcel_claim_photo" (
    "claim_id" UUID NOT NULL,
    "document_id" UUID NOT NULL,

    CONSTRAINT "parcel_claim_photo_pkey" PRIMARY KEY ("claim_id","document_id")
);

-- CreateTable
CREATE TABLE "sold_part" (
    "id" UUID NOT NULL,
    "order_line_id" UUID,
    "counter_line_id" UUID,
    "variant_id" UUID NOT NULL,
    "enterprise_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "quantity" INTEGER NOT NULL,
    "amount" BIGINT NOT NULL,
    "commission_bp" INTEGER NOT NULL,
    "collects_ppn" BOOLEAN NOT NULL,

    CONSTRAINT "sold_part_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "counter_sale" (
    "id" UUID NOT NULL,
    "number" TEXT NOT NULL,
    "place_id" UUID NOT NULL,
    "sold_by_id" UUID NOT NULL,
    "method" "counter_method" NOT NULL,
    "total" BIGINT NOT NULL,
    "paid" BIGINT NOT NULL,
    "token" TEXT NOT NULL,
    "reference" TEXT,
    "sold_at" TIMESTAMPTZ(3) NOT NULL,
    "voided_at" TIMESTAMPTZ(3),
    "voided_by_id" UUID,
    "void_reason" TEXT,

    CONSTRAINT "counter_sale_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "counter_sale_line" (
    "id" UUID NOT NULL,
    "sale_id" UUID NOT NULL,
    "position" SMALLINT NOT NULL,
    "product_id" UUID NOT NULL,
    "variant_id" UUID NOT NULL,
    "version_id" UUID NOT NULL,
    "enterprise_id" UUID NOT NULL,
    "product_name" TEXT NOT NULL,
    "variant_name" TEXT NOT NULL,
    "enterprise_name" TEXT NOT NULL,
    "sku" TEXT NOT NULL,
    "unit_price" BIGINT NOT NULL,
    "quantity" INTEGER NOT NULL,
    "line_total" BIGINT NOT NULL,
    "commission_bp" INTEGER NOT NULL,
    "collects_ppn" BOOLEAN NOT NULL,

    CONSTRAINT "counter_sale_line_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "counter_sale_lot" (
    "id" UUID NOT NULL,
    "line_id" UUID NOT NULL,
    "variant_id" UUID NOT NULL,
    "lot_id" UUID,
    "quantity" INTEGER NOT NULL,

    CONSTRAINT "counter_sale_lot_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "till_count" (
    "id" UUID NOT NULL,
    "place_id" UUID NOT NULL,
    "by_id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "expected" BIGINT NOT NULL,
    "counted" BIGINT NOT NULL,
    "deposited" BIGINT NOT NULL,
    "qris" BIGINT NOT NULL,
    "sales" INTEGER NOT NULL,
    "note" TEXT,

    CONSTRAINT "till_count_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "recall" (
    "id" UUID NOT NULL,
    "product_id" UUID NOT NULL,
    "reason" TEXT NOT NULL,
    "advice" TEXT NOT NULL,
    "sold_from" DATE NOT NULL,
    "sold_to" DATE NOT NULL,
    "opened_by_id" UUID NOT NULL,
    "opened_at" TIMESTAMPTZ(3) NOT NULL,
    "lifted_by_id" UUID,
    "lifted_at" TIMESTAMPTZ(3),
    "lift_reason" TEXT,

    CONSTRAINT "recall_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "recall_lot" (
    "recall_id" UUID NOT NULL,
    "lot_id" UUID NOT NULL,

    CONSTRAINT "recall_lot_pkey" PRIMARY KEY ("recall_id","lot_id")
);

-- CreateIndex
CREATE INDEX "parcel_claim_parcel_id_idx" ON "parcel_claim"("parcel_id");

-- CreateIndex
CREATE INDEX "parcel_claim_photo_document_id_idx" ON "parcel_claim_photo"("document_id");

-- CreateIndex
CREATE INDEX "sold_part_variant_id_idx" ON "sold_part"("variant_id");

-- CreateIndex
CREATE INDEX "sold_part_enterprise_id_idx" ON "sold_part"("enterprise_id");

-- CreateIndex
CREATE UNIQUE INDEX "sold_part_order_line_id_variant_id_key" ON "sold_part"("order_line_id", "variant_id");

-- CreateIndex
CREATE UNIQUE INDEX "sold_part_counter_line_id_variant_id_key" ON "sold_part"("counter_line_id", "variant_id");

-- CreateIndex
CREATE UNIQUE INDEX "counter_sale_number_key" ON "counter_sale"("number");

-- CreateIndex
CREATE UNIQUE INDEX "counter_sale_token_key" ON "counter_sale"("token");

-- CreateIndex
CREATE INDEX "counter_sale_place_id_sold_at_idx" ON "counter_sale"("place_id", "sold_at");

-- CreateIndex
CREATE INDEX "counter_sale_line_product_id_idx" ON "counter_sale_line"("product_id");

-- CreateIndex
CREATE INDEX "counter_sale_line_variant_id_idx" ON "counter_sale_line"("variant_id");

-- CreateIndex
CREATE INDEX "counter_sale_line_version_id_idx" ON "counter_sale_line"("version_id");

-- CreateIndex
CREATE INDEX "counter_sale_line_enterprise_id_idx" ON "counter_sale_line"("enterprise_id");

-- CreateIndex
CREATE UNIQUE INDEX "counter_sale_line_sale_id_position_key" ON "counter_sale_line"("sale_id", "position");

-- CreateIndex
CREATE INDEX "counter_sale_lot_line_id_idx" ON "counter_sale_lot"("line_id");

-- CreateIndex
CREATE INDEX "counter_sale_lot_variant_id_idx" ON "counter_sale_lot"("variant_id");

-- CreateIndex
CREATE INDEX "counter_sale_lot_lot_id_idx" ON "counter_sale_lot"("lot_id");

-- CreateIndex
CREATE INDEX "till_count_place_id_at_idx" ON "till_count"("place_id", "at");

-- CreateIndex
CREATE INDEX "recall_product_id_idx" ON "recall"("product_id");

-- CreateIndex
CREATE INDEX "recall_lot_lot_id_idx" ON "recall_lot"("lot_id");

-- CreateIndex
CREATE INDEX "stock_hold_parcel_id_idx" ON "stock_hold"("parcel_id");

-- CreateIndex
CREATE UNIQUE INDEX "stock_hold_order_line_id_variant_id_place_id_parcel_id_key" ON "stock_hold"("order_line_id", "variant_id", "place_id", "parcel_id");

-- AddForeignKey
ALTER TABLE "stock_hold" ADD CONSTRAINT "stock_hold_parcel_id_fkey" FOREIGN KEY ("parcel_id") REFERENCES "parcel"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "parcel_claim" ADD CONSTRAINT "parcel_claim_parcel_id_fkey" FOREIGN KEY ("parcel_id") REFERENCES "parcel"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "parcel_claim_photo" ADD CONSTRAINT "parcel_claim_photo_claim_id_fkey" FOREIGN KEY ("claim_id") REFERENCES "parcel_claim"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "parcel_claim_photo" ADD CONSTRAINT "parcel_claim_photo_document_id_fkey" FOREIGN KEY ("document_id") REFERENCES "private_document"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "sold_part" ADD CONSTRAINT "sold_part_order_line_id_fkey" FOREIGN KEY ("order_line_id") REFERENCES "order_line"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "sold_part" ADD CONSTRAINT "sold_part_counter_line_id_fkey" FOREIGN KEY ("counter_line_id") REFERENCES "counter_sale_line"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "sold_part" ADD CONSTRAINT "sold_part_variant_id_fkey" FOREIGN KEY ("variant_id") REFERENCES "variant"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "sold_part" ADD CONSTRAINT "sold_part_enterprise_id_fkey" FOREIGN KEY ("enterprise_id") REFERENCES "enterprise"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "counter_sale" ADD CONSTRAINT "counter_sale_place_id_fkey" FOREIGN KEY ("place_id") REFERENCES "place"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "counter_sale_line" ADD CONSTRAINT "counter_sale_line_sale_id_fkey" FOREIGN KEY ("sale_id") REFERENCES "counter_sale"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "counter_sale_line" ADD CONSTRAINT "counter_sale_line_product_id_fkey" FOREIGN KEY ("product_id") REFERENCES "product"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "counter_sale_line" ADD CONSTRAINT "counter_sale_line_variant_id_fkey" FOREIGN KEY ("variant_id") REFERENCES "variant"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "counter_sale_line" ADD CONSTRAINT "counter_sale_line_version_id_fkey" FOREIGN KEY ("version_id") REFERENCES "listing_version"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "counter_sale_line" ADD CONSTRAINT "counter_sale_line_enterprise_id_fkey" FOREIGN KEY ("enterprise_id") REFERENCES "enterprise"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "counter_sale_lot" ADD CONSTRAINT "counter_sale_lot_line_id_fkey" FOREIGN KEY ("line_id") REFERENCES "counter_sale_line"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "counter_sale_lot" ADD CONSTRAINT "counter_sale_lot_variant_id_fkey" FOREIGN KEY ("variant_id") REFERENCES "variant"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "counter_sale_lot" ADD CONSTRAINT "counter_sale_lot_lot_id_fkey" FOREIGN KEY ("lot_id") REFERENCES "production_lot"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "till_count" ADD CONSTRAINT "till_count_place_id_fkey" FOREIGN KEY ("place_id") REFERENCES "place"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "recall" ADD CONSTRAINT "recall_product_id_fkey" FOREIGN KEY ("product_id") REFERENCES "product"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "recall_lot" ADD CONSTRAINT "recall_lot_recall_id_fkey" FOREIGN KEY ("recall_id") REFERENCES "recall"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "recall_lot" ADD CONSTRAINT "recall_lot_lot_id_fkey" FOREIGN KEY ("lot_id") REFERENCES "production_lot"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- A hold that runs while its order is confirmed belongs to a parcel; lines were not split over parcels before.
UPDATE stock_hold h SET parcel_id = p.id
FROM parcel p JOIN parcel_line l ON l.parcel_id = p.id
WHERE l.order_line_id = h.order_line_id AND p.order_id = h.order_id;
CREATE UNIQUE INDEX stock_hold_once_before_parcel ON stock_hold (order_line_id, variant_id, place_id) WHERE parcel_id IS NULL;

ALTER TABLE parcel_line DROP CONSTRAINT parcel_line_quantity;
ALTER TABLE parcel_line ADD CONSTRAINT parcel_line_quantity CHECK (
  quantity >= 0 AND taken_off >= 0 AND quantity + taken_off > 0);
ALTER TABLE sold_part ADD CONSTRAINT sold_part_of CHECK (num_nonnulls(order_line_id, counter_line_id) = 1);
ALTER TABLE sold_part ADD CONSTRAINT sold_part_figures CHECK (
  quantity > 0 AND amount >= 0 AND commission_bp BETWEEN 0 AND 10000);
ALTER TABLE counter_sale ADD CONSTRAINT counter_sale_figures CHECK (total > 0 AND paid >= total);
ALTER TABLE counter_sale ADD CONSTRAINT counter_sale_void CHECK (
  num_nonnulls(voided_at, voided_by_id, void_reason) IN (0, 3));
ALTER TABLE counter_sale_line ADD CONSTRAINT counter_sale_line_figures CHECK (
  quantity > 0 AND unit_price > 0 AND line_total = unit_price * quantity AND commission_bp BETWEEN 0 AND 10000);
ALTER TABLE counter_sale_lot ADD CONSTRAINT counter_sale_lot_quantity CHECK (quantity > 0);
ALTER TABLE till_count ADD CONSTRAINT till_count_figures CHECK (
  counted >= 0 AND deposited BETWEEN 0 AND counted AND sales >= 0);
ALTER TABLE till_count ADD CONSTRAINT till_count_difference CHECK (counted = expected OR note IS NOT NULL);
ALTER TABLE recall ADD CONSTRAINT recall_days CHECK (sold_to >= sold_from);
ALTER TABLE recall ADD CONSTRAINT recall_lift CHECK (num_nonnulls(lifted_at, lifted_by_id, lift_reason) IN (0, 3));
CREATE UNIQUE INDEX recall_open ON recall (product_id) WHERE lifted_at IS NULL;

-- The parts of a bundle's price are the price; the lines of a counter sale are its total.
CREATE FUNCTION refuse_wrong_parts() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  price bigint := coalesce(
    (SELECT unit_price FROM order_line WHERE id = NEW.order_line_id),
    (SELECT unit_price FROM counter_sale_line WHERE id = NEW.counter_line_id));
  parts bigint := (SELECT sum(amount) FROM sold_part
    WHERE order_line_id = NEW.order_line_id OR counter_line_id = NEW.counter_line_id);
BEGIN
  IF parts <> price THEN
    RAISE EXCEPTION 'the parts of a bundle come to %, its price is %: constraint "sold_part_sum"', parts, price
      USING ERRCODE = 'check_violation', CONSTRAINT = 'sold_part_sum', TABLE = TG_TABLE_NAME;
  END IF;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER sold_part_sum AFTER INSERT ON sold_part DEFERRABLE INITIALLY DEFERRED
  FOR EACH ROW EXECUTE FUNCTION refuse_wrong_parts();

CREATE FUNCTION refuse_wrong_sale() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  its_sale uuid := CASE TG_TABLE_NAME WHEN 'counter_sale' THEN (to_jsonb(NEW)->>'id')::uuid ELSE (to_jsonb(NEW)->>'sale_id')::uuid END;
BEGIN
  IF (SELECT total FROM counter_sale WHERE id = its_sale)
    IS DISTINCT FROM (SELECT sum(line_total)::bigint FROM counter_sale_line WHERE sale_id = its_sale) THEN
    RAISE EXCEPTION 'the lines of a counter sale are not its total: constraint "counter_sale_sum"'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'counter_sale_sum', TABLE = TG_TABLE_NAME;
  END IF;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER counter_sale_sum AFTER INSERT ON counter_sale DEFERRABLE INITIALLY DEFERRED
  FOR EACH ROW EXECUTE FUNCTION refuse_wrong_sale();
CREATE CONSTRAINT TRIGGER counter_sale_line_sum AFTER INSERT ON counter_sale_line DEFERRABLE INITIALLY DEFERRED
  FOR EACH ROW EXECUTE FUNCTION refuse_wrong_sale();

CREATE TRIGGER sold_part_append_only BEFORE UPDATE OR DELETE ON sold_part
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER sold_part_no_truncate BEFORE TRUNCATE ON sold_part
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER counter_sale_line_append_only BEFORE UPDATE OR DELETE ON counter_sale_line
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER counter_sale_line_no_truncate BEFORE TRUNCATE ON counter_sale_line
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER counter_sale_lot_append_only BEFORE UPDATE OR DELETE ON counter_sale_lot
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER counter_sale_lot_no_truncate BEFORE TRUNCATE ON counter_sale_lot
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER till_count_append_only BEFORE UPDATE OR DELETE ON till_count
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER till_count_no_truncate BEFORE TRUNCATE ON till_count
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
