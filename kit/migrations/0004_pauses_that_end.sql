-- A period of the law that stands does so on a ground, for a time that ends, and is listed all the while; a period that
-- must pass, as of a public notice, is nobody's deadline. Runs in the subgraph's own schema, as its migrator.

-- What stood without an end runs on: nothing in the law stops a period so.
UPDATE statutory_deadlines SET paused_since = NULL WHERE paused_since IS NOT NULL;
ALTER TABLE statutory_deadlines
  ADD COLUMN paused_until date,
  ADD COLUMN is_minimum boolean NOT NULL DEFAULT false,
  ADD CONSTRAINT statutory_deadlines_pause_ends CHECK ((paused_since IS NULL) = (paused_until IS NULL));
DROP INDEX statutory_deadlines_running;
CREATE INDEX statutory_deadlines_running ON statutory_deadlines (division_code, due_on, id)
  WHERE completed_on IS NULL;
