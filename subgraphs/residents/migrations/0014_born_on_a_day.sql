-- Whoever may be the same person is looked for among those of one sex who were born on a day.
DROP INDEX residents_by_birth;
CREATE INDEX residents_by_birth ON residents (birth_date, sex, id);
