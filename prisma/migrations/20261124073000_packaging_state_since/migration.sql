-- Since when a job stands where it stands: the two clocks of a job, the centre's and the owner's, run from it.
ALTER TABLE packaging_job ADD COLUMN state_since TIMESTAMPTZ(3);
UPDATE packaging_job SET state_since = requested_at;
ALTER TABLE packaging_job ALTER COLUMN state_since SET NOT NULL;
