-- When the other subgraphs were told of an event; null while they have yet to be. The application may note that, and
-- still rewrite nothing of what an event says. Runs in the subgraph's own schema, as its migrator.

ALTER TABLE outbox ADD COLUMN delivered_at timestamptz CHECK (delivered_at >= at);
CREATE INDEX outbox_waiting ON outbox (id) WHERE delivered_at IS NULL;

DO $$
BEGIN
  EXECUTE format('GRANT UPDATE (delivered_at) ON outbox TO %I', current_schema() || '_app');
END $$;
