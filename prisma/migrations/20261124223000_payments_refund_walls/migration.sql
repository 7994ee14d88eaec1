-- The walls of refunds stand in the database: the statement that creates a refund raises what its payment has paid back,
-- under the cap; no line is paid back beyond what was bought; who asks for money never agrees to it.
ALTER TABLE refund ADD COLUMN restock BOOLEAN NOT NULL DEFAULT false;
ALTER TABLE refund ADD CONSTRAINT refund_four_eyes CHECK (approved_by_id <> requested_by_id) NOT VALID;

-- A refund counts against its payment until it is rejected or has failed, and again when it is tried again.
CREATE FUNCTION refund_counts(its_state refund_state) RETURNS boolean LANGUAGE sql IMMUTABLE AS $$
  SELECT its_state NOT IN ('rejected', 'failed')
$$;

CREATE FUNCTION refuse_refund_beyond_lines(its_id uuid) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (
    SELECT FROM order_line bought
    JOIN (
      SELECT back.order_line_id, sum(back.quantity) AS quantity, sum(back.amount) AS amount
      FROM refund_line back JOIN refund whole ON whole.id = back.refund_id
      WHERE refund_counts(whole.state)
        AND back.order_line_id IN (SELECT own.order_line_id FROM refund_line own WHERE own.refund_id = its_id)
      GROUP BY back.order_line_id
    ) gone ON gone.order_line_id = bought.id
    WHERE gone.quantity > bought.quantity OR gone.amount > bought.line_total
  ) THEN
    RAISE EXCEPTION 'more of a line paid back than was bought, constraint "refund_line_cap"'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'refund_line_cap';
  END IF;
END $$;

CREATE FUNCTION raise_refunded_total() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE raised bigint := CASE WHEN refund_counts(NEW.state) THEN NEW.amount ELSE 0 END;
BEGIN
  IF TG_OP = 'UPDATE' AND refund_counts(OLD.state) THEN raised := raised - OLD.amount; END IF;
  IF raised = 0 THEN RETURN NEW; END IF;
  UPDATE payment_attempt SET refunded_total = refunded_total + raised
    WHERE id = NEW.attempt_id AND order_id = NEW.order_id;
  IF NOT FOUND THEN
    RAISE EXCEPTION 'the payment belongs to another order, constraint "refund_own_payment"'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'refund_own_payment';
  END IF;
  IF raised > 0 THEN PERFORM refuse_refund_beyond_lines(NEW.id); END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER refund_raises AFTER INSERT OR UPDATE OF state, amount ON refund
  FOR EACH ROW EXECUTE FUNCTION raise_refunded_total();

-- Lines are written after their refund, which holds the payment's row: nobody else counts at the same time.
CREATE FUNCTION refuse_line_beyond_order() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT EXISTS (SELECT FROM refund whole JOIN order_line bought ON bought.order_id = whole.order_id
      WHERE whole.id = NEW.refund_id AND bought.id = NEW.order_line_id) THEN
    RAISE EXCEPTION 'the line belongs to another order, constraint "refund_line_own_order"'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'refund_line_own_order';
  END IF;
  PERFORM refuse_refund_beyond_lines(NEW.refund_id);
  RETURN NEW;
END $$;
CREATE TRIGGER refund_line_cap AFTER INSERT ON refund_line
  FOR EACH ROW EXECUTE FUNCTION refuse_line_beyond_order();
