-- Whoever was shown with others in one operation finds that read in the own access log.
CREATE INDEX audit_log_persons ON audit_log USING gin (persons);
