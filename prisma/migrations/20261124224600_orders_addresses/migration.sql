-- Addresses a signed-in buyer has sent to before: offered at the next checkout, forgotten on request.
CREATE TABLE "buyer_address" (
    "id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "phone" TEXT NOT NULL,
    "region_code" TEXT NOT NULL,
    "postal_code" TEXT,
    "street" TEXT NOT NULL,
    "used_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "buyer_address_pkey" PRIMARY KEY ("id")
);
CREATE UNIQUE INDEX "buyer_address_user_id_region_code_street_key" ON "buyer_address"("user_id", "region_code", "street");
CREATE INDEX "buyer_address_region_code_idx" ON "buyer_address"("region_code");
ALTER TABLE "buyer_address" ADD CONSTRAINT "buyer_address_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "buyer_address" ADD CONSTRAINT "buyer_address_region_code_fkey" FOREIGN KEY ("region_code") REFERENCES "region"("code") ON DELETE RESTRICT ON UPDATE CASCADE;
