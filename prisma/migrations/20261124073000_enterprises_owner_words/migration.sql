-- The owner's name is ciphertext. Keyed lookups of its words and their beginnings let staff find it without reading it.
ALTER TABLE "enterprise" ADD COLUMN "owner_words" BYTEA[];
CREATE INDEX "enterprise_owner_words_idx" ON "enterprise" USING GIN ("owner_words");
