-- What every process keeps of its cases: each act on one, and by when the law wants something done. Runs in the
-- subgraph's own schema, as its migrator.

CREATE TABLE case_history (
  case_id    text COLLATE "C" NOT NULL,
  -- The version that the act made of the case.
  version    integer NOT NULL CHECK (version > 0),
  at         timestamptz NOT NULL,
  actor      text NOT NULL CHECK (actor <> ''),
  actor_role text NOT NULL CHECK (actor_role <> ''),
  act        text NOT NULL CHECK (act <> ''),
  status     text NOT NULL CHECK (status <> ''),
  remark     text CHECK (char_length(remark) BETWEEN 1 AND 4000),
  PRIMARY KEY (case_id, version)
);

CREATE TABLE statutory_deadlines (
  id              text COLLATE "C" PRIMARY KEY CHECK (id LIKE 'ddl\_%'),
  case_id         text COLLATE "C" NOT NULL,
  -- Place of the office that must act: a city, street or community.
  division_code   text COLLATE "C" NOT NULL CHECK (division_code ~ '^[0-9]{6}([0-9]{3}){0,2}$'),
  code            text NOT NULL CHECK (code ~ '^[A-Z][A-Z0-9_]*$'),
  -- A process may start the same period again, after an objection for example.
  round           integer NOT NULL DEFAULT 1 CHECK (round > 0),
  unit            text NOT NULL CHECK (unit IN ('WORKING_DAYS', 'CALENDAR_DAYS', 'HOURS')),
  length          integer NOT NULL CHECK (length > 0),
  article         text NOT NULL CHECK (article <> ''),
  started_at      timestamptz NOT NULL,
  -- City time (Asia/Shanghai).
  started_on      date NOT NULL,
  due_on          date NOT NULL,
  -- The instant, for periods of hours.
  due_at          timestamptz,
  -- The holidays of the time are not published yet: the day may move.
  provisional     boolean NOT NULL,
  paused_since    timestamptz,
  pause_ground    text CHECK (char_length(pause_ground) BETWEEN 1 AND 1000),
  -- In the period's unit.
  paused_length   integer NOT NULL DEFAULT 0 CHECK (paused_length >= 0),
  extended_by     integer CHECK (extended_by > 0),
  extension_basis text CHECK (char_length(extension_basis) BETWEEN 1 AND 1000),
  completed_on    date CHECK (completed_on >= started_on),
  UNIQUE (case_id, code, round),
  CHECK (due_on >= started_on),
  CHECK ((unit = 'HOURS') = (due_at IS NOT NULL)),
  CHECK (paused_since IS NULL OR (pause_ground IS NOT NULL AND completed_on IS NULL)),
  CHECK ((extended_by IS NULL) = (extension_basis IS NULL))
);
CREATE INDEX statutory_deadlines_running ON statutory_deadlines (division_code, due_on, id)
  WHERE completed_on IS NULL AND paused_since IS NULL;

-- What was done is evidence: it is added to, never rewritten or taken out.
DO $$
BEGIN
  EXECUTE format('REVOKE UPDATE, DELETE, TRUNCATE ON case_history FROM %I', current_schema() || '_app');
  EXECUTE format('REVOKE DELETE, TRUNCATE ON statutory_deadlines FROM %I', current_schema() || '_app');
END $$;
