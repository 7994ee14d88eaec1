CREATE TABLE "import_run" (
    "id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "file_name" TEXT NOT NULL,
    "by_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "total" INTEGER NOT NULL,
    "done" INTEGER NOT NULL DEFAULT 0,
    "bad" INTEGER NOT NULL DEFAULT 0,
    "checked_at" TIMESTAMPTZ(3),
    "commit_asked_at" TIMESTAMPTZ(3),
    "committed_at" TIMESTAMPTZ(3),
    "undo_asked_at" TIMESTAMPTZ(3),
    "undone_at" TIMESTAMPTZ(3),
    CONSTRAINT "import_run_pkey" PRIMARY KEY ("id")
);
CREATE INDEX "import_run_kind_created_at_idx" ON "import_run"("kind", "created_at");

CREATE TABLE "import_row" (
    "id" UUID NOT NULL,
    "run_id" UUID NOT NULL,
    "line" INTEGER NOT NULL,
    "cells_cipher" BYTEA NOT NULL,
    "problem" JSONB,
    "record_id" UUID,
    "kept_at" TIMESTAMPTZ(3),
    CONSTRAINT "import_row_pkey" PRIMARY KEY ("id")
);
CREATE UNIQUE INDEX "import_row_run_id_line_key" ON "import_row"("run_id", "line");
ALTER TABLE "import_row" ADD CONSTRAINT "import_row_run_id_fkey" FOREIGN KEY ("run_id") REFERENCES "import_run"("id") ON DELETE CASCADE ON UPDATE CASCADE;
