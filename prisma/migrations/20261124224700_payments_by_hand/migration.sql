-- A transfer is told by its amount: no two that are waited for have the same.
CREATE UNIQUE INDEX payment_attempt_transfer_amount ON payment_attempt (amount) WHERE method = 'transfer' AND outcome = 'open';
-- What a person judged has a day, a verdict and a name; what waits has none of them.
ALTER TABLE payment_evidence ADD CONSTRAINT payment_evidence_judged
  CHECK (num_nonnulls(judged_by_id, judged_at, accepted) IN (0, 3));
CREATE INDEX payment_evidence_waiting ON payment_evidence (sent_at) WHERE judged_at IS NULL;
