-- Who looked at what is kept masked or private: one row each time, never changed.
CREATE TABLE "access_log" (
    "id" UUID NOT NULL,
    "actor_id" UUID,
    "subject_kind" TEXT NOT NULL,
    "subject_id" UUID NOT NULL,
    "field" TEXT NOT NULL,
    "reason" TEXT,
    "request_id" TEXT,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "access_log_pkey" PRIMARY KEY ("id")
);

CREATE INDEX "access_log_subject_kind_subject_id_id_idx" ON "access_log"("subject_kind", "subject_id", "id" DESC);
CREATE INDEX "access_log_actor_id_idx" ON "access_log"("actor_id");

-- What Prisma cannot say, by hand. Its names and definitions are listed in prisma/raw-objects.txt.
CREATE TRIGGER access_log_append_only BEFORE UPDATE OR DELETE ON access_log
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER access_log_no_truncate BEFORE TRUNCATE ON access_log
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
