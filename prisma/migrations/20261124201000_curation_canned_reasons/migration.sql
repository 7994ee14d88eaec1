-- Ready reasons are kept by the lead curator: in her order, with who changed them and how often owners have read them.
-- A decision keeps the words it was written with, so changing a reason changes nothing that was said.
ALTER TABLE "canned_reason" ADD COLUMN "position" SMALLINT NOT NULL DEFAULT 50;
ALTER TABLE "canned_reason" ADD COLUMN "used" INTEGER NOT NULL DEFAULT 0;
ALTER TABLE "canned_reason" ADD COLUMN "changed_at" TIMESTAMPTZ(3);
ALTER TABLE "canned_reason" ADD COLUMN "changed_by_id" UUID;
CREATE INDEX "canned_reason_item_code_position_idx" ON "canned_reason"("item_code", "position");
CREATE INDEX "canned_reason_changed_by_id_idx" ON "canned_reason"("changed_by_id");
ALTER TABLE "canned_reason" ADD CONSTRAINT "canned_reason_changed_by_id_fkey" FOREIGN KEY ("changed_by_id") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE canned_reason ADD CONSTRAINT canned_reason_says CHECK (btrim(text_id) <> '' AND btrim(text_en) <> '');
ALTER TABLE canned_reason ADD CONSTRAINT canned_reason_used CHECK (used >= 0);
