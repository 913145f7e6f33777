-- What others make of a marriage: courts, the bureau's own revocation, and offices elsewhere.
ALTER TABLE registrations DROP CONSTRAINT registrations_status_check;
ALTER TABLE registrations ADD CONSTRAINT registrations_status_check
  CHECK (status IN ('IN_FORCE', 'DISSOLVED', 'ANNULLED', 'REVOKED'));
ALTER TABLE registrations DROP CONSTRAINT registrations_end_reason_check;
ALTER TABLE registrations ADD CONSTRAINT registrations_end_reason_check
  CHECK (end_reason IN ('DEATH', 'DIVORCE', 'ANNULMENT', 'DECLARED_DEAD', 'REVOCATION'));
ALTER TABLE registrations
  ADD COLUMN effective_from    date,
  ADD COLUMN interrupted_from  date,
  ADD COLUMN interrupted_until date,
  ADD COLUMN not_restored_on   date;
DO $$
DECLARE name text;
BEGIN
  FOR name IN SELECT conname FROM pg_constraint WHERE conrelid = 'registrations'::regclass AND contype = 'c'
    AND (pg_get_constraintdef(oid) LIKE '%''ANNULMENT''%' OR pg_get_constraintdef(oid) LIKE '%deceased_id%')
    AND conname <> 'registrations_end_reason_check'
  LOOP EXECUTE format('ALTER TABLE registrations DROP CONSTRAINT %I', name); END LOOP;
END $$;
ALTER TABLE registrations ADD CONSTRAINT registration_ends_as_it_stands CHECK (
  (end_reason IS NULL OR (status = 'ANNULLED') = (end_reason = 'ANNULMENT'))
  AND (end_reason IS NULL OR (status = 'REVOKED') = (end_reason = 'REVOCATION'))
  AND ((interrupted_from IS NULL) = (interrupted_until IS NULL))
  AND (interrupted_until IS NULL OR interrupted_until >= interrupted_from)
  AND (effective_from IS NULL OR effective_from <= registered_on));
ALTER TABLE registrations ADD CONSTRAINT registration_names_the_dead CHECK (
  interrupted_from IS NOT NULL
  OR (deceased_id IS NOT NULL) = coalesce(end_reason IN ('DEATH', 'DECLARED_DEAD'), false));
COMMENT ON COLUMN registrations.effective_from IS 'day from which a late registration has effect; registered_on when null';
COMMENT ON COLUMN registrations.interrupted_from IS 'day from which a spouse was held dead by a declaration that was revoked';

-- What the register said until a day, so that what was known can be told from what is true.
CREATE TABLE former_states (
  registration_id   text COLLATE "C" NOT NULL REFERENCES registrations,
  version           integer NOT NULL CHECK (version > 0),
  replaced_on       date NOT NULL,
  status            text NOT NULL,
  ended_on          date,
  end_reason        text,
  deceased_id       text COLLATE "C",
  interrupted_from  date,
  interrupted_until date,
  PRIMARY KEY (registration_id, version)
);

-- Papers of others that are noted on a registration; nothing is ever taken out again.
CREATE TABLE annotations (
  id               text COLLATE "C" PRIMARY KEY,
  registration_id  text COLLATE "C" NOT NULL REFERENCES registrations,
  kind             text NOT NULL CHECK (kind IN
    ('VOID', 'ANNULLED', 'DIVORCED_BY_COURT', 'DECLARED_DEAD', 'DECLARATION_REVOKED', 'REVOKED', 'CORRECTED')),
  authority        text NOT NULL,
  paper_number     text NOT NULL,
  decided_on       date NOT NULL,
  effective_on     date NOT NULL CHECK (effective_on >= decided_on),
  ground           text CHECK (ground IN ('BIGAMY', 'UNDER_AGE', 'CLOSE_KIN')),
  person_id        text COLLATE "C",
  received_on      date NOT NULL,
  entered_by       text NOT NULL,
  confirmed_by     text CHECK (confirmed_by <> entered_by),
  confirmed_on     date CHECK (confirmed_on >= received_on),
  CHECK ((confirmed_by IS NULL) = (confirmed_on IS NULL)),
  CHECK ((kind IN ('DECLARED_DEAD', 'DECLARATION_REVOKED')) = (person_id IS NOT NULL))
);
CREATE INDEX annotations_registration ON annotations (registration_id, id);
CREATE UNIQUE INDEX one_revocation ON annotations (registration_id) WHERE kind = 'REVOKED';

-- Marriages and divorces of elsewhere, entered with their papers by one person and checked by another.
CREATE TABLE records_elsewhere (
  id               text COLLATE "C" PRIMARY KEY,
  office_id        text COLLATE "C" NOT NULL REFERENCES offices,
  registration_id  text COLLATE "C" REFERENCES registrations,
  place_kind       text NOT NULL CHECK (place_kind IN
    ('MAINLAND', 'CONSULATE', 'HONG_KONG', 'MACAO', 'TAIWAN', 'ABROAD')),
  place            text NOT NULL,
  authority        text NOT NULL,
  paper_number     text,
  registered_on    date NOT NULL,
  ended_on         date CHECK (ended_on >= registered_on),
  end_kind         text CHECK (end_kind IN ('REGISTRATION', 'JUDGMENT', 'DEATH')),
  end_place_kind   text CHECK (end_place_kind IN
    ('MAINLAND', 'CONSULATE', 'HONG_KONG', 'MACAO', 'TAIWAN', 'ABROAD')),
  end_authority    text,
  end_paper_number text,
  recognised_by    text,
  deceased_id      text COLLATE "C",
  evidence         text NOT NULL,
  status           text NOT NULL CHECK (status IN ('PROPOSED', 'CONFIRMED', 'REJECTED')),
  in_force         boolean NOT NULL GENERATED ALWAYS AS (
    status = 'CONFIRMED' AND ended_on IS NULL AND registration_id IS NULL) STORED,
  entered_by       text NOT NULL,
  entered_on       date NOT NULL,
  checked_by       text CHECK (checked_by <> entered_by),
  checked_on       date CHECK (checked_on >= entered_on),
  end_entered_on   date,
  version          integer NOT NULL CHECK (version > 0),
  UNIQUE (id, in_force),
  CHECK ((status = 'PROPOSED') = (checked_by IS NULL) AND (checked_by IS NULL) = (checked_on IS NULL)),
  CHECK ((ended_on IS NULL) = (end_kind IS NULL)),
  CHECK (registration_id IS NULL OR ended_on IS NOT NULL),
  CHECK ((end_kind IS NOT DISTINCT FROM 'DEATH') = (deceased_id IS NOT NULL))
);
CREATE INDEX records_elsewhere_registration ON records_elsewhere (registration_id);
CREATE INDEX records_elsewhere_office ON records_elsewhere (office_id, id);

-- The spouses of a registration or of a record: one index says that nobody is married twice, wherever it was.
ALTER TABLE spouses DROP CONSTRAINT spouses_pkey;
ALTER TABLE spouses ALTER COLUMN registration_id DROP NOT NULL;
ALTER TABLE spouses ADD COLUMN record_id text COLLATE "C";
ALTER TABLE spouses ADD CONSTRAINT spouses_of_registration UNIQUE (registration_id, role);
ALTER TABLE spouses ADD CONSTRAINT spouses_of_record UNIQUE (record_id, role);
ALTER TABLE spouses ADD CONSTRAINT spouse_of_one_marriage CHECK (num_nonnulls(registration_id, record_id) = 1);
ALTER TABLE spouses ADD CONSTRAINT spouses_record_in_force
  FOREIGN KEY (record_id, in_force) REFERENCES records_elsewhere (id, in_force) ON UPDATE CASCADE;

-- A divorce by agreement may be of a marriage of another mainland office or of a Chinese consulate.
ALTER TABLE divorce_cases ADD COLUMN record_id text COLLATE "C" REFERENCES records_elsewhere;
ALTER TABLE divorce_cases DROP CONSTRAINT divorce_of_a_marriage;
ALTER TABLE divorce_cases ADD CONSTRAINT divorce_of_a_marriage
  CHECK (status = 'NOT_ACCEPTED' OR num_nonnulls(registration_id, record_id) = 1);
CREATE INDEX divorce_cases_record ON divorce_cases (record_id);

DO $$
BEGIN
  EXECUTE format('REVOKE DELETE ON annotations, records_elsewhere FROM %I', current_schema() || '_app');
  EXECUTE format('REVOKE UPDATE, DELETE ON former_states FROM %I', current_schema() || '_app');
END $$;
