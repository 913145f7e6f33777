-- The history of applications and the law's deadlines are kept as those of every process are.

INSERT INTO case_history (case_id, version, at, actor, actor_role, act, status, remark)
  SELECT application_id, version, at, account, role, action, status, remark FROM application_acts;
DROP TABLE application_acts;

INSERT INTO statutory_deadlines (id, case_id, division_code, code, round, unit, length, article, started_at,
    started_on, due_on, provisional, paused_since, pause_ground, paused_length, extended_by, extension_basis,
    completed_on)
  SELECT id, application_id, community_code, kind, round, unit || '_DAYS', days, article,
    started_on::timestamp AT TIME ZONE 'Asia/Shanghai', started_on, due_on, provisional,
    paused_since::timestamp AT TIME ZONE 'Asia/Shanghai', pause_basis, paused_days, extended_by, extension_basis,
    completed_on
  FROM deadlines;
DROP TABLE deadlines;

-- 30 working days, in special cases 45 (最低生活保障审核确认办法, article 22).
ALTER TABLE statutory_deadlines ADD CONSTRAINT at_most_45_working_days
  CHECK (extended_by IS NULL OR (code = 'WHOLE_PROCESS' AND length + extended_by <= 45));
