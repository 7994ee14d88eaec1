CREATE TABLE "collection" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "name_id" TEXT NOT NULL,
    "name_en" TEXT NOT NULL DEFAULT '',
    "text_id" TEXT NOT NULL DEFAULT '',
    "text_en" TEXT NOT NULL DEFAULT '',
    "position" SMALLINT NOT NULL,
    "shown_from" DATE NOT NULL,
    "shown_to" DATE,
    "created_by_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "collection_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "collection_days" CHECK ("shown_to" IS NULL OR "shown_to" >= "shown_from")
);
CREATE UNIQUE INDEX "collection_slug_key" ON "collection"("slug");

CREATE TABLE "collection_product" (
    "collection_id" UUID NOT NULL,
    "product_id" UUID NOT NULL,
    "position" SMALLINT NOT NULL,

    CONSTRAINT "collection_product_pkey" PRIMARY KEY ("collection_id","product_id")
);
CREATE INDEX "collection_product_product_id_idx" ON "collection_product"("product_id");

ALTER TABLE "collection_product" ADD CONSTRAINT "collection_product_collection_id_fkey" FOREIGN KEY ("collection_id") REFERENCES "collection"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "collection_product" ADD CONSTRAINT "collection_product_product_id_fkey" FOREIGN KEY ("product_id") REFERENCES "product"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- The first page shows them.
CREATE TRIGGER collection_shop AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON collection FOR EACH STATEMENT EXECUTE FUNCTION tell_shop();
CREATE TRIGGER collection_product_shop AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON collection_product FOR EACH STATEMENT EXECUTE FUNCTION tell_shop();
