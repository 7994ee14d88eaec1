CREATE TYPE "review_state" AS ENUM ('claimed', 'submitted', 'released', 'lapsed');

CREATE TYPE "review_verdict" AS ENUM ('pass', 'return');

CREATE TYPE "review_answer_kind" AS ENUM ('pass', 'fail', 'notApplicable');

CREATE TYPE "curation_outcome" AS ENUM ('approved', 'returned', 'rejected');

CREATE TYPE "grade_letter" AS ENUM ('A', 'B', 'C', 'D');

CREATE TYPE "appeal_answer" AS ENUM ('upheld', 'overturned');

CREATE TABLE "checklist" (
    "id" UUID NOT NULL,
    "group" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "name_id" TEXT NOT NULL,
    "name_en" TEXT NOT NULL,
    "valid_from" DATE NOT NULL,
    "valid_to" DATE,
    "published_by_id" UUID,

    CONSTRAINT "checklist_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "checklist_item" (
    "id" UUID NOT NULL,
    "checklist_id" UUID NOT NULL,
    "code" TEXT NOT NULL,
    "section" TEXT NOT NULL,
    "position" SMALLINT NOT NULL,
    "weight" SMALLINT NOT NULL DEFAULT 0,
    "mandatory" BOOLEAN NOT NULL DEFAULT false,
    "hard_gate" BOOLEAN NOT NULL DEFAULT false,
    "title_id" TEXT NOT NULL,
    "title_en" TEXT NOT NULL,
    "guidance_id" TEXT,
    "guidance_en" TEXT,
    "anchors" JSONB NOT NULL DEFAULT '{}',
    "fields" TEXT[],
    "service_code" TEXT,

    CONSTRAINT "checklist_item_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "review" (
    "id" UUID NOT NULL,
    "version_id" UUID NOT NULL,
    "round" SMALLINT NOT NULL DEFAULT 1,
    "seat" SMALLINT NOT NULL,
    "curator_id" UUID NOT NULL,
    "state" "review_state" NOT NULL DEFAULT 'claimed',
    "checklist_id" UUID NOT NULL,
    "version_hash" TEXT NOT NULL,
    "no_conflict" BOOLEAN NOT NULL DEFAULT false,
    "claimed_at" TIMESTAMPTZ(3) NOT NULL,
    "touched_at" TIMESTAMPTZ(3) NOT NULL,
    "submitted_at" TIMESTAMPTZ(3),
    "verdict" "review_verdict",
    "score" INTEGER,
    "note" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "review_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "review_answer" (
    "review_id" UUID NOT NULL,
    "item_id" UUID NOT NULL,
    "answer" "review_answer_kind",
    "points" SMALLINT,
    "note" TEXT NOT NULL DEFAULT '',
    "suggestion" TEXT,
    "referral_case_id" UUID,
    "changed_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "review_answer_pkey" PRIMARY KEY ("review_id","item_id")
);

CREATE TABLE "field_comment" (
    "id" UUID NOT NULL,
    "review_id" UUID NOT NULL,
    "field" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "field_comment_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "item_waiver" (
    "version_id" UUID NOT NULL,
    "item_id" UUID NOT NULL,
    "by_id" UUID NOT NULL,
    "reason" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "item_waiver_pkey" PRIMARY KEY ("version_id","item_id")
);

CREATE TABLE "canned_reason" (
    "code" TEXT NOT NULL,
    "item_code" TEXT,
    "text_id" TEXT NOT NULL,
    "text_en" TEXT NOT NULL,
    "guidance_url" TEXT,
    "retired_at" TIMESTAMPTZ(3),

    CONSTRAINT "canned_reason_pkey" PRIMARY KEY ("code")
);

CREATE TABLE "curation_decision" (
    "id" UUID NOT NULL,
    "version_id" UUID NOT NULL,
    "outcome" "curation_outcome" NOT NULL,
    "version_hash" TEXT NOT NULL,
    "checklist_id" UUID NOT NULL,
    "score" INTEGER,
    "spread" INTEGER,
    "grade" "grade_letter",
    "reason_code" TEXT,
    "evidence" TEXT,
    "note" TEXT,
    "decided_by_id" UUID,
    "decided_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "curation_decision_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "decision_item" (
    "decision_id" UUID NOT NULL,
    "item_id" UUID NOT NULL,
    "note" TEXT NOT NULL,
    "service_code" TEXT,

    CONSTRAINT "decision_item_pkey" PRIMARY KEY ("decision_id","item_id")
);

CREATE TABLE "grade" (
    "id" UUID NOT NULL,
    "product_id" UUID NOT NULL,
    "version_id" UUID NOT NULL,
    "checklist_id" UUID NOT NULL,
    "decision_id" UUID,
    "letter" "grade_letter" NOT NULL,
    "score" INTEGER NOT NULL,
    "decided_at" TIMESTAMPTZ(3) NOT NULL,
    "valid_until" DATE NOT NULL,

    CONSTRAINT "grade_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "appeal" (
    "id" UUID NOT NULL,
    "version_id" UUID NOT NULL,
    "text" TEXT NOT NULL,
    "by_id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "due_at" TIMESTAMPTZ(3) NOT NULL,
    "answer" "appeal_answer",
    "answered_by_id" UUID,
    "answered_at" TIMESTAMPTZ(3),

    CONSTRAINT "appeal_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "curator_tie" (
    "id" UUID NOT NULL,
    "curator_id" UUID NOT NULL,
    "enterprise_id" UUID NOT NULL,
    "reason" TEXT NOT NULL,
    "declared_at" TIMESTAMPTZ(3) NOT NULL,
    "ended_at" TIMESTAMPTZ(3),

    CONSTRAINT "curator_tie_pkey" PRIMARY KEY ("id")
);

CREATE UNIQUE INDEX "checklist_group_version_key" ON "checklist"("group", "version");
CREATE INDEX "checklist_item_service_code_idx" ON "checklist_item"("service_code");
CREATE UNIQUE INDEX "checklist_item_checklist_id_code_key" ON "checklist_item"("checklist_id", "code");
CREATE INDEX "review_state_touched_at_idx" ON "review"("state", "touched_at");
CREATE INDEX "review_curator_id_idx" ON "review"("curator_id");
CREATE INDEX "review_checklist_id_idx" ON "review"("checklist_id");
CREATE UNIQUE INDEX "review_version_id_curator_id_key" ON "review"("version_id", "curator_id");
CREATE INDEX "review_answer_item_id_idx" ON "review_answer"("item_id");
CREATE INDEX "review_answer_referral_case_id_idx" ON "review_answer"("referral_case_id");
CREATE INDEX "field_comment_review_id_idx" ON "field_comment"("review_id");
CREATE INDEX "item_waiver_item_id_idx" ON "item_waiver"("item_id");
CREATE INDEX "item_waiver_by_id_idx" ON "item_waiver"("by_id");
CREATE INDEX "curation_decision_version_id_idx" ON "curation_decision"("version_id");
CREATE INDEX "curation_decision_checklist_id_idx" ON "curation_decision"("checklist_id");
CREATE INDEX "decision_item_item_id_idx" ON "decision_item"("item_id");
CREATE INDEX "decision_item_service_code_idx" ON "decision_item"("service_code");
CREATE INDEX "grade_product_id_decided_at_idx" ON "grade"("product_id", "decided_at");
CREATE INDEX "grade_version_id_idx" ON "grade"("version_id");
CREATE INDEX "grade_checklist_id_idx" ON "grade"("checklist_id");
CREATE INDEX "grade_decision_id_idx" ON "grade"("decision_id");
CREATE UNIQUE INDEX "appeal_version_id_key" ON "appeal"("version_id");
CREATE INDEX "appeal_by_id_idx" ON "appeal"("by_id");
CREATE INDEX "curator_tie_curator_id_idx" ON "curator_tie"("curator_id");
CREATE INDEX "curator_tie_enterprise_id_idx" ON "curator_tie"("enterprise_id");
ALTER TABLE "checklist_item" ADD CONSTRAINT "checklist_item_checklist_id_fkey" FOREIGN KEY ("checklist_id") REFERENCES "checklist"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "checklist_item" ADD CONSTRAINT "checklist_item_service_code_fkey" FOREIGN KEY ("service_code") REFERENCES "service"("code") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "review" ADD CONSTRAINT "review_version_id_fkey" FOREIGN KEY ("version_id") REFERENCES "listing_version"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "review" ADD CONSTRAINT "review_curator_id_fkey" FOREIGN KEY ("curator_id") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "review" ADD CONSTRAINT "review_checklist_id_fkey" FOREIGN KEY ("checklist_id") REFERENCES "checklist"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "review_answer" ADD CONSTRAINT "review_answer_review_id_fkey" FOREIGN KEY ("review_id") REFERENCES "review"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "review_answer" ADD CONSTRAINT "review_answer_item_id_fkey" FOREIGN KEY ("item_id") REFERENCES "checklist_item"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "review_answer" ADD CONSTRAINT "review_answer_referral_case_id_fkey" FOREIGN KEY ("referral_case_id") REFERENCES "service_case"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "field_comment" ADD CONSTRAINT "field_comment_review_id_fkey" FOREIGN KEY ("review_id") REFERENCES "review"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "item_waiver" ADD CONSTRAINT "item_waiver_version_id_fkey" FOREIGN KEY ("version_id") REFERENCES "listing_version"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "item_waiver" ADD CONSTRAINT "item_waiver_item_id_fkey" FOREIGN KEY ("item_id") REFERENCES "checklist_item"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "item_waiver" ADD CONSTRAINT "item_waiver_by_id_fkey" FOREIGN KEY ("by_id") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "curation_decision" ADD CONSTRAINT "curation_decision_version_id_fkey" FOREIGN KEY ("version_id") REFERENCES "listing_version"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "curation_decision" ADD CONSTRAINT "curation_decision_checklist_id_fkey" FOREIGN KEY ("checklist_id") REFERENCES "checklist"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "decision_item" ADD CONSTRAINT "decision_item_decision_id_fkey" FOREIGN KEY ("decision_id") REFERENCES "curation_decision"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "decision_item" ADD CONSTRAINT "decision_item_item_id_fkey" FOREIGN KEY ("item_id") REFERENCES "checklist_item"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "decision_item" ADD CONSTRAINT "decision_item_service_code_fkey" FOREIGN KEY ("service_code") REFERENCES "service"("code") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "grade" ADD CONSTRAINT "grade_product_id_fkey" FOREIGN KEY ("product_id") REFERENCES "product"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "grade" ADD CONSTRAINT "grade_version_id_fkey" FOREIGN KEY ("version_id") REFERENCES "listing_version"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "grade" ADD CONSTRAINT "grade_checklist_id_fkey" FOREIGN KEY ("checklist_id") REFERENCES "checklist"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "grade" ADD CONSTRAINT "grade_decision_id_fkey" FOREIGN KEY ("decision_id") REFERENCES "curation_decision"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "appeal" ADD CONSTRAINT "appeal_version_id_fkey" FOREIGN KEY ("version_id") REFERENCES "listing_version"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "appeal" ADD CONSTRAINT "appeal_by_id_fkey" FOREIGN KEY ("by_id") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "curator_tie" ADD CONSTRAINT "curator_tie_curator_id_fkey" FOREIGN KEY ("curator_id") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "curator_tie" ADD CONSTRAINT "curator_tie_enterprise_id_fkey" FOREIGN KEY ("enterprise_id") REFERENCES "enterprise"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What Prisma cannot say, by hand. Its names and definitions are listed in prisma/raw-objects.txt.
ALTER TABLE checklist ADD CONSTRAINT checklist_once EXCLUDE USING gist
  ("group" WITH =, daterange(valid_from, valid_to) WITH &&);
ALTER TABLE checklist_item ADD CONSTRAINT checklist_item_weight CHECK (weight BETWEEN 0 AND 100);
CREATE UNIQUE INDEX review_seat_once ON review (version_id, round, seat) WHERE state IN ('claimed', 'submitted');
ALTER TABLE review ADD CONSTRAINT review_seat CHECK (seat BETWEEN 1 AND 3 AND round >= 1);
ALTER TABLE review ADD CONSTRAINT review_score CHECK (score BETWEEN 0 AND 10000);
ALTER TABLE review ADD CONSTRAINT review_submitted CHECK (
  state <> 'submitted' OR (submitted_at IS NOT NULL AND verdict IS NOT NULL AND no_conflict));
ALTER TABLE review_answer ADD CONSTRAINT review_answer_points CHECK (points BETWEEN 0 AND 4);
ALTER TABLE grade ADD CONSTRAINT grade_score CHECK (score BETWEEN 0 AND 10000);
CREATE UNIQUE INDEX curator_tie_open ON curator_tie (curator_id, enterprise_id) WHERE ended_at IS NULL;

CREATE TRIGGER review_edge BEFORE INSERT OR UPDATE OF state ON review
  FOR EACH ROW EXECUTE FUNCTION refuse_unknown_edge('review', 'state');
CREATE TRIGGER curation_decision_append_only BEFORE UPDATE OR DELETE ON curation_decision
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER curation_decision_no_truncate BEFORE TRUNCATE ON curation_decision
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER decision_item_append_only BEFORE UPDATE OR DELETE ON decision_item
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER decision_item_no_truncate BEFORE TRUNCATE ON decision_item
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER grade_append_only BEFORE UPDATE OR DELETE ON grade
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER grade_no_truncate BEFORE TRUNCATE ON grade
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
