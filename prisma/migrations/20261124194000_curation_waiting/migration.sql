-- What waits for curation, one narrow row for each open version, with the day it is due: counted, ordered and searched
-- without reading a version. Kept by the database itself, whoever moves a version, a seat or an appeal.
CREATE TABLE "waiting_version" (
    "version_id" UUID NOT NULL,
    "enterprise_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "enterprise_name" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "state" "listing_version_state" NOT NULL,
    "submitted_at" TIMESTAMPTZ(3) NOT NULL,
    "due_at" TIMESTAMPTZ(3) NOT NULL,
    "light" BOOLEAN NOT NULL,
    "appeal" BOOLEAN NOT NULL,
    "spoken" SMALLINT NOT NULL,

    CONSTRAINT "waiting_version_pkey" PRIMARY KEY ("version_id")
);

CREATE INDEX "waiting_version_due_at_version_id_idx" ON "waiting_version"("due_at", "version_id");
CREATE INDEX "waiting_version_enterprise_id_idx" ON "waiting_version"("enterprise_id");
ALTER TABLE "waiting_version" ADD CONSTRAINT "waiting_version_version_id_fkey" FOREIGN KEY ("version_id") REFERENCES "listing_version"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "waiting_version" ADD CONSTRAINT "waiting_version_enterprise_id_fkey" FOREIGN KEY ("enterprise_id") REFERENCES "enterprise"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What Prisma cannot say, by hand. Its names and definitions are listed in prisma/raw-objects.txt.
-- The same clock time so many working days later, by the calendar of Maluku Utara; core/time.ts counts the same way.
CREATE FUNCTION add_working_days(since timestamptz, days integer) RETURNS timestamptz LANGUAGE plpgsql STABLE STRICT AS $$
DECLARE day timestamptz := since; remaining integer := days;
BEGIN
  WHILE remaining > 0 LOOP
    day := day + interval '24 hours';
    IF extract(isodow FROM day AT TIME ZONE 'Asia/Jayapura') < 6 THEN remaining := remaining - 1; END IF;
  END LOOP;
  RETURN day;
END $$;

-- Reads everything anew from where it is kept, so it may be called once too often and never leaves half a row. The due
-- date is the one of curation/seats.rules.ts: the appeal's own, else five working days from the first seat, else two.
CREATE FUNCTION keep_waiting(waiting uuid) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  DELETE FROM waiting_version w WHERE w.version_id = waiting AND NOT EXISTS (
    SELECT FROM listing_version v WHERE v.id = waiting AND v.state IN ('submitted', 'inReview'));
  INSERT INTO waiting_version (version_id, enterprise_id, name, enterprise_name, number, state, submitted_at, due_at,
      light, appeal, spoken)
    SELECT v.id, e.id, v.name_id, e.name, v.number, v.state, at.submitted,
      coalesce(a.due_at, add_working_days(seats.since, 5), add_working_days(at.submitted, 2)),
      v.weight IS NOT DISTINCT FROM 'B', a.id IS NOT NULL, seats.spoken
    FROM listing_version v
    JOIN product p ON p.id = v.product_id
    JOIN enterprise e ON e.id = p.enterprise_id
    LEFT JOIN appeal a ON a.version_id = v.id
    CROSS JOIN LATERAL (SELECT coalesce(v.submitted_at, v.changed_at) AS submitted) at
    CROSS JOIN LATERAL (
      SELECT min(r.claimed_at) AS since, count(*) FILTER (WHERE r.state = 'submitted') AS spoken FROM review r
      WHERE r.version_id = v.id AND r.state NOT IN ('released', 'lapsed')
        AND r.round = CASE WHEN a.id IS NULL THEN 1 ELSE 2 END) seats
    WHERE v.id = waiting AND v.state IN ('submitted', 'inReview')
  ON CONFLICT (version_id) DO UPDATE SET name = EXCLUDED.name, number = EXCLUDED.number, state = EXCLUDED.state,
    submitted_at = EXCLUDED.submitted_at, due_at = EXCLUDED.due_at, light = EXCLUDED.light, appeal = EXCLUDED.appeal,
    spoken = EXCLUDED.spoken, enterprise_name = EXCLUDED.enterprise_name;
END $$;

CREATE FUNCTION keep_waiting_version() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN PERFORM keep_waiting(NEW.id); RETURN NULL; END $$;
CREATE FUNCTION keep_waiting_seat() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN PERFORM keep_waiting(NEW.version_id); RETURN NULL; END $$;
CREATE FUNCTION keep_waiting_name() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN UPDATE waiting_version SET enterprise_name = NEW.name WHERE enterprise_id = NEW.id; RETURN NULL; END $$;

CREATE TRIGGER listing_version_waits_first AFTER INSERT ON listing_version
  FOR EACH ROW WHEN (NEW.state IN ('submitted', 'inReview')) EXECUTE FUNCTION keep_waiting_version();
CREATE TRIGGER listing_version_waits AFTER UPDATE OF state, submitted_at, name_id, weight ON listing_version
  FOR EACH ROW WHEN (OLD.state IN ('submitted', 'inReview') OR NEW.state IN ('submitted', 'inReview'))
  EXECUTE FUNCTION keep_waiting_version();
CREATE TRIGGER review_waits AFTER INSERT OR UPDATE OF state, round, claimed_at ON review
  FOR EACH ROW EXECUTE FUNCTION keep_waiting_seat();
CREATE TRIGGER appeal_waits AFTER INSERT OR UPDATE OF due_at ON appeal
  FOR EACH ROW EXECUTE FUNCTION keep_waiting_seat();
CREATE TRIGGER enterprise_waits AFTER UPDATE OF name ON enterprise
  FOR EACH ROW WHEN (OLD.name <> NEW.name) EXECUTE FUNCTION keep_waiting_name();

-- What waits already.
DO $$
DECLARE open_version uuid;
BEGIN
  FOR open_version IN SELECT id FROM listing_version WHERE state IN ('submitted', 'inReview') LOOP
    PERFORM keep_waiting(open_version);
  END LOOP;
END $$;
