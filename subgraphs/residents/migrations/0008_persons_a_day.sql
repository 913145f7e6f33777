-- How many persons a viewer was shown on a day is counted from the log.
CREATE INDEX audit_log_shown ON audit_log (actor, at) WHERE action = 'readResidents' AND outcome = 'DONE';
