-- How events reach the other subgraphs: what has yet to be delivered, and what has arrived here. Runs in the subgraph's
-- own schema, as its migrator.

-- One row for each event and each subgraph that listens to it, written with the event and taken out once it has arrived.
CREATE TABLE event_deliveries (
  event_id text COLLATE "C" NOT NULL REFERENCES outbox,
  consumer text NOT NULL,
  -- Two acts on one case follow each other here as they do in the case.
  sequence bigint GENERATED ALWAYS AS IDENTITY,
  -- Ids of the case and of the persons that it is about: events that share one are delivered one after the other.
  keys     text[] COLLATE "C" NOT NULL CHECK (cardinality(keys) > 0),
  -- How often it was refused.
  attempts integer NOT NULL DEFAULT 0 CHECK (attempts >= 0),
  -- Of the server's time, not the city's: so long it waits for the next attempt.
  due_at   timestamptz NOT NULL DEFAULT now(),
  written_at  timestamptz NOT NULL DEFAULT now(),
  -- Since when nobody tries any more: somebody has to look at it.
  parked_at timestamptz,
  -- Codes, never words: an error may quote personal data.
  fault    text CHECK (char_length(fault) BETWEEN 1 AND 200),
  PRIMARY KEY (event_id, consumer),
  CHECK (parked_at IS NULL OR fault IS NOT NULL)
);
CREATE INDEX event_deliveries_order ON event_deliveries (consumer, sequence);
CREATE INDEX event_deliveries_keys ON event_deliveries USING gin (keys) WITH (fastupdate = off);

-- What has arrived and was applied; written in the transaction that applies it.
CREATE TABLE event_inbox (
  event_id   text COLLATE "C" PRIMARY KEY,
  source     text NOT NULL,
  type       text NOT NULL,
  applied_at timestamptz NOT NULL
);
CREATE INDEX event_inbox_age ON event_inbox (applied_at);
CREATE INDEX outbox_age ON outbox (at) WHERE delivered_at IS NOT NULL;
CREATE INDEX idempotency_keys_age ON idempotency_keys (at);

-- Whoever delivers hears of new rows at once.
CREATE FUNCTION announce_deliveries() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_notify(TG_TABLE_SCHEMA || '_events', '');
  RETURN NULL;
END $$;
CREATE TRIGGER announce_deliveries AFTER INSERT ON event_deliveries
  FOR EACH STATEMENT EXECUTE FUNCTION announce_deliveries();

-- The application may have old records taken out, by this way alone: nothing of the last thirty days of the city, no
-- event that has yet to be delivered, and never the audit log.
CREATE FUNCTION prune_records(before timestamptz) RETURNS integer
  LANGUAGE plpgsql SECURITY DEFINER SET search_path FROM CURRENT AS $$
DECLARE
  last timestamptz := least(before, (SELECT max(at) FROM idempotency_keys) - interval '30 days');
  pruned integer := 0;
  step integer;
BEGIN
  DELETE FROM outbox o WHERE o.at < last AND o.delivered_at IS NOT NULL
    AND NOT EXISTS (SELECT FROM event_deliveries d WHERE d.event_id = o.id);
  GET DIAGNOSTICS step = ROW_COUNT;
  pruned := pruned + step;
  DELETE FROM event_inbox WHERE applied_at < last;
  GET DIAGNOSTICS step = ROW_COUNT;
  pruned := pruned + step;
  DELETE FROM idempotency_keys WHERE at < last;
  GET DIAGNOSTICS step = ROW_COUNT;
  RETURN pruned + step;
END $$;

DO $$
BEGIN
  EXECUTE format('REVOKE UPDATE, TRUNCATE, DELETE ON event_inbox FROM %I', current_schema() || '_app');
  EXECUTE format('REVOKE UPDATE, TRUNCATE ON event_deliveries FROM %I', current_schema() || '_app');
  EXECUTE format('GRANT UPDATE (attempts, due_at, parked_at, fault) ON event_deliveries TO %I',
    current_schema() || '_app');
END $$;

-- Up to which day of the city each schedule has done its work: what falls due while nothing runs is caught up.
CREATE TABLE schedule_days (
  schedule     text PRIMARY KEY,
  done_through date NOT NULL
);
