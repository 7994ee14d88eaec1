-- A verdict is held for ten seconds in which it can be taken back; only then does it count.
ALTER TYPE "review_state" ADD VALUE 'held' AFTER 'claimed';

-- The predicates name the states that stood before, as a value added here cannot be used before the end.
DROP INDEX review_seat_once;
CREATE UNIQUE INDEX review_seat_once ON review (version_id, round, seat) WHERE state NOT IN ('released', 'lapsed');
ALTER TABLE review DROP CONSTRAINT review_submitted;
ALTER TABLE review ADD CONSTRAINT review_submitted CHECK (
  state IN ('claimed', 'released', 'lapsed') OR (submitted_at IS NOT NULL AND verdict IS NOT NULL AND no_conflict));

-- The lead curator's no while it can still be taken back, and what became of it.
CREATE TYPE "held_end" AS ENUM ('undone', 'carriedOut', 'overtaken');
CREATE TABLE "held_rejection" (
    "id" UUID NOT NULL,
    "version_id" UUID NOT NULL,
    "by_id" UUID NOT NULL,
    "reason_code" TEXT NOT NULL,
    "evidence" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "end" "held_end",
    "ended_at" TIMESTAMPTZ(3),

    CONSTRAINT "held_rejection_pkey" PRIMARY KEY ("id")
);
CREATE INDEX "held_rejection_version_id_idx" ON "held_rejection"("version_id");
CREATE INDEX "held_rejection_by_id_idx" ON "held_rejection"("by_id");
ALTER TABLE "held_rejection" ADD CONSTRAINT "held_rejection_version_id_fkey" FOREIGN KEY ("version_id") REFERENCES "listing_version"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "held_rejection" ADD CONSTRAINT "held_rejection_by_id_fkey" FOREIGN KEY ("by_id") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
CREATE UNIQUE INDEX held_rejection_open ON held_rejection (version_id) WHERE "end" IS NULL;
ALTER TABLE held_rejection ADD CONSTRAINT held_rejection_ended CHECK (("end" IS NULL) = (ended_at IS NULL));
-- Taken back within ten seconds or not at all; carried out not before.
ALTER TABLE held_rejection ADD CONSTRAINT held_rejection_in_time CHECK (
  ("end" <> 'undone' OR ended_at < at + interval '10 seconds')
  AND ("end" <> 'carriedOut' OR ended_at >= at + interval '10 seconds'));
