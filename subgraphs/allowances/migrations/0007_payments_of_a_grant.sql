-- All payments of a grant, whatever their kind: the keys of each kind leave the others out, so a household's list read
-- the whole city's table.
CREATE INDEX payments_grant ON payments (grant_id, month, id);
DROP INDEX payments_arrears;
