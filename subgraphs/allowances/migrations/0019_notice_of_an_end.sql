-- Support of 特困人员 ends after a public notice of seven days (特困人员认定办法, article 26); a notice is of an application or of
-- a proposed end.
ALTER TABLE notices ALTER COLUMN application_id DROP NOT NULL,
  ADD COLUMN change_id text COLLATE "C" UNIQUE REFERENCES grant_changes,
  DROP CONSTRAINT notices_kind_check,
  ADD CONSTRAINT notices_kind_check CHECK (kind IN ('FIRST_OPINION', 'RESULT', 'END')),
  ADD CONSTRAINT notices_subject CHECK ((kind = 'END') = (change_id IS NOT NULL)
    AND (application_id IS NULL) = (change_id IS NOT NULL));

ALTER TABLE grant_changes ADD COLUMN notice_required boolean NOT NULL DEFAULT false,
  -- Copied from the notice, so that the constraint can see it.
  ADD COLUMN notice_until date,
  ADD CONSTRAINT noticed_before_confirmed CHECK (decision IS DISTINCT FROM 'CONFIRMED' OR NOT notice_required
    OR coalesce(notice_until < decided_on, false));
