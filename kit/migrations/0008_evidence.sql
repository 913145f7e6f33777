-- Files that people hand in for a case, sealed and in parts. A file is here whole or not at all; no act changes one. Runs
-- in the subgraph's own schema, as its migrator.

CREATE TABLE evidence (
  id          text COLLATE "C" PRIMARY KEY CHECK (id LIKE 'evi\_%'),
  kind        text NOT NULL CHECK (kind ~ '^[A-Z][A-Z0-9_]*$'),
  media_type  text NOT NULL CHECK (media_type IN ('image/jpeg', 'image/png', 'application/pdf')),
  -- Bytes, and their SHA-256, as they are kept.
  size        integer NOT NULL CHECK (size > 0),
  sha256      text COLLATE "C" NOT NULL CHECK (sha256 ~ '^[0-9a-f]{64}$'),
  status      text NOT NULL CHECK (status IN ('UNSCANNED', 'CLEAN')),
  uploaded_at timestamptz NOT NULL,
  uploaded_by text NOT NULL CHECK (uploaded_by <> ''),
  -- The case whose act named it; null until then.
  case_id     text COLLATE "C",
  linked_at   timestamptz,
  CHECK ((case_id IS NULL) = (linked_at IS NULL))
);
CREATE INDEX evidence_of_case ON evidence (case_id, id) WHERE case_id IS NOT NULL;
CREATE INDEX evidence_unlinked ON evidence (uploaded_at) WHERE case_id IS NULL;
CREATE INDEX evidence_unlinked_of ON evidence (uploaded_by) WHERE case_id IS NULL;

CREATE TABLE evidence_parts (
  evidence_id text COLLATE "C" NOT NULL REFERENCES evidence ON DELETE CASCADE,
  position    integer NOT NULL CHECK (position >= 0),
  content     text COLLATE "C" NOT NULL,
  PRIMARY KEY (evidence_id, position),
  CONSTRAINT evidence_parts_content_sealed CHECK (starts_with(content, 's1.'))
);
-- What is sealed cannot be made shorter.
ALTER TABLE evidence_parts ALTER COLUMN content SET STORAGE EXTERNAL;

CREATE FUNCTION evidence_linked_once() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'a file belongs to one case for good' USING ERRCODE = '42501';
END $$;
CREATE TRIGGER evidence_linked_once BEFORE UPDATE OF case_id ON evidence FOR EACH ROW
  WHEN (OLD.case_id IS NOT NULL) EXECUTE FUNCTION evidence_linked_once();

-- The application may have files taken out that no act has named, by this way alone.
CREATE FUNCTION prune_evidence(before timestamptz) RETURNS integer
  LANGUAGE plpgsql SECURITY DEFINER SET search_path FROM CURRENT AS $$
DECLARE
  pruned integer;
BEGIN
  DELETE FROM evidence WHERE case_id IS NULL AND uploaded_at < before;
  GET DIAGNOSTICS pruned = ROW_COUNT;
  RETURN pruned;
END $$;

DO $$
BEGIN
  EXECUTE format('REVOKE UPDATE, DELETE, TRUNCATE ON evidence, evidence_parts FROM %I', current_schema() || '_app');
  EXECUTE format('GRANT UPDATE (case_id, linked_at) ON evidence TO %I', current_schema() || '_app');
END $$;
