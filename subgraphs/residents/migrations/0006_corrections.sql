-- Requests to correct what the register says of a person: who requests one does not decide it.
CREATE TABLE corrections (
  id             text COLLATE "C" PRIMARY KEY CHECK (id LIKE 'rco\_%'),
  resident_id    text COLLATE "C" NOT NULL REFERENCES residents,
  -- The person's community when it was requested: the office that decides.
  community_code text COLLATE "C" NOT NULL REFERENCES divisions,
  field          text NOT NULL CHECK (field IN ('NAME', 'NAME_KO', 'BIRTH_DATE', 'SEX', 'ETHNICITY', 'HUKOU_TYPE')),
  before         text,
  after          text NOT NULL CHECK (after <> ''),
  reason         text NOT NULL CHECK (char_length(reason) BETWEEN 1 AND 1000),
  status         text NOT NULL CHECK (status IN ('REQUESTED', 'APPROVED', 'REFUSED')),
  requested_on   date NOT NULL,
  requested_by   text NOT NULL,
  decided_on     date,
  decided_by     text,
  decision_reason text,
  version        integer NOT NULL CHECK (version > 0),
  CHECK ((status = 'REQUESTED') = (decided_by IS NULL)),
  CONSTRAINT another_person_decides CHECK (decided_by <> requested_by)
);
CREATE UNIQUE INDEX one_open_correction_of_a_field ON corrections (resident_id, field) WHERE status = 'REQUESTED';
CREATE INDEX corrections_of_resident ON corrections (resident_id, id);
CREATE INDEX corrections_of_place ON corrections (community_code, id);

DO $$
BEGIN
  EXECUTE format('REVOKE DELETE, TRUNCATE ON corrections FROM %I', current_schema() || '_app');
END $$;
