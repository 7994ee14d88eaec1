CREATE TYPE "service_case_state" AS ENUM ('requested', 'triaged', 'scheduled', 'inProgress', 'delivered', 'followUp', 'closed', 'noShow', 'referredOut', 'cancelled');

CREATE TYPE "service_session_state" AS ENUM ('draft', 'final');

CREATE TYPE "service_channel" AS ENUM ('visit', 'centre', 'whatsapp', 'phone', 'online');

CREATE TYPE "figure_kind" AS ENUM ('baseline', 'change', 'correction');

CREATE TYPE "activity_kind" AS ENUM ('class', 'expo', 'market');

CREATE TYPE "attendance_result" AS ENUM ('registered', 'selected', 'attended', 'passed', 'absent');

CREATE TABLE "field_of_work" (
    "code" TEXT NOT NULL,
    "name_id" TEXT NOT NULL,
    "name_en" TEXT NOT NULL,
    "position" SMALLINT NOT NULL,

    CONSTRAINT "field_of_work_pkey" PRIMARY KEY ("code")
);

CREATE TABLE "service" (
    "code" TEXT NOT NULL,
    "name_id" TEXT NOT NULL,
    "name_en" TEXT NOT NULL,
    "stages" TEXT[],
    "position" SMALLINT NOT NULL,
    "retired_at" TIMESTAMPTZ(3),

    CONSTRAINT "service_pkey" PRIMARY KEY ("code")
);

CREATE TABLE "outcome_kind" (
    "code" TEXT NOT NULL,
    "field_code" TEXT NOT NULL,
    "name_id" TEXT NOT NULL,
    "name_en" TEXT NOT NULL,
    "needs_number" BOOLEAN NOT NULL DEFAULT false,
    "retired_at" TIMESTAMPTZ(3),

    CONSTRAINT "outcome_kind_pkey" PRIMARY KEY ("code")
);

CREATE TABLE "service_case" (
    "id" UUID NOT NULL,
    "number" TEXT NOT NULL,
    "service_code" TEXT NOT NULL,
    "enterprise_id" UUID NOT NULL,
    "state" "service_case_state" NOT NULL DEFAULT 'requested',
    "stage" TEXT,
    "field_code" TEXT,
    "topic" TEXT NOT NULL,
    "problem" TEXT,
    "channel" "service_channel",
    "consultant_id" UUID,
    "requested_by_id" UUID,
    "requested_at" TIMESTAMPTZ(3) NOT NULL,
    "scheduled_at" TIMESTAMPTZ(3),
    "due_at" TIMESTAMPTZ(3),
    "closed_at" TIMESTAMPTZ(3),
    "closed_reason" TEXT,
    "referred_to" TEXT,
    "packaging_job_id" UUID,
    "version_id" UUID,
    "referral_item_key" TEXT,

    CONSTRAINT "service_case_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "case_product" (
    "case_id" UUID NOT NULL,
    "product_id" UUID NOT NULL,

    CONSTRAINT "case_product_pkey" PRIMARY KEY ("case_id","product_id")
);

CREATE TABLE "service_session" (
    "id" UUID NOT NULL,
    "case_id" UUID NOT NULL,
    "state" "service_session_state" NOT NULL DEFAULT 'draft',
    "consultant_id" UUID NOT NULL,
    "channel" "service_channel" NOT NULL,
    "started_at" TIMESTAMPTZ(3) NOT NULL,
    "ended_at" TIMESTAMPTZ(3),
    "region_code" TEXT,
    "latitude" DOUBLE PRECISION,
    "longitude" DOUBLE PRECISION,
    "diagnosis" TEXT,
    "advice" TEXT,
    "next_visit_on" DATE,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "final_at" TIMESTAMPTZ(3),

    CONSTRAINT "service_session_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "session_note" (
    "id" UUID NOT NULL,
    "session_id" UUID NOT NULL,
    "text" TEXT NOT NULL,
    "by_id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "session_note_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "action_item" (
    "id" UUID NOT NULL,
    "session_id" UUID NOT NULL,
    "text" TEXT NOT NULL,
    "owned_by" TEXT NOT NULL,
    "due_on" DATE,
    "done_at" TIMESTAMPTZ(3),

    CONSTRAINT "action_item_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "outcome" (
    "id" UUID NOT NULL,
    "case_id" UUID,
    "activity_id" UUID,
    "enterprise_id" UUID NOT NULL,
    "kind_code" TEXT NOT NULL,
    "evidence_number" TEXT,
    "document_id" UUID,
    "amount" BIGINT,
    "quantity" INTEGER,
    "happened_on" DATE NOT NULL,
    "by_id" UUID,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "voided_at" TIMESTAMPTZ(3),
    "voided_reason" TEXT,

    CONSTRAINT "outcome_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "enterprise_figure" (
    "id" UUID NOT NULL,
    "enterprise_id" UUID NOT NULL,
    "case_id" UUID,
    "kind" "figure_kind" NOT NULL,
    "turnover_month" BIGINT,
    "capital" BIGINT,
    "staff_male" INTEGER,
    "staff_female" INTEGER,
    "channels" TEXT[],
    "taken_on" DATE NOT NULL,
    "by_id" UUID,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "enterprise_figure_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "follow_up" (
    "id" UUID NOT NULL,
    "case_id" UUID NOT NULL,
    "after_days" SMALLINT NOT NULL,
    "due_on" DATE NOT NULL,
    "done_at" TIMESTAMPTZ(3),
    "done_by_id" UUID,
    "note" TEXT,

    CONSTRAINT "follow_up_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "activity" (
    "id" UUID NOT NULL,
    "kind" "activity_kind" NOT NULL,
    "service_code" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "about" TEXT,
    "region_code" TEXT,
    "room_id" UUID,
    "starts_at" TIMESTAMPTZ(3) NOT NULL,
    "ends_at" TIMESTAMPTZ(3) NOT NULL,
    "quota" INTEGER,
    "created_by_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "cancelled_at" TIMESTAMPTZ(3),

    CONSTRAINT "activity_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "attendance" (
    "id" UUID NOT NULL,
    "activity_id" UUID NOT NULL,
    "enterprise_id" UUID NOT NULL,
    "person_id" UUID,
    "person_name" TEXT,
    "result" "attendance_result" NOT NULL DEFAULT 'registered',
    "score_before" INTEGER,
    "score_after" INTEGER,
    "sales" BIGINT,
    "certificate_number" TEXT,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "attendance_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "market_note" (
    "id" UUID NOT NULL,
    "title" TEXT NOT NULL,
    "body" TEXT NOT NULL,
    "region_code" TEXT,
    "valid_from" DATE NOT NULL,
    "valid_to" DATE,
    "by_id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "market_note_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "target" (
    "year" INTEGER NOT NULL,
    "field_code" TEXT NOT NULL,
    "region_code" TEXT NOT NULL,
    "measure" TEXT NOT NULL,
    "value" INTEGER NOT NULL,
    "set_by_id" UUID,

    CONSTRAINT "target_pkey" PRIMARY KEY ("year","field_code","region_code","measure")
);

CREATE TABLE "consultant_profile" (
    "user_id" UUID NOT NULL,
    "fields" TEXT[],
    "regions" TEXT[],
    "certificate_number" TEXT,
    "certificate_until" DATE,
    "contract_number" TEXT,
    "contract_from" DATE,
    "contract_to" DATE,
    "monthly_target" INTEGER,

    CONSTRAINT "consultant_profile_pkey" PRIMARY KEY ("user_id")
);

CREATE TABLE "facility" (
    "code" TEXT NOT NULL,
    "name_id" TEXT NOT NULL,
    "name_en" TEXT NOT NULL,
    "place_id" UUID,
    "about" TEXT,

    CONSTRAINT "facility_pkey" PRIMARY KEY ("code")
);

CREATE TABLE "opening_hours" (
    "id" UUID NOT NULL,
    "facility_code" TEXT NOT NULL,
    "weekday" SMALLINT NOT NULL,
    "opens" TEXT NOT NULL,
    "closes" TEXT NOT NULL,
    "valid_from" DATE NOT NULL,
    "valid_to" DATE,

    CONSTRAINT "opening_hours_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "facility_room" (
    "id" UUID NOT NULL,
    "facility_code" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "capacity" INTEGER,
    "retired_at" TIMESTAMPTZ(3),

    CONSTRAINT "facility_room_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "machine" (
    "id" UUID NOT NULL,
    "facility_code" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "retired_at" TIMESTAMPTZ(3),

    CONSTRAINT "machine_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "shelf" (
    "id" UUID NOT NULL,
    "facility_code" TEXT NOT NULL,
    "code" TEXT NOT NULL,
    "retired_at" TIMESTAMPTZ(3),

    CONSTRAINT "shelf_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "booking" (
    "id" UUID NOT NULL,
    "room_id" UUID,
    "machine_id" UUID,
    "shelf_id" UUID,
    "enterprise_id" UUID,
    "case_id" UUID,
    "purpose" TEXT NOT NULL,
    "starts_at" TIMESTAMPTZ(3) NOT NULL,
    "ends_at" TIMESTAMPTZ(3) NOT NULL,
    "booked_by_id" UUID NOT NULL,
    "cancelled_at" TIMESTAMPTZ(3),

    CONSTRAINT "booking_pkey" PRIMARY KEY ("id")
);

CREATE INDEX "outcome_kind_field_code_idx" ON "outcome_kind"("field_code");
CREATE UNIQUE INDEX "service_case_number_key" ON "service_case"("number");
CREATE INDEX "service_case_state_due_at_idx" ON "service_case"("state", "due_at");
CREATE INDEX "service_case_service_code_idx" ON "service_case"("service_code");
CREATE INDEX "service_case_enterprise_id_idx" ON "service_case"("enterprise_id");
CREATE INDEX "service_case_field_code_idx" ON "service_case"("field_code");
CREATE INDEX "service_case_consultant_id_idx" ON "service_case"("consultant_id");
CREATE INDEX "service_case_packaging_job_id_idx" ON "service_case"("packaging_job_id");
CREATE INDEX "service_case_version_id_idx" ON "service_case"("version_id");
CREATE INDEX "case_product_product_id_idx" ON "case_product"("product_id");
CREATE INDEX "service_session_case_id_idx" ON "service_session"("case_id");
CREATE INDEX "service_session_consultant_id_idx" ON "service_session"("consultant_id");
CREATE INDEX "session_note_session_id_idx" ON "session_note"("session_id");
CREATE INDEX "action_item_session_id_idx" ON "action_item"("session_id");
CREATE INDEX "outcome_case_id_idx" ON "outcome"("case_id");
CREATE INDEX "outcome_activity_id_idx" ON "outcome"("activity_id");
CREATE INDEX "outcome_enterprise_id_idx" ON "outcome"("enterprise_id");
CREATE INDEX "outcome_kind_code_idx" ON "outcome"("kind_code");
CREATE INDEX "outcome_document_id_idx" ON "outcome"("document_id");
CREATE INDEX "enterprise_figure_enterprise_id_idx" ON "enterprise_figure"("enterprise_id");
CREATE INDEX "enterprise_figure_case_id_idx" ON "enterprise_figure"("case_id");
CREATE INDEX "follow_up_due_on_idx" ON "follow_up"("due_on");
CREATE UNIQUE INDEX "follow_up_case_id_after_days_key" ON "follow_up"("case_id", "after_days");
CREATE INDEX "activity_service_code_idx" ON "activity"("service_code");
CREATE INDEX "activity_region_code_idx" ON "activity"("region_code");
CREATE INDEX "activity_room_id_idx" ON "activity"("room_id");
CREATE UNIQUE INDEX "attendance_certificate_number_key" ON "attendance"("certificate_number");
CREATE INDEX "attendance_enterprise_id_idx" ON "attendance"("enterprise_id");
CREATE INDEX "attendance_person_id_idx" ON "attendance"("person_id");
CREATE UNIQUE INDEX "attendance_activity_id_enterprise_id_person_name_key" ON "attendance"("activity_id", "enterprise_id", "person_name");
CREATE INDEX "market_note_region_code_idx" ON "market_note"("region_code");
CREATE INDEX "target_field_code_idx" ON "target"("field_code");
CREATE INDEX "target_region_code_idx" ON "target"("region_code");
CREATE INDEX "facility_place_id_idx" ON "facility"("place_id");
CREATE INDEX "opening_hours_facility_code_idx" ON "opening_hours"("facility_code");
CREATE INDEX "facility_room_facility_code_idx" ON "facility_room"("facility_code");
CREATE INDEX "machine_facility_code_idx" ON "machine"("facility_code");
CREATE UNIQUE INDEX "shelf_facility_code_code_key" ON "shelf"("facility_code", "code");
CREATE INDEX "booking_room_id_idx" ON "booking"("room_id");
CREATE INDEX "booking_machine_id_idx" ON "booking"("machine_id");
CREATE INDEX "booking_shelf_id_idx" ON "booking"("shelf_id");
CREATE INDEX "booking_enterprise_id_idx" ON "booking"("enterprise_id");
ALTER TABLE "outcome_kind" ADD CONSTRAINT "outcome_kind_field_code_fkey" FOREIGN KEY ("field_code") REFERENCES "field_of_work"("code") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "service_case" ADD CONSTRAINT "service_case_service_code_fkey" FOREIGN KEY ("service_code") REFERENCES "service"("code") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "service_case" ADD CONSTRAINT "service_case_enterprise_id_fkey" FOREIGN KEY ("enterprise_id") REFERENCES "enterprise"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "service_case" ADD CONSTRAINT "service_case_field_code_fkey" FOREIGN KEY ("field_code") REFERENCES "field_of_work"("code") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "service_case" ADD CONSTRAINT "service_case_consultant_id_fkey" FOREIGN KEY ("consultant_id") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "service_case" ADD CONSTRAINT "service_case_version_id_fkey" FOREIGN KEY ("version_id") REFERENCES "listing_version"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "case_product" ADD CONSTRAINT "case_product_case_id_fkey" FOREIGN KEY ("case_id") REFERENCES "service_case"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "case_product" ADD CONSTRAINT "case_product_product_id_fkey" FOREIGN KEY ("product_id") REFERENCES "product"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "service_session" ADD CONSTRAINT "service_session_case_id_fkey" FOREIGN KEY ("case_id") REFERENCES "service_case"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "service_session" ADD CONSTRAINT "service_session_consultant_id_fkey" FOREIGN KEY ("consultant_id") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "session_note" ADD CONSTRAINT "session_note_session_id_fkey" FOREIGN KEY ("session_id") REFERENCES "service_session"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "action_item" ADD CONSTRAINT "action_item_session_id_fkey" FOREIGN KEY ("session_id") REFERENCES "service_session"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "outcome" ADD CONSTRAINT "outcome_case_id_fkey" FOREIGN KEY ("case_id") REFERENCES "service_case"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "outcome" ADD CONSTRAINT "outcome_activity_id_fkey" FOREIGN KEY ("activity_id") REFERENCES "activity"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "outcome" ADD CONSTRAINT "outcome_enterprise_id_fkey" FOREIGN KEY ("enterprise_id") REFERENCES "enterprise"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "outcome" ADD CONSTRAINT "outcome_kind_code_fkey" FOREIGN KEY ("kind_code") REFERENCES "outcome_kind"("code") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "outcome" ADD CONSTRAINT "outcome_document_id_fkey" FOREIGN KEY ("document_id") REFERENCES "private_document"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "enterprise_figure" ADD CONSTRAINT "enterprise_figure_enterprise_id_fkey" FOREIGN KEY ("enterprise_id") REFERENCES "enterprise"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "enterprise_figure" ADD CONSTRAINT "enterprise_figure_case_id_fkey" FOREIGN KEY ("case_id") REFERENCES "service_case"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "follow_up" ADD CONSTRAINT "follow_up_case_id_fkey" FOREIGN KEY ("case_id") REFERENCES "service_case"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "activity" ADD CONSTRAINT "activity_service_code_fkey" FOREIGN KEY ("service_code") REFERENCES "service"("code") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "activity" ADD CONSTRAINT "activity_region_code_fkey" FOREIGN KEY ("region_code") REFERENCES "region"("code") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "activity" ADD CONSTRAINT "activity_room_id_fkey" FOREIGN KEY ("room_id") REFERENCES "facility_room"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "attendance" ADD CONSTRAINT "attendance_activity_id_fkey" FOREIGN KEY ("activity_id") REFERENCES "activity"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "attendance" ADD CONSTRAINT "attendance_enterprise_id_fkey" FOREIGN KEY ("enterprise_id") REFERENCES "enterprise"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "attendance" ADD CONSTRAINT "attendance_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "market_note" ADD CONSTRAINT "market_note_region_code_fkey" FOREIGN KEY ("region_code") REFERENCES "region"("code") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "target" ADD CONSTRAINT "target_field_code_fkey" FOREIGN KEY ("field_code") REFERENCES "field_of_work"("code") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "target" ADD CONSTRAINT "target_region_code_fkey" FOREIGN KEY ("region_code") REFERENCES "region"("code") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "consultant_profile" ADD CONSTRAINT "consultant_profile_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "facility" ADD CONSTRAINT "facility_place_id_fkey" FOREIGN KEY ("place_id") REFERENCES "place"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "opening_hours" ADD CONSTRAINT "opening_hours_facility_code_fkey" FOREIGN KEY ("facility_code") REFERENCES "facility"("code") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "facility_room" ADD CONSTRAINT "facility_room_facility_code_fkey" FOREIGN KEY ("facility_code") REFERENCES "facility"("code") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "machine" ADD CONSTRAINT "machine_facility_code_fkey" FOREIGN KEY ("facility_code") REFERENCES "facility"("code") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "shelf" ADD CONSTRAINT "shelf_facility_code_fkey" FOREIGN KEY ("facility_code") REFERENCES "facility"("code") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "booking" ADD CONSTRAINT "booking_room_id_fkey" FOREIGN KEY ("room_id") REFERENCES "facility_room"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "booking" ADD CONSTRAINT "booking_machine_id_fkey" FOREIGN KEY ("machine_id") REFERENCES "machine"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "booking" ADD CONSTRAINT "booking_shelf_id_fkey" FOREIGN KEY ("shelf_id") REFERENCES "shelf"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "booking" ADD CONSTRAINT "booking_enterprise_id_fkey" FOREIGN KEY ("enterprise_id") REFERENCES "enterprise"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What Prisma cannot say, by hand. Its names and definitions are listed in prisma/raw-objects.txt.
ALTER TABLE outcome ADD CONSTRAINT outcome_evidence CHECK (evidence_number IS NOT NULL OR document_id IS NOT NULL);
ALTER TABLE outcome ADD CONSTRAINT outcome_source CHECK (num_nonnulls(case_id, activity_id) >= 1);
ALTER TABLE service_session ADD CONSTRAINT service_session_period CHECK (ended_at >= started_at);
ALTER TABLE service_session ADD CONSTRAINT service_session_final CHECK (state <> 'final' OR final_at IS NOT NULL);
CREATE UNIQUE INDEX enterprise_figure_baseline ON enterprise_figure (enterprise_id) WHERE kind = 'baseline';
ALTER TABLE activity ADD CONSTRAINT activity_period CHECK (ends_at > starts_at AND quota > 0);
ALTER TABLE target ADD CONSTRAINT target_value CHECK (value >= 0);
ALTER TABLE opening_hours ADD CONSTRAINT opening_hours_once EXCLUDE USING gist
  (facility_code WITH =, weekday WITH =, opens WITH =, daterange(valid_from, valid_to) WITH &&);
ALTER TABLE opening_hours ADD CONSTRAINT opening_hours_day CHECK (weekday BETWEEN 1 AND 7 AND opens < closes);
ALTER TABLE booking ADD CONSTRAINT booking_one CHECK (num_nonnulls(room_id, machine_id, shelf_id) = 1);
ALTER TABLE booking ADD CONSTRAINT booking_room EXCLUDE USING gist
  (room_id WITH =, tstzrange(starts_at, ends_at) WITH &&) WHERE (cancelled_at IS NULL);
ALTER TABLE booking ADD CONSTRAINT booking_machine EXCLUDE USING gist
  (machine_id WITH =, tstzrange(starts_at, ends_at) WITH &&) WHERE (cancelled_at IS NULL);
ALTER TABLE booking ADD CONSTRAINT booking_shelf EXCLUDE USING gist
  (shelf_id WITH =, tstzrange(starts_at, ends_at) WITH &&) WHERE (cancelled_at IS NULL);

CREATE TRIGGER service_case_edge BEFORE INSERT OR UPDATE OF state ON service_case
  FOR EACH ROW EXECUTE FUNCTION refuse_unknown_edge('serviceCase', 'state');
CREATE TRIGGER service_session_edge BEFORE INSERT OR UPDATE OF state ON service_session
  FOR EACH ROW EXECUTE FUNCTION refuse_unknown_edge('serviceSession', 'state');
CREATE TRIGGER session_note_append_only BEFORE UPDATE OR DELETE ON session_note
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER session_note_no_truncate BEFORE TRUNCATE ON session_note
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
