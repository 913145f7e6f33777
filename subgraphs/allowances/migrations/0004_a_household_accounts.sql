-- Where a household's money goes: through a bank to the household's own account (最低生活保障审核确认办法,
-- article 25). An account is ended, never edited, so that each payment can be traced to the account of its day.
CREATE TABLE household_accounts (
  id             text COLLATE "C" PRIMARY KEY CHECK (id LIKE 'acc\_%'),
  household_id   text COLLATE "C" NOT NULL,
  -- A member of the household, by resident id.
  holder_id      text COLLATE "C" NOT NULL,
  holder_name    text NOT NULL CHECK (holder_name <> ''),
  bank_name      text NOT NULL CHECK (bank_name <> ''),
  account_number text NOT NULL CHECK (account_number ~ '^[0-9]{12,19}$'),
  since          date NOT NULL,
  until          date CHECK (until >= since)
);
-- One current account per household.
CREATE UNIQUE INDEX household_accounts_current ON household_accounts (household_id) WHERE until IS NULL;
CREATE INDEX household_accounts_household ON household_accounts (household_id, since);

DO $$
BEGIN
  EXECUTE format('REVOKE DELETE, TRUNCATE ON household_accounts FROM %I', current_schema() || '_app');
END $$;
