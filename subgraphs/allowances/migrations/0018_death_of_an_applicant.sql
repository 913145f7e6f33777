-- Who died while the application was open: counted no more, and still the person who applied.
ALTER TABLE application_members ADD COLUMN died_on date CHECK (died_on >= birth_date);
