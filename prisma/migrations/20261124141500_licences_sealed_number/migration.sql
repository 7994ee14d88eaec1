-- A business number (NIB) lies sealed: `number` then holds its keyed lookup, so that the same number is still one licence.
ALTER TABLE licence ADD COLUMN number_cipher BYTEA;
