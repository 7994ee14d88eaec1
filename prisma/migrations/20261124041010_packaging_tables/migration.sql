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
