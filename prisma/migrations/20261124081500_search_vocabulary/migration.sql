-- Misspelt words are looked for among the words of the index, not in every document.
CREATE TABLE "search_word" (
    "word" TEXT NOT NULL,
    "letters" SMALLINT NOT NULL,

    CONSTRAINT "search_word_pkey" PRIMARY KEY ("word")
);
INSERT INTO "search_word" ("word", "letters")
    SELECT DISTINCT "known"."word", length("known"."word")
    FROM "search_document", unnest(string_to_array("fuzzy", ' ')) AS "known"("word")
    WHERE "known"."word" ~ '^[a-z]{3,40}$';
CREATE INDEX "search_word_letters_idx" ON "search_word"("letters");

-- Dropping the column drops its index.
ALTER TABLE "search_document" DROP COLUMN "fuzzy";

-- The order of a list in which nothing was typed: what can be had, then the better grade.
ALTER TABLE "search_document" ADD COLUMN "standing" SMALLINT NOT NULL DEFAULT 0;
UPDATE "search_document" SET "standing" =
    CASE WHEN "in_stock" THEN 10 ELSE 0 END + CASE "grade" WHEN 'A' THEN 3 WHEN 'B' THEN 2 WHEN 'C' THEN 1 ELSE 0 END;
ALTER TABLE "search_document" ALTER COLUMN "standing" DROP DEFAULT;

CREATE INDEX "search_document_language_visible_standing_product_id_idx" ON "search_document"("language", "visible", "standing", "product_id");
CREATE INDEX "search_document_language_visible_sold_product_id_idx" ON "search_document"("language", "visible", "sold", "product_id");
