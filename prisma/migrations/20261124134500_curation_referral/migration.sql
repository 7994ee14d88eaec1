-- The curator's wish that a failed item be helped by its service: the case is opened when the version is returned.
ALTER TABLE review_answer ADD COLUMN refer BOOLEAN NOT NULL DEFAULT false;
