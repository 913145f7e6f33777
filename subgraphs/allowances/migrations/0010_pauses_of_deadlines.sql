-- A deadline stands on a ground of the list, until a day, once another person has confirmed it. The latest proposal of
-- a case counts; it is named by the version of the case that it made.
CREATE TABLE deadline_pauses (
  application_id text COLLATE "C" NOT NULL REFERENCES applications,
  version        integer NOT NULL CHECK (version > 0),
  code           text NOT NULL CHECK (code ~ '^[A-Z_]+$'),
  ground         text NOT NULL CHECK (ground IN ('OBJECTION', 'REGISTERED_ELSEWHERE', 'APPLIED_ELSEWHERE',
    'HARD_TO_INVESTIGATE')),
  basis          text NOT NULL CHECK (char_length(basis) BETWEEN 1 AND 1000),
  until          date NOT NULL CHECK (until > proposed_on),
  proposed_on    date NOT NULL,
  proposed_by    text NOT NULL,
  confirmed_on   date CHECK (confirmed_on >= proposed_on),
  confirmed_by   text CHECK (confirmed_by <> proposed_by),
  PRIMARY KEY (application_id, version),
  CHECK ((confirmed_on IS NULL) = (confirmed_by IS NULL))
);
DO $$
BEGIN
  EXECUTE format('REVOKE DELETE, TRUNCATE ON deadline_pauses FROM %I', current_schema() || '_app');
END $$;

-- A public notice must pass; nobody is late by it. Those that were handed in ended when they were over.
UPDATE statutory_deadlines SET is_minimum = true, completed_on = least(completed_on, due_on)
  WHERE code = 'PUBLIC_NOTICE';
