-- Citizen ids and the numbers of death certificates, which may be citizen ids, are sealed: what is stored is of no use without
-- the keys. The constraints that say so hold for every row that is written from now on; the next start seals the rows
-- that are here, and then they are valid. A person is found by the whole number alone, through its blind index.
ALTER TABLE residents
  DROP CONSTRAINT residents_citizen_id_check,
  DROP CONSTRAINT residents_citizen_id_key,
  ADD CONSTRAINT residents_citizen_id_sealed CHECK (starts_with(citizen_id, 's1.')) NOT VALID,
  ADD citizen_id_index text COLLATE "C" NOT NULL DEFAULT gen_random_uuid()::text;
ALTER TABLE residents ALTER citizen_id_index DROP DEFAULT;
CREATE UNIQUE INDEX residents_citizen_id_key ON residents (citizen_id_index);

ALTER TABLE death_entries
  DROP CONSTRAINT death_entries_certificate_number_check,
  ADD CONSTRAINT death_entries_certificate_number_sealed CHECK (starts_with(certificate_number, 's1.')) NOT VALID;
