-- The phone of whoever applies in a call is sealed as every other one is, and goes when its owner is erased. What lay open
-- here until now is not carried over: the sealing needs a key no migration has, and the applicant's e-mail stays.
ALTER TABLE selection_application ADD COLUMN phone_cipher BYTEA, DROP COLUMN phone;
