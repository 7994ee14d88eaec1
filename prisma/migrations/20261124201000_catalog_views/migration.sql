-- How often a product's page was opened on a day here. Nothing is known of by whom.
CREATE TABLE "product_view" (
    "product_id" UUID NOT NULL,
    "day" DATE NOT NULL,
    "views" INTEGER NOT NULL,
    CONSTRAINT "product_view_pkey" PRIMARY KEY ("product_id","day"),
    CONSTRAINT "product_view_counted" CHECK (views > 0)
);
CREATE INDEX "product_view_day_idx" ON "product_view"("day");
ALTER TABLE "product_view" ADD CONSTRAINT "product_view_product_id_fkey" FOREIGN KEY ("product_id") REFERENCES "product"("id") ON DELETE CASCADE ON UPDATE CASCADE;
