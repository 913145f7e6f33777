-- Parties who are no residents of the mainland, what the registers said when they were compared, and corrected papers.
ALTER TABLE offices ADD COLUMN foreign_related boolean NOT NULL DEFAULT false;
COMMENT ON COLUMN offices.foreign_related IS
  'setting, not published: whether the province determined it for parties who are no mainland residents';

-- Who a party is stands in one text, which is sealed; a document is found by its index.
CREATE TABLE outside_parties (
  id             text COLLATE "C" PRIMARY KEY,
  kind           text NOT NULL CHECK (kind IN ('HONG_KONG', 'MACAO', 'TAIWAN', 'OVERSEAS_CHINESE', 'FOREIGNER')),
  details        text NOT NULL CONSTRAINT outside_parties_details_sealed CHECK (starts_with(details, 's1.')),
  document       text NOT NULL CONSTRAINT outside_parties_document_sealed CHECK (starts_with(document, 's1.')),
  document_index text NOT NULL
);
CREATE UNIQUE INDEX outside_parties_document ON outside_parties (document_index);

ALTER TABLE registrations ADD COLUMN kind text NOT NULL DEFAULT 'ORDINARY'
  CHECK (kind IN ('ORDINARY', 'LATE', 'REMARRIAGE', 'FOREIGN_RELATED'));
ALTER TABLE registrations ADD CONSTRAINT late_registration_has_its_day
  CHECK ((kind = 'LATE') = (effective_from IS NOT NULL));

-- What other registers say of a party: a difference is cleared up by a paper, it refuses nobody.
CREATE TABLE data_checks (
  appointment_id  text COLLATE "C" NOT NULL REFERENCES appointments,
  number          integer NOT NULL CHECK (number > 0),
  party_id        text COLLATE "C" NOT NULL,
  source          text NOT NULL CHECK (source IN ('NATIONAL_MARRIAGE_DATABASE', 'POPULATION', 'DEATH')),
  result          text NOT NULL CHECK (result IN ('MATCH', 'MISMATCH', 'UNAVAILABLE')),
  checked_on      date NOT NULL,
  supplement      text CHECK (supplement IN
    ('DIVORCE_CERTIFICATE', 'JUDGMENT_WITH_EFFECT', 'SPOUSE_DEATH_PROOF', 'OTHER')),
  document        text CHECK (length(document) BETWEEN 1 AND 500),
  supplemented_on date CHECK (supplemented_on >= checked_on),
  PRIMARY KEY (appointment_id, number),
  CHECK ((supplement IS NULL) = (supplemented_on IS NULL) AND (supplement IS NULL) = (document IS NULL)),
  CHECK (supplement IS NULL OR result <> 'MATCH')
);

-- A correction is proposed by one person and decided by another; what it says of somebody is sealed.
CREATE TABLE corrections (
  id              text COLLATE "C" PRIMARY KEY,
  registration_id text COLLATE "C" NOT NULL REFERENCES registrations,
  field           text NOT NULL CHECK (field IN
    ('NAME', 'BIRTH_DATE', 'DOCUMENT_NUMBER', 'NATIONALITY', 'EFFECTIVE_FROM')),
  cause           text NOT NULL CHECK (cause IN ('CLERICAL', 'PAPERS_CHANGED', 'COURT')),
  party_id        text COLLATE "C",
  content         text NOT NULL CONSTRAINT corrections_content_sealed CHECK (starts_with(content, 's1.')),
  proposed_by     text NOT NULL,
  proposed_on     date NOT NULL,
  status          text NOT NULL CHECK (status IN ('PROPOSED', 'CARRIED_OUT', 'REJECTED')),
  decided_by      text CHECK (decided_by <> proposed_by),
  decided_on      date CHECK (decided_on >= proposed_on),
  CHECK ((status = 'PROPOSED') = (decided_by IS NULL) AND (decided_by IS NULL) = (decided_on IS NULL))
);
CREATE UNIQUE INDEX one_open_correction ON corrections (registration_id) WHERE status = 'PROPOSED';
CREATE INDEX corrections_registration ON corrections (registration_id, id);
ALTER TABLE certificates DROP CONSTRAINT certificates_reissue_reason_check;
ALTER TABLE certificates ADD CONSTRAINT certificates_reissue_reason_check
  CHECK (reissue_reason IN ('LOST', 'DAMAGED', 'CORRECTED', 'PAPERS_CHANGED'));

DO $$
BEGIN
  EXECUTE format('REVOKE DELETE ON outside_parties, data_checks, corrections FROM %I', current_schema() || '_app');
END $$;
