-- A marriage that was void, annulled or revoked changes a household as a divorce does.
ALTER TABLE rechecks DROP CONSTRAINT rechecks_cause_check,
  ADD CONSTRAINT rechecks_cause_check CHECK (cause IN ('DEATH', 'MARRIAGE', 'DIVORCE', 'MARRIAGE_ANNULLED', 'BIRTH', 'ADOPTION',
    'ADOPTION_DISSOLVED', 'HOUSEHOLD_CHANGED', 'MOVED', 'INCOME', 'OTHER'));
