-- Payment that rests is payment that stops: the household is heard first, and another person confirms (社会救助法, article 48).
ALTER TABLE grant_changes DROP CONSTRAINT grant_changes_kind_check, DROP CONSTRAINT grant_changes_cause_check,
  ADD CONSTRAINT grant_changes_kind_check
    CHECK (kind IN ('RAISE', 'REDUCTION', 'GRADUAL_EXIT', 'SUSPENSION', 'STOP')),
  ADD CONSTRAINT grant_changes_cause_check CHECK (cause IN ('REVIEW', 'CLEAR_CHANGE', 'HOUSEHOLD_CHANGED',
    'JOBS_REFUSED', 'UNREPORTED_CHANGE', 'NOT_COOPERATING', 'OTHER'));
DO $$
DECLARE
  old text;
BEGIN
  -- The one that asks for the calculation of everything but an end; it has no name of its own.
  SELECT conname INTO STRICT old FROM pg_constraint
    WHERE conrelid = 'grant_changes'::regclass AND pg_get_constraintdef(oid) LIKE '%calculation_id IS NOT NULL%';
  EXECUTE format('ALTER TABLE grant_changes DROP CONSTRAINT %I', old);
END $$;
ALTER TABLE grant_changes ADD CONSTRAINT grant_changes_calculated
  CHECK (kind IN ('STOP', 'SUSPENSION') OR calculation_id IS NOT NULL);
