CREATE TYPE "ledger_account" AS ENUM ('providerClearing', 'bank', 'till', 'buyerRefundsDue', 'enterpriseHeld', 'enterpriseDue', 'commission', 'ppnOut', 'shipping', 'fees', 'rounding');

CREATE TYPE "ledger_side" AS ENUM ('debit', 'credit');

CREATE TABLE "entry" (
    "id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "kind" TEXT NOT NULL,
    "source_kind" TEXT NOT NULL,
    "source_id" UUID NOT NULL,
    "lines" SMALLINT NOT NULL,
    "reverses_id" UUID,
    "note" TEXT,

    CONSTRAINT "entry_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "posting" (
    "entry_id" UUID NOT NULL,
    "position" SMALLINT NOT NULL,
    "account" "ledger_account" NOT NULL,
    "side" "ledger_side" NOT NULL,
    "amount" BIGINT NOT NULL,
    "enterprise_id" UUID,
    "order_id" UUID,

    CONSTRAINT "posting_pkey" PRIMARY KEY ("entry_id","position")
);

CREATE TABLE "statement" (
    "id" UUID NOT NULL,
    "enterprise_id" UUID NOT NULL,
    "number" TEXT NOT NULL,
    "valid_from" DATE NOT NULL,
    "valid_to" DATE NOT NULL,
    "sales" BIGINT NOT NULL,
    "commission" BIGINT NOT NULL,
    "shipping" BIGINT NOT NULL,
    "refunds" BIGINT NOT NULL,
    "due" BIGINT NOT NULL,
    "issued_at" TIMESTAMPTZ(3) NOT NULL,
    "issued_by_id" UUID,

    CONSTRAINT "statement_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "statement_line" (
    "statement_id" UUID NOT NULL,
    "entry_id" UUID NOT NULL,
    "order_id" UUID,
    "amount" BIGINT NOT NULL,

    CONSTRAINT "statement_line_pkey" PRIMARY KEY ("statement_id","entry_id")
);

CREATE TABLE "payout" (
    "id" UUID NOT NULL,
    "enterprise_id" UUID NOT NULL,
    "statement_id" UUID,
    "amount" BIGINT NOT NULL,
    "method" TEXT NOT NULL,
    "account_cipher" BYTEA,
    "prepared_by_id" UUID NOT NULL,
    "prepared_at" TIMESTAMPTZ(3) NOT NULL,
    "approved_by_id" UUID,
    "approved_at" TIMESTAMPTZ(3),
    "sent_at" TIMESTAMPTZ(3),
    "reference" TEXT,
    "settled_at" TIMESTAMPTZ(3),
    "failed_at" TIMESTAMPTZ(3),
    "failure" TEXT,

    CONSTRAINT "payout_pkey" PRIMARY KEY ("id")
);

CREATE UNIQUE INDEX "entry_reverses_id_key" ON "entry"("reverses_id");
CREATE UNIQUE INDEX "entry_source_kind_source_id_kind_key" ON "entry"("source_kind", "source_id", "kind");
CREATE INDEX "posting_account_enterprise_id_idx" ON "posting"("account", "enterprise_id");
CREATE INDEX "posting_enterprise_id_idx" ON "posting"("enterprise_id");
CREATE INDEX "posting_order_id_idx" ON "posting"("order_id");
CREATE UNIQUE INDEX "statement_number_key" ON "statement"("number");
CREATE INDEX "statement_enterprise_id_idx" ON "statement"("enterprise_id");
CREATE INDEX "statement_line_entry_id_idx" ON "statement_line"("entry_id");
CREATE INDEX "payout_enterprise_id_idx" ON "payout"("enterprise_id");
CREATE INDEX "payout_statement_id_idx" ON "payout"("statement_id");
ALTER TABLE "entry" ADD CONSTRAINT "entry_reverses_id_fkey" FOREIGN KEY ("reverses_id") REFERENCES "entry"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "posting" ADD CONSTRAINT "posting_entry_id_fkey" FOREIGN KEY ("entry_id") REFERENCES "entry"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "posting" ADD CONSTRAINT "posting_enterprise_id_fkey" FOREIGN KEY ("enterprise_id") REFERENCES "enterprise"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "posting" ADD CONSTRAINT "posting_order_id_fkey" FOREIGN KEY ("order_id") REFERENCES "order"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "statement" ADD CONSTRAINT "statement_enterprise_id_fkey" FOREIGN KEY ("enterprise_id") REFERENCES "enterprise"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "statement_line" ADD CONSTRAINT "statement_line_statement_id_fkey" FOREIGN KEY ("statement_id") REFERENCES "statement"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "statement_line" ADD CONSTRAINT "statement_line_entry_id_fkey" FOREIGN KEY ("entry_id") REFERENCES "entry"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "payout" ADD CONSTRAINT "payout_enterprise_id_fkey" FOREIGN KEY ("enterprise_id") REFERENCES "enterprise"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "payout" ADD CONSTRAINT "payout_statement_id_fkey" FOREIGN KEY ("statement_id") REFERENCES "statement"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What Prisma cannot say, by hand. Its names and definitions are listed in prisma/raw-objects.txt.
ALTER TABLE entry ADD CONSTRAINT entry_lines CHECK (lines >= 2);
ALTER TABLE posting ADD CONSTRAINT posting_amount CHECK (amount > 0);

-- At commit: debit equals credit, and the entry has exactly the postings it says, or a balanced pair could be
-- added to an old entry.
CREATE FUNCTION refuse_unbalanced_entry() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE its_entry uuid := CASE TG_TABLE_NAME WHEN 'entry' THEN (to_jsonb(NEW)->>'id')::uuid ELSE (to_jsonb(NEW)->>'entry_id')::uuid END;
  told int; have int; difference numeric;
BEGIN
  SELECT e.lines INTO told FROM entry e WHERE e.id = its_entry;
  SELECT count(*), coalesce(sum(CASE p.side WHEN 'debit' THEN p.amount ELSE -p.amount END), 0)
    INTO have, difference FROM posting p WHERE p.entry_id = its_entry;
  IF have <> told OR difference <> 0 THEN
    RAISE EXCEPTION 'entry has % postings of %, difference %: constraint "entry_balance"', have, told, difference
      USING ERRCODE = 'check_violation', CONSTRAINT = 'entry_balance', TABLE = 'entry';
  END IF;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER entry_balance AFTER INSERT ON entry DEFERRABLE INITIALLY DEFERRED
  FOR EACH ROW EXECUTE FUNCTION refuse_unbalanced_entry();
CREATE CONSTRAINT TRIGGER posting_balance AFTER INSERT ON posting DEFERRABLE INITIALLY DEFERRED
  FOR EACH ROW EXECUTE FUNCTION refuse_unbalanced_entry();

ALTER TABLE statement ADD CONSTRAINT statement_once EXCLUDE USING gist
  (enterprise_id WITH =, daterange(valid_from, valid_to, '[]') WITH &&);
ALTER TABLE payout ADD CONSTRAINT payout_amount CHECK (amount > 0);
ALTER TABLE payout ADD CONSTRAINT payout_two_people CHECK (approved_by_id <> prepared_by_id);
ALTER TABLE payout ADD CONSTRAINT payout_sent_approved CHECK (sent_at IS NULL OR approved_at IS NOT NULL);

CREATE TRIGGER entry_append_only BEFORE UPDATE OR DELETE ON entry
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER entry_no_truncate BEFORE TRUNCATE ON entry
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER posting_append_only BEFORE UPDATE OR DELETE ON posting
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER posting_no_truncate BEFORE TRUNCATE ON posting
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER statement_append_only BEFORE UPDATE OR DELETE ON statement
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER statement_no_truncate BEFORE TRUNCATE ON statement
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER statement_line_append_only BEFORE UPDATE OR DELETE ON statement_line
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER statement_line_no_truncate BEFORE TRUNCATE ON statement_line
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
