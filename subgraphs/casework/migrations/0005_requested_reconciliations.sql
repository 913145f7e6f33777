-- Runs of the reconciliation that an officer asked for. The administrator's process carries them out; one is awaited at most.
CREATE TABLE reconciliation_runs (
  id           text COLLATE "C" PRIMARY KEY CHECK (id LIKE 'rcr\_%'),
  requested_by text NOT NULL CHECK (char_length(requested_by) BETWEEN 1 AND 200),
  -- Both of the server's time.
  requested_at timestamptz NOT NULL DEFAULT now(),
  ran_at       timestamptz
);
CREATE UNIQUE INDEX one_awaited_run ON reconciliation_runs ((ran_at IS NULL)) WHERE ran_at IS NULL;

DO $$
BEGIN
  EXECUTE format('REVOKE UPDATE, DELETE, TRUNCATE ON reconciliation_runs FROM %I', current_schema() || '_app');
END $$;
