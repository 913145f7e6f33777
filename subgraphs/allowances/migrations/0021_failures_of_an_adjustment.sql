-- A batch that fails again and again keeps the payments of its city waiting: how often since the last one that went through.
ALTER TABLE standard_adjustments
  ADD COLUMN failures integer NOT NULL DEFAULT 0 CHECK (failures >= 0),
  ADD COLUMN failed_at timestamptz,
  ADD CONSTRAINT failure_has_its_time CHECK ((failures > 0) = (failed_at IS NOT NULL)),
  ADD CONSTRAINT done_without_failure CHECK (status = 'RUNNING' OR failures = 0);
