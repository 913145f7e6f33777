-- A stay ends and meals are cancelled by a death, and both come back when it turns out to have been none.
ALTER TABLE care_admissions
  ADD version integer NOT NULL DEFAULT 1 CHECK (version > 0),
  ADD end_reason text CHECK (end_reason IN ('DEATH')),
  -- The last day that was set before the end; null where none was.
  ADD planned_until date,
  ADD CHECK (end_reason IS NULL OR until IS NOT NULL),
  ADD CHECK (planned_until IS NULL OR end_reason IS NOT NULL);

ALTER TABLE meal_orders ADD cancelled_on date;
COMMENT ON COLUMN meal_orders.cancelled_on IS 'Since when nobody cooks it; null while it holds';

DO $$
BEGIN
  EXECUTE format('REVOKE DELETE, TRUNCATE ON care_admissions, meal_orders FROM %I', current_schema() || '_app');
END $$;
