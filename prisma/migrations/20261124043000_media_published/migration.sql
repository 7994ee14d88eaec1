-- Since when anybody may see a photo: a version that carries it has been live, and what was shown stays shown.
ALTER TABLE photo ADD COLUMN published_at TIMESTAMPTZ(3);
