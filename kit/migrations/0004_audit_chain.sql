-- What a read showed of whom, and the chain over the log: each row has a place in it and a hash of itself and of the
-- row before, written by a worker after the row's own transaction. Runs in the subgraph's own schema, as its migrator.

ALTER TABLE audit_log
  ADD COLUMN persons        text[],
  ADD COLUMN chain_position bigint CHECK (chain_position > 0),
  ADD COLUMN chain_hash     text CHECK (chain_hash ~ '^[\w-]{43}$'),
  ADD CHECK ((chain_position IS NULL) = (chain_hash IS NULL)),
  ADD CONSTRAINT audit_log_lengths CHECK (
    char_length(id) <= 100 AND char_length(actor) <= 200 AND char_length(actor_role) <= 100 AND char_length(action) <= 100
    AND char_length(subject_id) <= 100 AND char_length(case_number) <= 100 AND char_length(request_id) <= 100);

CREATE UNIQUE INDEX audit_log_chain ON audit_log (chain_position);
-- The open tail: small while a worker runs.
CREATE INDEX audit_log_unchained ON audit_log (id) WHERE chain_position IS NULL;

-- The application may give a row its place, once, and nothing else.
CREATE FUNCTION audit_log_chained_once() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'a row of the audit log has its place in the chain already' USING ERRCODE = '42501';
END $$;
CREATE TRIGGER audit_log_chained_once BEFORE UPDATE ON audit_log FOR EACH ROW
  WHEN (OLD.chain_position IS NOT NULL) EXECUTE FUNCTION audit_log_chained_once();

DO $$
BEGIN
  EXECUTE format('GRANT UPDATE (chain_position, chain_hash) ON audit_log TO %I', current_schema() || '_app');
END $$;
