-- What a curator says of one field, perhaps with the words she would put there, and that the owner took them.
ALTER TABLE "field_comment" ADD COLUMN "suggestion" TEXT;
ALTER TABLE "field_comment" ADD COLUMN "taken_at" TIMESTAMPTZ(3);
ALTER TABLE "field_comment" ADD COLUMN "taken_by_id" UUID;
ALTER TABLE "field_comment" ADD COLUMN "taken_in_id" UUID;
DROP INDEX "field_comment_review_id_idx";
CREATE UNIQUE INDEX "field_comment_review_id_field_key" ON "field_comment"("review_id", "field");
CREATE INDEX "field_comment_taken_by_id_idx" ON "field_comment"("taken_by_id");
CREATE INDEX "field_comment_taken_in_id_idx" ON "field_comment"("taken_in_id");
ALTER TABLE "field_comment" ADD CONSTRAINT "field_comment_taken_by_id_fkey" FOREIGN KEY ("taken_by_id") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "field_comment" ADD CONSTRAINT "field_comment_taken_in_id_fkey" FOREIGN KEY ("taken_in_id") REFERENCES "listing_version"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE field_comment ADD CONSTRAINT field_comment_says CHECK (text <> '' OR suggestion IS NOT NULL);
ALTER TABLE field_comment ADD CONSTRAINT field_comment_taken CHECK (
  (taken_at IS NULL) = (taken_by_id IS NULL) AND (taken_at IS NULL) = (taken_in_id IS NULL)
  AND (taken_at IS NULL OR suggestion IS NOT NULL));
