CREATE TABLE "search_document" (
    "product_id" UUID NOT NULL,
    "language" "language" NOT NULL,
    "version" BIGINT NOT NULL,
    "visible" BOOLEAN NOT NULL,
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "words" tsvector NOT NULL,
    "fuzzy" TEXT NOT NULL,
    "category_code" TEXT NOT NULL,
    "parent_category_code" TEXT,
    "region_code" TEXT NOT NULL,
    "enterprise_id" UUID NOT NULL,
    "enterprise_slug" TEXT NOT NULL,
    "price_min" BIGINT NOT NULL,
    "price_max" BIGINT NOT NULL,
    "grade" "grade_letter",
    "licence_kinds" "licence_kind"[],
    "in_stock" BOOLEAN NOT NULL,
    "perishable" BOOLEAN NOT NULL,
    "sold" INTEGER NOT NULL DEFAULT 0,
    "live_since" TIMESTAMPTZ(3) NOT NULL,
    "card" JSONB NOT NULL,
    "indexed_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "search_document_pkey" PRIMARY KEY ("product_id","language")
);

CREATE TABLE "search_miss" (
    "day" DATE NOT NULL,
    "language" "language" NOT NULL,
    "query" TEXT NOT NULL,
    "times" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "search_miss_pkey" PRIMARY KEY ("day","language","query")
);

CREATE INDEX "search_document_language_visible_live_since_product_id_idx" ON "search_document"("language", "visible", "live_since", "product_id");
CREATE INDEX "search_document_language_visible_price_min_product_id_idx" ON "search_document"("language", "visible", "price_min", "product_id");
CREATE INDEX "search_document_licence_kinds_idx" ON "search_document" USING GIN ("licence_kinds");
CREATE INDEX "search_document_words_idx" ON "search_document" USING GIN ("words");
CREATE INDEX "search_document_fuzzy_idx" ON "search_document" USING GIN ("fuzzy" gin_trgm_ops);
ALTER TABLE "search_document" ADD CONSTRAINT "search_document_product_id_fkey" FOREIGN KEY ("product_id") REFERENCES "product"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What Prisma cannot say, by hand. Its names and definitions are listed in prisma/raw-objects.txt.
ALTER TABLE search_document ADD CONSTRAINT search_document_prices CHECK (price_min > 0 AND price_max >= price_min);

