-- The next version of a checklist while the lead curator writes it; one a group of goods.
CREATE TABLE "checklist_draft" (
    "group" TEXT NOT NULL,
    "based_on_id" UUID NOT NULL,
    "items" JSONB NOT NULL,
    "changed_by_id" UUID NOT NULL,
    "changed_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "checklist_draft_pkey" PRIMARY KEY ("group")
);
CREATE INDEX "checklist_draft_based_on_id_idx" ON "checklist_draft"("based_on_id");
CREATE INDEX "checklist_draft_changed_by_id_idx" ON "checklist_draft"("changed_by_id");
ALTER TABLE "checklist_draft" ADD CONSTRAINT "checklist_draft_based_on_id_fkey" FOREIGN KEY ("based_on_id") REFERENCES "checklist"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "checklist_draft" ADD CONSTRAINT "checklist_draft_changed_by_id_fkey" FOREIGN KEY ("changed_by_id") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
