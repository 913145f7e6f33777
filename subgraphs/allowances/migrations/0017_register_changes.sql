-- What else the registers tell of a household that is supported.
ALTER TABLE rechecks DROP CONSTRAINT rechecks_cause_check,
  ADD CONSTRAINT rechecks_cause_check CHECK (cause IN ('DEATH', 'MARRIAGE', 'DIVORCE', 'BIRTH', 'ADOPTION',
    'ADOPTION_DISSOLVED', 'HOUSEHOLD_CHANGED', 'MOVED', 'INCOME', 'OTHER'));
