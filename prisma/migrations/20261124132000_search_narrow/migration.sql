-- What a product is chosen by: one narrow row for both languages, so that counting reads little.
CREATE TABLE "search_label" (
    "id" SERIAL NOT NULL,
    "list" TEXT NOT NULL,
    "value" TEXT NOT NULL,
    "name" TEXT NOT NULL,

    CONSTRAINT "search_label_pkey" PRIMARY KEY ("id")
);
CREATE UNIQUE INDEX "search_label_list_value_key" ON "search_label"("list", "value");

CREATE TABLE "search_product" (
    "product_id" UUID NOT NULL,
    "price_min" BIGINT NOT NULL,
    "price_max" BIGINT NOT NULL,
    "live_since" TIMESTAMPTZ(3) NOT NULL,
    "indexed_at" TIMESTAMPTZ(3) NOT NULL,
    "category" INTEGER NOT NULL,
    "parent" INTEGER,
    "region" INTEGER NOT NULL,
    "enterprise" INTEGER NOT NULL,
    "sold" INTEGER NOT NULL,
    "band" SMALLINT NOT NULL,
    "grade" SMALLINT NOT NULL,
    "licences" SMALLINT NOT NULL,
    "standing" SMALLINT NOT NULL,
    "in_stock" BOOLEAN NOT NULL,
    "visible" BOOLEAN NOT NULL,

    CONSTRAINT "search_product_pkey" PRIMARY KEY ("product_id")
);

CREATE TABLE "search_text" (
    "product_id" UUID NOT NULL,
    "words" tsvector NOT NULL,
    "everything" tsvector NOT NULL,

    CONSTRAINT "search_text_pkey" PRIMARY KEY ("product_id")
);

INSERT INTO "search_label" ("list", "value", "name")
    SELECT 'category', "category_code", "category_code" FROM "search_document"
    UNION SELECT 'category', "parent_category_code", "parent_category_code" FROM "search_document" WHERE "parent_category_code" IS NOT NULL
    UNION SELECT 'region', "region_code", "region_code" FROM "search_document"
    UNION SELECT 'enterprise', "enterprise_slug", "enterprise_slug" FROM "search_document";
INSERT INTO "search_product" ("product_id", "price_min", "price_max", "live_since", "indexed_at", "category", "parent",
        "region", "enterprise", "sold", "band", "grade", "licences", "standing", "in_stock", "visible")
    SELECT d."product_id", d."price_min", d."price_max", d."live_since", d."indexed_at", c."id", p."id", r."id", e."id",
        d."sold",
        CASE WHEN d."price_min" < 25000 THEN 0 WHEN d."price_min" < 50000 THEN 1 WHEN d."price_min" < 100000 THEN 2
            WHEN d."price_min" < 250000 THEN 3 ELSE 4 END,
        CASE d."grade" WHEN 'A' THEN 1 WHEN 'B' THEN 2 WHEN 'C' THEN 3 ELSE 0 END,
        (CASE WHEN 'halal' = ANY (d."licence_kinds") THEN 1 ELSE 0 END)
            + (CASE WHEN 'pirt' = ANY (d."licence_kinds") THEN 2 ELSE 0 END)
            + (CASE WHEN 'bpomFood' = ANY (d."licence_kinds") THEN 4 ELSE 0 END)
            + (CASE WHEN 'cosmetic' = ANY (d."licence_kinds") THEN 8 ELSE 0 END)
            + (CASE WHEN 'herbal' = ANY (d."licence_kinds") THEN 16 ELSE 0 END),
        d."standing", d."in_stock", d."visible"
    FROM "search_document" d
    JOIN "search_label" c ON c."list" = 'category' AND c."value" = d."category_code"
    JOIN "search_label" r ON r."list" = 'region' AND r."value" = d."region_code"
    JOIN "search_label" e ON e."list" = 'enterprise' AND e."value" = d."enterprise_slug"
    LEFT JOIN "search_label" p ON p."list" = 'category' AND p."value" = d."parent_category_code"
    WHERE d."language" = 'id';
INSERT INTO "search_text" ("product_id", "words", "everything")
    SELECT "product_id", ts_filter("words", '{a,b,c}'), "words" FROM "search_document" WHERE "language" = 'id';

CREATE INDEX "search_product_visible_standing_product_id_idx" ON "search_product"("visible", "standing", "product_id");
CREATE INDEX "search_product_visible_sold_product_id_idx" ON "search_product"("visible", "sold", "product_id");
CREATE INDEX "search_product_visible_live_since_product_id_idx" ON "search_product"("visible", "live_since", "product_id");
CREATE INDEX "search_product_visible_price_min_product_id_idx" ON "search_product"("visible", "price_min", "product_id");
CREATE INDEX "search_text_words_idx" ON "search_text" USING GIN ("words");
CREATE INDEX "search_text_everything_idx" ON "search_text" USING GIN ("everything");
ALTER TABLE "search_product" ADD CONSTRAINT "search_product_product_id_fkey" FOREIGN KEY ("product_id") REFERENCES "product"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "search_text" ADD CONSTRAINT "search_text_product_id_fkey" FOREIGN KEY ("product_id") REFERENCES "product"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What Prisma cannot say, by hand. Its names and definitions are listed in prisma/raw-objects.txt.
ALTER TABLE search_product ADD CONSTRAINT search_product_prices CHECK (price_min > 0 AND price_max >= price_min);
-- Ranking reads the short half of every hit, and never the stories.
ALTER TABLE search_text ALTER COLUMN words SET STORAGE MAIN, ALTER COLUMN everything SET STORAGE EXTERNAL;

-- Of each language only its card is left. Dropping a column drops its indexes and checks.
ALTER TABLE "search_document" DROP COLUMN "words", DROP COLUMN "category_code", DROP COLUMN "parent_category_code",
    DROP COLUMN "region_code", DROP COLUMN "enterprise_id", DROP COLUMN "enterprise_slug", DROP COLUMN "price_min",
    DROP COLUMN "price_max", DROP COLUMN "grade", DROP COLUMN "licence_kinds", DROP COLUMN "in_stock",
    DROP COLUMN "perishable", DROP COLUMN "standing", DROP COLUMN "sold", DROP COLUMN "live_since";
