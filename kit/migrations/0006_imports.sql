-- Files that have filled tables of this subgraph: how far each has come, so that one that was interrupted goes on where it
-- stopped, and one that was imported changes nothing when it comes again.
CREATE TABLE import_runs (
  name        text NOT NULL,
  -- SHA-256 of the file.
  file        text COLLATE "C" NOT NULL CHECK (file ~ '^[0-9a-f]{64}$'),
  -- Lines of the file up to here are written.
  line        integer NOT NULL DEFAULT 0 CHECK (line >= 0),
  written     integer NOT NULL DEFAULT 0 CHECK (written >= 0),
  started_at  timestamptz NOT NULL DEFAULT now(),
  finished_at timestamptz,
  PRIMARY KEY (name, file)
);
