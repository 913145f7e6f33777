-- What needs somebody: ids, codes and days. What is to be done stands in the case that it names.
CREATE TABLE tasks (
  id           text COLLATE "C" PRIMARY KEY CHECK (id LIKE 'tsk\_%'),
  kind         text NOT NULL CHECK (kind ~ '^[A-Z][A-Z_]*$'),
  source       text NOT NULL,
  subject_id   text COLLATE "C" NOT NULL,
  -- What of the case it is about: one of several reviews or corrections; the case itself otherwise.
  object_id    text COLLATE "C" NOT NULL,
  conflict     text CHECK (conflict ~ '^[A-Z][A-Z_]*$'),
  resident_ids text[] COLLATE "C" NOT NULL,
  places       text[] COLLATE "C" NOT NULL,
  scope        text NOT NULL,
  status       text NOT NULL CHECK (status IN ('OPEN', 'TAKEN', 'FINISHED', 'CLOSED')),
  opened_on    date NOT NULL,
  taken_by     text CHECK (char_length(taken_by) BETWEEN 1 AND 200),
  closed_on    date CHECK (closed_on >= opened_on),
  version      integer NOT NULL CHECK (version > 0),
  CHECK ((status IN ('FINISHED', 'CLOSED')) = (closed_on IS NOT NULL)),
  CHECK (status <> 'TAKEN' OR taken_by IS NOT NULL)
);
CREATE UNIQUE INDEX one_open_task ON tasks (kind, object_id) WHERE status IN ('OPEN', 'TAKEN');
CREATE INDEX tasks_subject ON tasks (subject_id) WHERE status IN ('OPEN', 'TAKEN');
CREATE INDEX tasks_open ON tasks (id) WHERE status IN ('OPEN', 'TAKEN');
CREATE INDEX tasks_persons ON tasks USING gin (resident_ids) WHERE status IN ('OPEN', 'TAKEN');

DO $$
BEGIN
  EXECUTE format('REVOKE DELETE, TRUNCATE ON tasks FROM %I', current_schema() || '_app');
END $$;
