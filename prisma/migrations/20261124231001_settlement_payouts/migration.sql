-- What an entry opens and closes of each line, so that parts of a price always add up to it; payouts in batches.
CREATE TYPE "ledger_pool" AS ENUM ('held', 'due');
CREATE TYPE "payout_state" AS ENUM ('prepared', 'released', 'settled', 'failed', 'cancelled');

CREATE TABLE "entry_part" (
    "entry_id" UUID NOT NULL,
    "position" SMALLINT NOT NULL,
    "pool" "ledger_pool" NOT NULL,
    "order_id" UUID NOT NULL,
    "order_line_id" UUID,
    "parcel_id" UUID,
    "enterprise_id" UUID,
    "goods" BIGINT NOT NULL,
    "commission" BIGINT NOT NULL,
    "ppn" BIGINT NOT NULL,
    "shipping" BIGINT NOT NULL,

    CONSTRAINT "entry_part_pkey" PRIMARY KEY ("entry_id","position")
);

CREATE TABLE "payout_batch" (
    "id" UUID NOT NULL,
    "number" TEXT NOT NULL,
    "cut_off" DATE NOT NULL,
    "prepared_by_id" UUID NOT NULL,
    "prepared_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "payout_batch_pkey" PRIMARY KEY ("id")
);

ALTER TABLE "statement" ADD COLUMN "opening" BIGINT NOT NULL DEFAULT 0,
ADD COLUMN "ppn" BIGINT NOT NULL DEFAULT 0,
ADD COLUMN "paid_out" BIGINT NOT NULL DEFAULT 0;
ALTER TABLE "payout" ADD COLUMN "batch_id" UUID NOT NULL,
ADD COLUMN "state" "payout_state" NOT NULL DEFAULT 'prepared',
ADD COLUMN "bank_name" TEXT,
ADD COLUMN "holder_cipher" BYTEA;

CREATE INDEX "entry_part_order_id_idx" ON "entry_part"("order_id");
CREATE INDEX "entry_part_order_line_id_idx" ON "entry_part"("order_line_id");
CREATE INDEX "entry_part_enterprise_id_idx" ON "entry_part"("enterprise_id");
CREATE UNIQUE INDEX "payout_batch_number_key" ON "payout_batch"("number");
CREATE INDEX "payout_batch_id_idx" ON "payout"("batch_id");
ALTER TABLE "entry_part" ADD CONSTRAINT "entry_part_entry_id_fkey" FOREIGN KEY ("entry_id") REFERENCES "entry"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "entry_part" ADD CONSTRAINT "entry_part_order_id_fkey" FOREIGN KEY ("order_id") REFERENCES "order"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "entry_part" ADD CONSTRAINT "entry_part_order_line_id_fkey" FOREIGN KEY ("order_line_id") REFERENCES "order_line"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "entry_part" ADD CONSTRAINT "entry_part_enterprise_id_fkey" FOREIGN KEY ("enterprise_id") REFERENCES "enterprise"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "payout" ADD CONSTRAINT "payout_batch_id_fkey" FOREIGN KEY ("batch_id") REFERENCES "payout_batch"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What Prisma cannot say, by hand. Its names and definitions are listed in prisma/raw-objects.txt.
-- One payout at a time waits for its release, so that nothing due is paid twice.
CREATE UNIQUE INDEX payout_open ON payout (enterprise_id) WHERE state = 'prepared';
ALTER TABLE payout ADD CONSTRAINT payout_released_approved CHECK (state IN ('prepared', 'cancelled') OR approved_by_id IS NOT NULL);
CREATE TRIGGER payout_edge BEFORE INSERT OR UPDATE OF state ON payout
  FOR EACH ROW EXECUTE FUNCTION refuse_unknown_edge('payout', 'state');
CREATE TRIGGER entry_part_append_only BEFORE UPDATE OR DELETE ON entry_part
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER entry_part_no_truncate BEFORE TRUNCATE ON entry_part
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER payout_batch_append_only BEFORE UPDATE OR DELETE ON payout_batch
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER payout_batch_no_truncate BEFORE TRUNCATE ON payout_batch
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
