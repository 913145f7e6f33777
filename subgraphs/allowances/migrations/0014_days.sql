-- What falls due on a day is found by the day.
CREATE INDEX grants_last_day ON grants (effective_until, id) WHERE effective_until IS NOT NULL;
CREATE INDEX notices_last_day ON notices (until, application_id) WHERE kind = 'FIRST_OPINION';
