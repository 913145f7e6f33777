-- The log of what happened in every domain. A row's position follows from the order of the commits: it is taken from one
-- counter that is held until the transaction ends, so whoever has read up to a position has missed nothing before it.
CREATE TABLE events (
  position     integer PRIMARY KEY CHECK (position > 0),
  id           text COLLATE "C" NOT NULL UNIQUE CHECK (id LIKE 'evt\_%'),
  source       text NOT NULL,
  type         text NOT NULL,
  subject_id   text COLLATE "C" NOT NULL,
  version      integer CHECK (version > 0),
  happened_at  timestamptz NOT NULL,
  resident_ids text[] COLLATE "C" NOT NULL,
  -- Codes of the divisions where it happened, with those above them; empty while nobody knows where.
  places       text[] COLLATE "C" NOT NULL,
  -- What a viewer needs, beside the jurisdiction, to know of it.
  scope        text NOT NULL,
  payload      jsonb NOT NULL
);
CREATE INDEX events_types ON events (type, position);

CREATE TABLE event_log_end (
  only_row boolean PRIMARY KEY DEFAULT true CHECK (only_row),
  position integer NOT NULL CHECK (position > 0)
);

-- In which divisions what an id stands for is, as events have said it.
CREATE TABLE places (
  id    text COLLATE "C" PRIMARY KEY,
  codes text[] COLLATE "C" NOT NULL CHECK (cardinality(codes) > 0)
);

DO $$
BEGIN
  EXECUTE format('REVOKE UPDATE, DELETE, TRUNCATE ON events FROM %I', current_schema() || '_app');
END $$;
