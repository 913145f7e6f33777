-- Whoever works in one domain does not go through the open tasks of all others.
CREATE INDEX tasks_of_scope ON tasks (scope, id) WHERE status IN ('OPEN', 'TAKEN');
