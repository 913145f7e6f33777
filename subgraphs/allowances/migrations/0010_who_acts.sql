-- Who acts is the actor, by the subject of the token; an account is where money goes.
ALTER TABLE staff RENAME account TO subject;
ALTER TABLE staff RENAME CONSTRAINT staff_account_key TO staff_subject_key;
ALTER TABLE duties RENAME account TO actor;
ALTER TABLE duties RENAME CONSTRAINT one_duty_of_account TO one_duty_of_actor;
ALTER INDEX one_open_objection_of_account RENAME TO one_open_objection_of_actor;
