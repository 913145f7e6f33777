-- The level that was found, kept beside the sealed diagnoses that it follows from: figures count levels and open no diagnosis.
-- Null for what was recorded before; its level is worked out when it is counted.
ALTER TABLE care_assessments
  ADD level text CHECK (level IN ('TOTAL', 'SEVERE', 'MODERATE', 'MILD', 'INTACT'));
