-- How far the end of a licence has been told: 180, 90 and 30 days before it, and 0 once it has come.
ALTER TABLE licence ADD COLUMN told_mark SMALLINT;
ALTER TABLE licence ADD CONSTRAINT licence_told_mark CHECK (told_mark IN (180, 90, 30, 0));
