-- A household that moved may be due another standard: which one the re-check of the move has to look at.
ALTER TABLE rechecks ADD COLUMN settlement text CHECK (settlement IN ('URBAN', 'RURAL')),
  ADD CONSTRAINT settlement_of_a_move CHECK (settlement IS NULL OR (cause = 'MOVED' AND resident_id IS NULL));
-- A marriage that was void, annulled or revoked changes a household as a divorce does.
ALTER TABLE rechecks DROP CONSTRAINT rechecks_cause_check,
  ADD CONSTRAINT rechecks_cause_check CHECK (cause IN ('DEATH', 'MARRIAGE', 'DIVORCE', 'MARRIAGE_ANNULLED', 'BIRTH', 'ADOPTION',
    'ADOPTION_DISSOLVED', 'HOUSEHOLD_CHANGED', 'MOVED', 'INCOME', 'OTHER'));
