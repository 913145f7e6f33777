-- The version that an act made of its case goes out with the event, so that whoever hears it knows whether it has seen the
-- change. Null where what happened is no case. Runs in the subgraph's own schema, as its migrator.

ALTER TABLE outbox ADD COLUMN version integer CHECK (version > 0);
