-- The telephone number of a person, sealed as the citizen id is. Families share one: it is found by the whole number, and is
-- no key.
ALTER TABLE residents
  ADD phone text CONSTRAINT residents_phone_sealed CHECK (starts_with(phone, 's1.')),
  ADD phone_index text COLLATE "C",
  ADD CHECK ((phone IS NULL) = (phone_index IS NULL));
CREATE INDEX residents_by_phone ON residents (phone_index, id);
