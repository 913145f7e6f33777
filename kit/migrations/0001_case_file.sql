-- What every subgraph keeps beside its own tables: who did and read what, what others are told,
-- and which requests were answered already. Runs in the subgraph's own schema, as its migrator.

CREATE TABLE audit_log (
  id          text PRIMARY KEY,
  at          timestamptz NOT NULL,
  actor       text NOT NULL,
  actor_role  text NOT NULL,
  action      text NOT NULL,
  outcome     text NOT NULL CHECK (outcome IN ('DONE', 'REFUSED')),
  subject_id  text NOT NULL,
  purpose     text,
  case_number text,
  request_id  text NOT NULL,
  details     jsonb NOT NULL
);
CREATE INDEX audit_log_subject ON audit_log (subject_id, id DESC);

CREATE TABLE outbox (
  id         text PRIMARY KEY,
  at         timestamptz NOT NULL,
  type       text NOT NULL,
  subject_id text NOT NULL,
  payload    jsonb NOT NULL
);

CREATE TABLE idempotency_keys (
  actor    text NOT NULL,
  key      text NOT NULL,
  mutation text NOT NULL,
  digest   text NOT NULL,
  answer   jsonb,
  at       timestamptz NOT NULL,
  PRIMARY KEY (actor, key)
);

-- The application can add to the record but never rewrite it.
DO $$
BEGIN
  EXECUTE format('REVOKE UPDATE, DELETE, TRUNCATE ON audit_log, outbox FROM %I', current_schema() || '_app');
  EXECUTE format('REVOKE DELETE, TRUNCATE ON idempotency_keys FROM %I', current_schema() || '_app');
END $$;

-- One row once the demo city's rows are here: a start loads them once, and wholly or not at all.
CREATE TABLE demo_city (
  only_row  boolean PRIMARY KEY DEFAULT true CHECK (only_row),
  residents integer NOT NULL
);
