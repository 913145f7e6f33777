-- Addresses of other systems to which events are sent. What one is sent is what its registrant could know on the day of the
-- registration: the scopes and the division are kept.
CREATE TABLE webhooks (
  id            text COLLATE "C" PRIMARY KEY CHECK (id LIKE 'whk\_%'),
  url           text NOT NULL CHECK (char_length(url) BETWEEN 1 AND 500),
  -- Empty for all.
  types         text[] NOT NULL,
  scopes        text[] NOT NULL,
  division_code text COLLATE "C" NOT NULL CHECK (division_code ~ '^[0-9]{6}([0-9]{3}){0,2}$'),
  secret        text NOT NULL CONSTRAINT webhooks_secret_sealed CHECK (starts_with(secret, 's1.')),
  status        text NOT NULL CHECK (status IN ('ACTIVE', 'PAUSED', 'DELETED')),
  registered_by text NOT NULL CHECK (char_length(registered_by) BETWEEN 1 AND 200),
  registered_on date NOT NULL,
  version       integer NOT NULL CHECK (version > 0)
);
CREATE INDEX webhooks_division ON webhooks (division_code text_pattern_ops, id) WHERE status <> 'DELETED';

-- One row for each message that has yet to arrive, taken out once it has.
CREATE TABLE webhook_deliveries (
  webhook_id text COLLATE "C" NOT NULL REFERENCES webhooks,
  -- Id of the event, and of the message: the same for every attempt.
  event_id   text COLLATE "C" NOT NULL,
  type       text NOT NULL,
  body       text NOT NULL,
  attempts   integer NOT NULL DEFAULT 0 CHECK (attempts >= 0),
  -- Of the server's time. Whoever sends moves it on first: who is killed while sending has the message sent again.
  due_at     timestamptz NOT NULL DEFAULT now(),
  written_at timestamptz NOT NULL DEFAULT now(),
  -- Since when nobody tries any more: a dead letter.
  parked_at  timestamptz,
  -- A status of HTTP, or a code of what went wrong.
  fault      text CHECK (char_length(fault) BETWEEN 1 AND 100),
  PRIMARY KEY (webhook_id, event_id)
);
CREATE INDEX webhook_deliveries_due ON webhook_deliveries (webhook_id, due_at) WHERE parked_at IS NULL;
CREATE INDEX webhook_deliveries_parked ON webhook_deliveries (webhook_id, parked_at) WHERE parked_at IS NOT NULL;

DO $$
BEGIN
  EXECUTE format('REVOKE DELETE, TRUNCATE ON webhooks FROM %I', current_schema() || '_app');
END $$;
