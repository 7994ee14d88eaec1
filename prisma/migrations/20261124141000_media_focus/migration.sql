-- What a photo is about, in percent from its left and upper edge: cards that crop it keep that part.
ALTER TABLE photo ADD COLUMN focus_x SMALLINT NOT NULL DEFAULT 50, ADD COLUMN focus_y SMALLINT NOT NULL DEFAULT 50;
ALTER TABLE photo ADD CONSTRAINT photo_focus CHECK (focus_x BETWEEN 0 AND 100 AND focus_y BETWEEN 0 AND 100);
