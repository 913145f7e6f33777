-- Two records of one person become one: the other one points to the kept one, and is never deleted. Neither list, search nor
-- figure has it: all of them look at those who live here.
ALTER TABLE residents ADD merged_into text COLLATE "C" REFERENCES residents CHECK (merged_into <> id);
ALTER TABLE residents DROP COLUMN status;
ALTER TABLE residents ADD status text NOT NULL GENERATED ALWAYS AS (
  CASE WHEN merged_into IS NOT NULL THEN 'MERGED' WHEN died_on IS NOT NULL THEN 'DEAD'
    WHEN moved_out_on IS NOT NULL THEN 'MOVED_OUT' ELSE 'LIVING' END
) STORED;
CREATE INDEX residents_living ON residents (community_code, id) INCLUDE (birth_date) WHERE status = 'LIVING';
CREATE INDEX residents_living_by_birth ON residents (community_code, birth_date) WHERE status = 'LIVING';
CREATE INDEX residents_merged ON residents (merged_into) WHERE merged_into IS NOT NULL;

-- Proposed by one person, carried out or dropped by another.
CREATE TABLE merges (
  id              text COLLATE "C" PRIMARY KEY CHECK (id LIKE 'rmg\_%'),
  kept_id         text COLLATE "C" NOT NULL REFERENCES residents,
  merged_id       text COLLATE "C" NOT NULL REFERENCES residents,
  -- The community of the kept record when it was proposed: the office that decides.
  community_code  text COLLATE "C" NOT NULL REFERENCES divisions,
  -- Of the paper by which the public security organ cancelled the other citizen id.
  cancellation_number text NOT NULL CONSTRAINT merges_cancellation_number_sealed CHECK (starts_with(cancellation_number, 's1.')),
  reason          text NOT NULL CHECK (char_length(reason) BETWEEN 1 AND 1000),
  status          text NOT NULL CHECK (status IN ('PROPOSED', 'MERGED', 'DROPPED', 'SEPARATED')),
  proposed_on     date NOT NULL,
  proposed_by     text NOT NULL,
  decided_on      date,
  decided_by      text,
  decision_reason text,
  version         integer NOT NULL CHECK (version > 0),
  CHECK (kept_id <> merged_id),
  CHECK ((status = 'PROPOSED') = (decided_by IS NULL)),
  CONSTRAINT another_person_merges CHECK (status NOT IN ('MERGED', 'SEPARATED') OR decided_by <> proposed_by)
);
CREATE UNIQUE INDEX one_merge_of_a_record ON merges (merged_id) WHERE status IN ('PROPOSED', 'MERGED');
CREATE INDEX merges_of_place ON merges (community_code, id);

DO $$
BEGIN
  EXECUTE format('REVOKE DELETE, TRUNCATE ON merges FROM %I', current_schema() || '_app');
END $$;
