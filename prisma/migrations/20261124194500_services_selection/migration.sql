-- CreateEnum
CREATE TYPE "selection_round_state" AS ENUM ('draft', 'open', 'closed', 'decided', 'cancelled');

-- CreateEnum
CREATE TYPE "selection_application_state" AS ENUM ('submitted', 'waiting', 'accepted', 'declined', 'withdrawn', 'onboarded');

-- CreateTable
CREATE TABLE "selection_round" (
    "id" UUID NOT NULL,
    "state" "selection_round_state" NOT NULL DEFAULT 'draft',
    "title" TEXT NOT NULL,
    "about" TEXT NOT NULL,
    "places" INTEGER,
    "closes_on" DATE NOT NULL,
    "created_by_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "state_since" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "selection_round_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "selection_criterion" (
    "id" UUID NOT NULL,
    "round_id" UUID NOT NULL,
    "position" SMALLINT NOT NULL,
    "title" TEXT NOT NULL,
    "weight" SMALLINT NOT NULL,
    "mandatory" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "selection_criterion_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "selection_application" (
    "id" UUID NOT NULL,
    "round_id" UUID NOT NULL,
    "state" "selection_application_state" NOT NULL DEFAULT 'submitted',
    "applicant_id" UUID NOT NULL,
    "enterprise_id" UUID,
    "case_id" UUID,
    "business_name" TEXT NOT NULL,
    "region_code" TEXT NOT NULL,
    "phone" TEXT NOT NULL,
    "goods" TEXT NOT NULL,
    "reason" TEXT,
    "applied_at" TIMESTAMPTZ(3) NOT NULL,
    "decided_at" TIMESTAMPTZ(3),

    CONSTRAINT "selection_application_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "selection_mark" (
    "application_id" UUID NOT NULL,
    "criterion_id" UUID NOT NULL,
    "score" SMALLINT NOT NULL,
    "note" TEXT,
    "by_id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "selection_mark_pkey" PRIMARY KEY ("application_id","criterion_id")
);

-- CreateIndex
CREATE INDEX "selection_round_state_closes_on_idx" ON "selection_round"("state", "closes_on");

-- CreateIndex
CREATE UNIQUE INDEX "selection_criterion_round_id_position_key" ON "selection_criterion"("round_id", "position");

-- CreateIndex
CREATE INDEX "selection_application_applicant_id_idx" ON "selection_application"("applicant_id");

-- CreateIndex
CREATE INDEX "selection_application_enterprise_id_idx" ON "selection_application"("enterprise_id");

-- CreateIndex
CREATE INDEX "selection_application_case_id_idx" ON "selection_application"("case_id");

-- CreateIndex
CREATE UNIQUE INDEX "selection_application_round_id_applicant_id_key" ON "selection_application"("round_id", "applicant_id");

-- CreateIndex
CREATE INDEX "selection_mark_criterion_id_idx" ON "selection_mark"("criterion_id");

-- AddForeignKey
ALTER TABLE "selection_criterion" ADD CONSTRAINT "selection_criterion_round_id_fkey" FOREIGN KEY ("round_id") REFERENCES "selection_round"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "selection_application" ADD CONSTRAINT "selection_application_round_id_fkey" FOREIGN KEY ("round_id") REFERENCES "selection_round"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "selection_application" ADD CONSTRAINT "selection_application_applicant_id_fkey" FOREIGN KEY ("applicant_id") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "selection_application" ADD CONSTRAINT "selection_application_enterprise_id_fkey" FOREIGN KEY ("enterprise_id") REFERENCES "enterprise"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "selection_application" ADD CONSTRAINT "selection_application_case_id_fkey" FOREIGN KEY ("case_id") REFERENCES "service_case"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "selection_mark" ADD CONSTRAINT "selection_mark_application_id_fkey" FOREIGN KEY ("application_id") REFERENCES "selection_application"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "selection_mark" ADD CONSTRAINT "selection_mark_criterion_id_fkey" FOREIGN KEY ("criterion_id") REFERENCES "selection_criterion"("id") ON DELETE CASCADE ON UPDATE CASCADE;



ALTER TABLE selection_round ADD CONSTRAINT selection_round_places CHECK (places IS NULL OR places BETWEEN 1 AND 1000);
ALTER TABLE selection_criterion ADD CONSTRAINT selection_criterion_weight CHECK (weight BETWEEN 1 AND 100);
ALTER TABLE selection_mark ADD CONSTRAINT selection_mark_score CHECK (score BETWEEN 0 AND 4);
-- Whoever is not taken in is told why, and only one that is in the registry is taken in.
ALTER TABLE selection_application ADD CONSTRAINT selection_application_reason
  CHECK (state NOT IN ('waiting', 'declined') OR reason IS NOT NULL);
ALTER TABLE selection_application ADD CONSTRAINT selection_application_registered
  CHECK (state <> 'onboarded' OR enterprise_id IS NOT NULL);
CREATE TRIGGER selection_round_edge BEFORE INSERT OR UPDATE OF state ON selection_round
  FOR EACH ROW EXECUTE FUNCTION refuse_unknown_edge('selectionRound', 'state');
CREATE TRIGGER selection_application_edge BEFORE INSERT OR UPDATE OF state ON selection_application
  FOR EACH ROW EXECUTE FUNCTION refuse_unknown_edge('selectionApplication', 'state');
