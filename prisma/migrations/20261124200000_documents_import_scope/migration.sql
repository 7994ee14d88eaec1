-- A file that an enterprise brings in is its own: nobody else reads or commits it.
ALTER TABLE import_run ADD COLUMN scope_id UUID;
CREATE INDEX "import_run_scope_id_created_at_idx" ON "import_run"("scope_id", "created_at");
