-- Diagnoses are sealed: what is stored is of no use without the keys. The constraint holds for every row that is written from now
-- on; the next start seals the rows that are here.
ALTER TABLE care_assessments ALTER disorder_codes DROP DEFAULT;
ALTER TABLE care_assessments ALTER disorder_codes TYPE text USING array_to_json(disorder_codes)::text;
ALTER TABLE care_assessments
  ADD CONSTRAINT care_assessments_disorder_codes_sealed CHECK (starts_with(disorder_codes, 's1.')) NOT VALID;
COMMENT ON COLUMN care_assessments.disorder_codes IS
  'Sealed list of the diagnosed disorders by chapter F of ICD-10, without decimals';
