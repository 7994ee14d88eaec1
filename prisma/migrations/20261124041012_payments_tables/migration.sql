CREATE TYPE "payment_outcome" AS ENUM ('open', 'captured', 'failed', 'expired', 'cancelled');

CREATE TYPE "refund_state" AS ENUM ('requested', 'approved', 'rejected', 'sent', 'settled', 'failed');

CREATE TABLE "payment_attempt" (
    "id" UUID NOT NULL,
    "order_id" UUID NOT NULL,
    "method" "payment_method" NOT NULL,
    "provider" TEXT NOT NULL,
    "outcome" "payment_outcome" NOT NULL DEFAULT 'open',
    "amount" BIGINT NOT NULL,
    "captured" BIGINT NOT NULL DEFAULT 0,
    "fee" BIGINT NOT NULL DEFAULT 0,
    "refunded_total" BIGINT NOT NULL DEFAULT 0,
    "provider_session" TEXT,
    "provider_payment" TEXT,
    "pay_url" TEXT,
    "failure" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "sent_at" TIMESTAMPTZ(3),
    "checked_at" TIMESTAMPTZ(3),
    "captured_at" TIMESTAMPTZ(3),
    "expires_at" TIMESTAMPTZ(3),
    "closed_at" TIMESTAMPTZ(3),

    CONSTRAINT "payment_attempt_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "payment_evidence" (
    "id" UUID NOT NULL,
    "attempt_id" UUID NOT NULL,
    "document_id" UUID,
    "note" TEXT,
    "amount" BIGINT,
    "sent_at" TIMESTAMPTZ(3) NOT NULL,
    "judged_by_id" UUID,
    "judged_at" TIMESTAMPTZ(3),
    "accepted" BOOLEAN,
    "judged_note" TEXT,

    CONSTRAINT "payment_evidence_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "webhook_event" (
    "id" TEXT NOT NULL,
    "provider" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "object_id" TEXT,
    "live" BOOLEAN NOT NULL DEFAULT false,
    "body" JSONB,
    "received_at" TIMESTAMPTZ(3) NOT NULL,
    "handled_at" TIMESTAMPTZ(3),
    "outcome" TEXT,

    CONSTRAINT "webhook_event_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "refund" (
    "id" UUID NOT NULL,
    "order_id" UUID NOT NULL,
    "attempt_id" UUID NOT NULL,
    "parcel_id" UUID,
    "state" "refund_state" NOT NULL DEFAULT 'requested',
    "request_key" TEXT NOT NULL,
    "amount" BIGINT NOT NULL,
    "shipping" BIGINT NOT NULL DEFAULT 0,
    "reason" TEXT NOT NULL,
    "by_hand" BOOLEAN NOT NULL DEFAULT false,
    "provider_refund" TEXT,
    "requested_by_id" UUID,
    "requested_at" TIMESTAMPTZ(3) NOT NULL,
    "approved_by_id" UUID,
    "approved_at" TIMESTAMPTZ(3),
    "sent_at" TIMESTAMPTZ(3),
    "settled_at" TIMESTAMPTZ(3),
    "failure" TEXT,

    CONSTRAINT "refund_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "refund_line" (
    "refund_id" UUID NOT NULL,
    "order_line_id" UUID NOT NULL,
    "quantity" INTEGER NOT NULL,
    "amount" BIGINT NOT NULL,

    CONSTRAINT "refund_line_pkey" PRIMARY KEY ("refund_id","order_line_id")
);

CREATE TABLE "sandbox_object" (
    "id" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "body" JSONB NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "changed_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "sandbox_object_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "sandbox_event" (
    "id" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "body" JSONB NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "delivered_at" TIMESTAMPTZ(3),
    "due_at" TIMESTAMPTZ(3),
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "last_status" INTEGER,

    CONSTRAINT "sandbox_event_pkey" PRIMARY KEY ("id")
);

CREATE UNIQUE INDEX "payment_attempt_provider_session_key" ON "payment_attempt"("provider_session");
CREATE UNIQUE INDEX "payment_attempt_provider_payment_key" ON "payment_attempt"("provider_payment");
CREATE INDEX "payment_attempt_outcome_created_at_idx" ON "payment_attempt"("outcome", "created_at");
CREATE INDEX "payment_attempt_order_id_idx" ON "payment_attempt"("order_id");
CREATE INDEX "payment_evidence_attempt_id_idx" ON "payment_evidence"("attempt_id");
CREATE INDEX "payment_evidence_document_id_idx" ON "payment_evidence"("document_id");
CREATE INDEX "webhook_event_handled_at_received_at_idx" ON "webhook_event"("handled_at", "received_at");
CREATE UNIQUE INDEX "refund_request_key_key" ON "refund"("request_key");
CREATE UNIQUE INDEX "refund_provider_refund_key" ON "refund"("provider_refund");
CREATE INDEX "refund_state_requested_at_idx" ON "refund"("state", "requested_at");
CREATE INDEX "refund_order_id_idx" ON "refund"("order_id");
CREATE INDEX "refund_attempt_id_idx" ON "refund"("attempt_id");
CREATE INDEX "refund_parcel_id_idx" ON "refund"("parcel_id");
CREATE INDEX "refund_line_order_line_id_idx" ON "refund_line"("order_line_id");
CREATE INDEX "sandbox_object_kind_created_at_idx" ON "sandbox_object"("kind", "created_at");
CREATE INDEX "sandbox_event_due_at_idx" ON "sandbox_event"("due_at");
CREATE INDEX "sandbox_event_created_at_idx" ON "sandbox_event"("created_at");
ALTER TABLE "payment_attempt" ADD CONSTRAINT "payment_attempt_order_id_fkey" FOREIGN KEY ("order_id") REFERENCES "order"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "payment_evidence" ADD CONSTRAINT "payment_evidence_attempt_id_fkey" FOREIGN KEY ("attempt_id") REFERENCES "payment_attempt"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "payment_evidence" ADD CONSTRAINT "payment_evidence_document_id_fkey" FOREIGN KEY ("document_id") REFERENCES "private_document"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "refund" ADD CONSTRAINT "refund_order_id_fkey" FOREIGN KEY ("order_id") REFERENCES "order"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "refund" ADD CONSTRAINT "refund_attempt_id_fkey" FOREIGN KEY ("attempt_id") REFERENCES "payment_attempt"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "refund" ADD CONSTRAINT "refund_parcel_id_fkey" FOREIGN KEY ("parcel_id") REFERENCES "parcel"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "refund_line" ADD CONSTRAINT "refund_line_refund_id_fkey" FOREIGN KEY ("refund_id") REFERENCES "refund"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "refund_line" ADD CONSTRAINT "refund_line_order_line_id_fkey" FOREIGN KEY ("order_line_id") REFERENCES "order_line"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What Prisma cannot say, by hand. Its names and definitions are listed in prisma/raw-objects.txt.
ALTER TABLE payment_attempt ADD CONSTRAINT payment_attempt_amount CHECK (amount > 0 AND captured >= 0);
-- Raised in the statement that creates the refund: the last wall against paying back more than came in.
ALTER TABLE payment_attempt ADD CONSTRAINT payment_attempt_refund_cap CHECK (refunded_total BETWEEN 0 AND captured);
ALTER TABLE refund ADD CONSTRAINT refund_amount CHECK (amount > 0 AND shipping BETWEEN 0 AND amount);
ALTER TABLE refund_line ADD CONSTRAINT refund_line_figures CHECK (quantity > 0 AND amount > 0);

CREATE TRIGGER refund_edge BEFORE INSERT OR UPDATE OF state ON refund
  FOR EACH ROW EXECUTE FUNCTION refuse_unknown_edge('refund', 'state');
CREATE TRIGGER refund_line_append_only BEFORE UPDATE OR DELETE ON refund_line
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER refund_line_no_truncate BEFORE TRUNCATE ON refund_line
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
