-- Divorce by agreement: from the receipt of the application to its certificate (Civil Code, articles 1076 to 1080).
CREATE TABLE divorce_cases (
  id                 text COLLATE "C" PRIMARY KEY,
  receipt_number     text UNIQUE CHECK (receipt_number ~ '^SL[0-9]{6}-[0-9]{4}-[0-9]{6}$'),
  office_id          text COLLATE "C" NOT NULL REFERENCES offices,
  registration_id    text COLLATE "C" REFERENCES registrations,
  status             text NOT NULL CHECK (status IN
    ('ACCEPTED', 'NOT_ACCEPTED', 'WITHDRAWN', 'REGISTERED', 'DEEMED_WITHDRAWN', 'CLOSED')),
  open               boolean NOT NULL GENERATED ALWAYS AS (status = 'ACCEPTED') STORED,
  received_on        date NOT NULL,
  accepted_on        date,
  withdrawn_by       text COLLATE "C",
  receipt_shown      boolean,
  closed_on          date CHECK (closed_on >= received_on),
  divorce_number     text UNIQUE CHECK (divorce_number ~ '^L[0-9]{6}-[0-9]{4}-[0-9]{6}$'),
  closed_reason      text CHECK (closed_reason IN ('SPOUSE_DIED', 'ENDED_BY_COURT')),
  mediation_offered  boolean NOT NULL,
  mediation_accepted boolean NOT NULL,
  version            integer NOT NULL CHECK (version > 0),
  UNIQUE (id, open),
  CHECK ((status = 'NOT_ACCEPTED') = (accepted_on IS NULL) AND (accepted_on IS NULL) = (receipt_number IS NULL)),
  CONSTRAINT divorce_of_a_marriage CHECK (status = 'NOT_ACCEPTED' OR registration_id IS NOT NULL),
  CHECK ((status IN ('ACCEPTED', 'NOT_ACCEPTED')) = (closed_on IS NULL)),
  CHECK ((status = 'WITHDRAWN') = (withdrawn_by IS NOT NULL) AND (withdrawn_by IS NULL) = (receipt_shown IS NULL)),
  CHECK ((status = 'REGISTERED') = (divorce_number IS NOT NULL)),
  CHECK ((status = 'CLOSED') = (closed_reason IS NOT NULL)),
  CHECK (substr(divorce_number, 9, 4)::integer = extract(year FROM closed_on)),
  CHECK (mediation_offered OR NOT mediation_accepted)
);
CREATE INDEX divorce_cases_office ON divorce_cases (office_id, id);
CREATE INDEX divorce_cases_registration ON divorce_cases (registration_id);
COMMENT ON COLUMN divorce_cases.receipt_number IS 'setting, not published: the form of the number on the receipt';
COMMENT ON COLUMN divorce_cases.closed_on IS 'day on which it was withdrawn, registered, closed, or from which it is deemed withdrawn';

-- `open` follows the case through the foreign key, so that the index below cannot be fooled.
CREATE TABLE divorce_parties (
  case_id     text COLLATE "C" NOT NULL,
  position    integer NOT NULL CHECK (position IN (1, 2)),
  resident_id text COLLATE "C" NOT NULL,
  certificate text CHECK (certificate IN ('SHOWN', 'LOST_DECLARED', 'ARCHIVE_COPY')),
  open        boolean NOT NULL,
  PRIMARY KEY (case_id, position),
  UNIQUE (case_id, resident_id),
  FOREIGN KEY (case_id, open) REFERENCES divorce_cases (id, open) ON UPDATE CASCADE
);
CREATE UNIQUE INDEX one_open_divorce ON divorce_parties (resident_id) WHERE open;
CREATE INDEX divorce_parties_resident ON divorce_parties (resident_id, case_id);

-- What a couple agreed is one text, which nobody but the two and the office reads.
CREATE TABLE divorce_agreements (
  case_id text COLLATE "C" NOT NULL REFERENCES divorce_cases,
  version integer NOT NULL CHECK (version > 0),
  content text NOT NULL,
  PRIMARY KEY (case_id, version)
);

CREATE TABLE divorce_refusals (
  case_id    text COLLATE "C" NOT NULL REFERENCES divorce_cases,
  number     integer NOT NULL CHECK (number > 0),
  refused_on date NOT NULL,
  reasons    text[] NOT NULL CHECK (cardinality(reasons) > 0 AND reasons <@ ARRAY[
    'NOT_IN_PERSON', 'NOT_VOLUNTARY', 'AGREEMENT_MISSING', 'AGREEMENT_SILENT', 'CAPACITY_LIMITED',
    'NOT_REGISTERED_HERE', 'CERTIFICATE_MISSING', 'IDENTITY_NOT_PROVEN', 'NOT_IN_FORCE', 'OTHER']),
  remark     text CHECK (length(remark) BETWEEN 1 AND 1000),
  PRIMARY KEY (case_id, number),
  CHECK (remark IS NOT NULL OR NOT 'OTHER' = ANY (reasons))
);

-- Certificates of divorce beside those of marriage, and the numbers that both have.
ALTER TABLE certificates ALTER COLUMN registration_id DROP NOT NULL;
ALTER TABLE certificates ADD COLUMN divorce_case_id text COLLATE "C" REFERENCES divorce_cases;
ALTER TABLE certificates DROP CONSTRAINT certificates_number_check;
ALTER TABLE certificates ADD CONSTRAINT certificates_number_check
  CHECK (number ~ '^B?[JL][0-9]{6}-[0-9]{4}-[0-9]{6}$');
ALTER TABLE certificates DROP CONSTRAINT certificates_kind_check;
ALTER TABLE certificates ADD CONSTRAINT certificates_kind_check
  CHECK (kind IN ('MARRIAGE', 'REISSUE', 'DIVORCE', 'REISSUE_DIVORCE'));
DO $$
DECLARE name text;
BEGIN
  FOR name IN SELECT conname FROM pg_constraint WHERE conrelid = 'certificates'::regclass AND contype = 'c'
    AND pg_get_constraintdef(oid) LIKE '%''REISSUE''%' AND conname <> 'certificates_kind_check'
  LOOP EXECUTE format('ALTER TABLE certificates DROP CONSTRAINT %I', name); END LOOP;
END $$;
ALTER TABLE certificates ADD CONSTRAINT certificate_of_its_kind CHECK (
  (kind IN ('REISSUE', 'REISSUE_DIVORCE')) = (number LIKE 'B%')
  AND (kind IN ('REISSUE', 'REISSUE_DIVORCE')) = (reissue_reason IS NOT NULL)
  AND (kind IN ('REISSUE', 'REISSUE_DIVORCE')) = (applicant_id IS NOT NULL)
  AND (kind IN ('DIVORCE', 'REISSUE_DIVORCE')) = (number LIKE '%L%')
  AND (kind IN ('DIVORCE', 'REISSUE_DIVORCE')) = (divorce_case_id IS NOT NULL)
  AND (registration_id IS NOT NULL OR divorce_case_id IS NOT NULL));
CREATE UNIQUE INDEX certificates_first_of_divorce ON certificates (divorce_case_id) WHERE kind = 'DIVORCE';
CREATE INDEX certificates_divorce ON certificates (divorce_case_id, id);
ALTER TABLE number_counters DROP CONSTRAINT number_counters_prefix_check;
ALTER TABLE number_counters ADD CONSTRAINT number_counters_prefix_check
  CHECK (prefix IN ('J', 'BJ', 'L', 'BL', 'SL'));

-- A certificate is void once another one is issued in its place; the row of the certificate itself is never rewritten.
CREATE TABLE voided_certificates (
  certificate_id text COLLATE "C" PRIMARY KEY REFERENCES certificates,
  voided_on      date NOT NULL,
  superseded_by  text COLLATE "C" NOT NULL REFERENCES certificates
);
INSERT INTO voided_certificates (certificate_id, voided_on, superseded_by)
SELECT id, next_on, next_id FROM (
  SELECT id, lead(id) OVER own AS next_id, lead(issued_on) OVER own AS next_on
  FROM certificates WINDOW own AS (PARTITION BY registration_id ORDER BY id)) AS issued
WHERE next_id IS NOT NULL;

DO $$
BEGIN
  EXECUTE format('REVOKE DELETE ON divorce_cases, divorce_parties FROM %I', current_schema() || '_app');
  EXECUTE format('REVOKE UPDATE, DELETE ON divorce_agreements, divorce_refusals, voided_certificates FROM %I',
    current_schema() || '_app');
END $$;

-- The second period of a divorce is known before it begins, and may be done with before, too.
DO $$
DECLARE name text;
BEGIN
  FOR name IN SELECT conname FROM pg_constraint WHERE conrelid = 'statutory_deadlines'::regclass AND contype = 'c'
    AND pg_get_constraintdef(oid) = 'CHECK ((completed_on >= started_on))'
  LOOP EXECUTE format('ALTER TABLE statutory_deadlines DROP CONSTRAINT %I', name); END LOOP;
END $$;
ALTER TABLE statutory_deadlines ADD CONSTRAINT statutory_deadlines_completed_in_time
  CHECK (completed_on >= started_on OR code = 'ISSUE');
