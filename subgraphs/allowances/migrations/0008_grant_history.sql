-- What was done with a grant is kept with the history of every other case. Which version each act made of its grant was
-- not kept: the latest ones are given in the order of the acts, for each act raised the version. Nor was the time of day,
-- nor the role, which is the one of those who may do this at all.
INSERT INTO case_history (case_id, version, at, actor, actor_role, act, status, remark)
SELECT a.grant_id,
  g.version - count(*) OVER (PARTITION BY a.grant_id) + row_number() OVER (PARTITION BY a.grant_id ORDER BY a.id),
  a.acted_on::timestamp AT TIME ZONE 'Asia/Shanghai', a.acted_by, 'ALLOWANCE_OFFICER',
  CASE a.act WHEN 'SUSPENDED' THEN 'suspendGrant' WHEN 'RESUMED' THEN 'resumeGrant' ELSE 'stopGrant' END,
  CASE a.act WHEN 'RESUMED' THEN 'ACTIVE' ELSE a.act END,
  left(a.reasons, 4000)
FROM grant_acts a JOIN grants g ON g.id = a.grant_id;

DROP TABLE grant_acts;
