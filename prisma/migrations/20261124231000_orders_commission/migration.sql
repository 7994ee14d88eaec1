-- What the mart keeps of a price: in general, of a category, or of a category of one enterprise. What is agreed with an
-- enterprise as a whole stays with its terms.
CREATE TABLE "commission_rate" (
    "id" UUID NOT NULL,
    "enterprise_id" UUID,
    "category_code" TEXT,
    "commission_bp" INTEGER NOT NULL,
    "valid_from" DATE NOT NULL,
    "valid_to" DATE,
    "set_by_id" UUID,
    "set_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "commission_rate_pkey" PRIMARY KEY ("id")
);

CREATE INDEX "commission_rate_enterprise_id_idx" ON "commission_rate"("enterprise_id");
CREATE INDEX "commission_rate_category_code_idx" ON "commission_rate"("category_code");
ALTER TABLE "commission_rate" ADD CONSTRAINT "commission_rate_enterprise_id_fkey" FOREIGN KEY ("enterprise_id") REFERENCES "enterprise"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "commission_rate" ADD CONSTRAINT "commission_rate_category_code_fkey" FOREIGN KEY ("category_code") REFERENCES "category"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What Prisma cannot say, by hand. Its names and definitions are listed in prisma/raw-objects.txt.
ALTER TABLE commission_rate ADD CONSTRAINT commission_rate_share CHECK (commission_bp BETWEEN 0 AND 10000);
ALTER TABLE commission_rate ADD CONSTRAINT commission_rate_period CHECK (valid_to > valid_from);
ALTER TABLE commission_rate ADD CONSTRAINT commission_rate_about CHECK (enterprise_id IS NULL OR category_code IS NOT NULL);
ALTER TABLE commission_rate ADD CONSTRAINT commission_rate_once EXCLUDE USING gist
  ((coalesce(enterprise_id, '00000000-0000-0000-0000-000000000000'::uuid)) WITH =, (coalesce(category_code, '')) WITH =,
   daterange(valid_from, valid_to) WITH &&);
