-- Money goes out in runs: prepared by one person, approved by another, sent to the bank as a file, and closed when
-- the bank has told what became of each line.
CREATE TABLE payment_runs (
  id            text COLLATE "C" PRIMARY KEY,
  division_code text COLLATE "C" NOT NULL CHECK (division_code ~ '^[0-9]{6}$'),
  -- Paid for; of arrears and of second transfers, the month in which they go out.
  month         date NOT NULL CHECK (extract(day FROM month) = 1),
  kind          text NOT NULL CHECK (kind IN ('REGULAR', 'ARREARS', 'REISSUE')),
  state         text NOT NULL
    CHECK (state IN ('PREPARING', 'PREPARED', 'APPROVED', 'EXPORTED', 'SETTLED', 'CANCELLED')),
  version       integer NOT NULL CHECK (version > 0),
  -- How far the preparation has come: what there is to look at, what was looked at, and the last key of it.
  total         integer NOT NULL CHECK (total >= 0),
  done          integer NOT NULL DEFAULT 0 CHECK (done >= 0),
  cursor        text COLLATE "C" NOT NULL DEFAULT '',
  line_count    integer NOT NULL DEFAULT 0 CHECK (line_count >= 0),
  -- The lines for the bank, and those that are held back.
  total_fen     bigint NOT NULL DEFAULT 0 CHECK (total_fen >= 0),
  held_count    integer NOT NULL DEFAULT 0 CHECK (held_count BETWEEN 0 AND line_count),
  held_fen      bigint NOT NULL DEFAULT 0 CHECK (held_fen >= 0),
  prepared_by   text NOT NULL,
  started_at    timestamptz NOT NULL,
  prepared_at   timestamptz,
  approved_by   text,
  approved_at   timestamptz,
  -- Nobody approves what they prepared.
  CONSTRAINT approved_by_another CHECK (approved_by <> prepared_by),
  CHECK ((approved_by IS NOT NULL) = (state IN ('APPROVED', 'EXPORTED', 'SETTLED'))),
  CHECK ((approved_by IS NULL) = (approved_at IS NULL)),
  CHECK (prepared_at IS NOT NULL OR state IN ('PREPARING', 'CANCELLED'))
);
CREATE UNIQUE INDEX one_run_of_a_month ON payment_runs (division_code, month)
  WHERE kind = 'REGULAR' AND state <> 'CANCELLED';
-- Arrears and second transfers may go out several times a month, one open run after another.
CREATE UNIQUE INDEX one_open_run_of_a_kind ON payment_runs (division_code, kind)
  WHERE kind <> 'REGULAR' AND state IN ('PREPARING', 'PREPARED');
CREATE INDEX payment_runs_place ON payment_runs (division_code, month DESC, id DESC);

-- Why a month was paid differently from what its payment said: the difference between what the terms say and what
-- was paid or promised before. Added to, never edited: payment and corrections of a month are what it was worth.
CREATE TABLE corrections (
  id              text COLLATE "C" PRIMARY KEY,
  grant_id        text COLLATE "C" NOT NULL REFERENCES grants,
  month           date NOT NULL CHECK (extract(day FROM month) = 1),
  cause           text NOT NULL CHECK (cause IN ('STANDARD_CHANGED', 'TERMS_CHANGED', 'MEMBER_DIED', 'GRANT_ENDED')),
  amount_fen      bigint NOT NULL CHECK (amount_fen <> 0),
  -- What the month was worth by payments and corrections before, and what it is worth now. Less than nothing for a
  -- moment, when a payment that came back late is taken back before the debt that it had made.
  old_amount_fen  bigint NOT NULL,
  new_amount_fen  bigint NOT NULL,
  old_standard_id text COLLATE "C" REFERENCES standards,
  new_standard_id text COLLATE "C" REFERENCES standards,
  article         text NOT NULL CHECK (article <> ''),
  source          text,
  made_at         timestamptz NOT NULL,
  -- What it went into; one of the two.
  payment_id      text COLLATE "C",
  overpayment_id  text COLLATE "C",
  CHECK ((payment_id IS NULL) <> (overpayment_id IS NULL)),
  CHECK (new_amount_fen = old_amount_fen + amount_fen)
);
CREATE INDEX corrections_grant ON corrections (grant_id, month);
CREATE INDEX corrections_payment ON corrections (payment_id);
CREATE INDEX corrections_overpayment ON corrections (overpayment_id);

ALTER TABLE payments ALTER COLUMN paid_on DROP NOT NULL;
ALTER TABLE payments DROP CONSTRAINT payments_status_check;
ALTER TABLE payments DROP CONSTRAINT payments_grant_id_month_key;
ALTER TABLE payments
  ADD COLUMN kind text NOT NULL DEFAULT 'REGULAR' CHECK (kind IN ('REGULAR', 'ARREARS')),
  ADD CONSTRAINT payments_status_check CHECK (status IN
    ('DUE', 'PREPARED', 'HELD', 'APPROVED', 'SENT', 'PAID', 'RETURNED', 'RE_ISSUED', 'CANCELLED')),
  ADD CONSTRAINT payments_paid_on CHECK (status NOT IN ('PAID', 'RE_ISSUED') OR paid_on IS NOT NULL),
  -- Only arrears are owed before a run takes them up.
  ADD CONSTRAINT payments_due CHECK (status <> 'DUE' OR kind = 'ARREARS');
CREATE UNIQUE INDEX payments_grant_id_month_key ON payments (grant_id, month) WHERE kind = 'REGULAR';
CREATE INDEX payments_arrears ON payments (grant_id, month) WHERE kind = 'ARREARS';
CREATE INDEX payments_due_ones ON payments (id) WHERE status = 'DUE';

-- Each person's part; the parts of a payment add up to it.
CREATE TABLE payment_shares (
  payment_id  text COLLATE "C" NOT NULL REFERENCES payments ON DELETE CASCADE,
  resident_id text COLLATE "C" NOT NULL,
  amount_fen  bigint NOT NULL CHECK (amount_fen > 0),
  PRIMARY KEY (payment_id, resident_id)
);

-- One line of a run: a payment on its way, with the account as it was that day.
CREATE TABLE transfers (
  run_id         text COLLATE "C" NOT NULL REFERENCES payment_runs,
  line_no        integer NOT NULL CHECK (line_no > 0),
  payment_id     text COLLATE "C" NOT NULL REFERENCES payments,
  amount_fen     bigint NOT NULL CHECK (amount_fen > 0),
  status         text NOT NULL CHECK (status IN ('READY', 'HELD', 'SENT', 'PAID', 'RETURNED')),
  hold_reason    text CHECK (hold_reason IN ('NO_ACCOUNT', 'AMOUNT_CHANGED')),
  -- No foreign key: an account is never deleted, and what counts is the copy beside it.
  account_id     text COLLATE "C",
  holder_name    text,
  bank_name      text,
  account_number text,
  result_on      date,
  return_reason  text CHECK (return_reason <> ''),
  PRIMARY KEY (run_id, line_no),
  -- Once in a run; in this order it finds the transfers of a payment too.
  UNIQUE (payment_id, run_id),
  CHECK ((status = 'HELD') = (hold_reason IS NOT NULL)),
  CHECK (status = 'HELD' OR (account_id IS NOT NULL AND holder_name IS NOT NULL AND bank_name IS NOT NULL
    AND account_number IS NOT NULL)),
  CHECK ((status IN ('PAID', 'RETURNED')) = (result_on IS NOT NULL)),
  CHECK ((status = 'RETURNED') = (return_reason IS NOT NULL))
);
-- Nothing is paid twice: a payment has one transfer that could move money.
CREATE UNIQUE INDEX one_transfer_under_way ON transfers (payment_id) WHERE status IN ('READY', 'SENT', 'PAID');

-- The file that the bank was given, byte for byte.
CREATE TABLE bank_files (
  run_id     text COLLATE "C" PRIMARY KEY REFERENCES payment_runs,
  format     text NOT NULL CHECK (format IN ('CSV')),
  content    text NOT NULL,
  sha256     text NOT NULL CHECK (sha256 ~ '^[0-9a-f]{64}$'),
  line_count integer NOT NULL,
  total_fen  bigint NOT NULL,
  made_at    timestamptz NOT NULL,
  made_by    text NOT NULL
);

-- What a household was paid and had no right to, and what came back of it.
CREATE TABLE overpayments (
  id            text COLLATE "C" PRIMARY KEY,
  grant_id      text COLLATE "C" NOT NULL REFERENCES grants,
  cause         text NOT NULL CHECK (cause IN ('STANDARD_CHANGED', 'TERMS_CHANGED', 'MEMBER_DIED', 'GRANT_ENDED')),
  found_on      date NOT NULL,
  -- Nothing once later corrections have taken it back.
  amount_fen    bigint NOT NULL CHECK (amount_fen >= 0),
  recovered_fen bigint NOT NULL DEFAULT 0,
  version       integer NOT NULL CHECK (version > 0),
  CONSTRAINT never_more_than_owed CHECK (recovered_fen BETWEEN 0 AND amount_fen)
);
CREATE INDEX overpayments_grant ON overpayments (grant_id);
ALTER TABLE corrections ADD FOREIGN KEY (payment_id) REFERENCES payments,
  ADD FOREIGN KEY (overpayment_id) REFERENCES overpayments;

CREATE TABLE recoveries (
  overpayment_id text COLLATE "C" NOT NULL REFERENCES overpayments,
  position       integer NOT NULL CHECK (position > 0),
  kind           text NOT NULL CHECK (kind IN ('BANK_TRANSFER', 'CASH', 'WRITTEN_OFF')),
  amount_fen     bigint NOT NULL CHECK (amount_fen > 0),
  received_on    date NOT NULL,
  reason         text CHECK (reason <> ''),
  recorded_by    text NOT NULL,
  recorded_at    timestamptz NOT NULL,
  PRIMARY KEY (overpayment_id, position),
  -- Who lets money go says why.
  CHECK (kind <> 'WRITTEN_OFF' OR reason IS NOT NULL)
);

DO $$
BEGIN
  EXECUTE format('REVOKE UPDATE, DELETE, TRUNCATE ON corrections, bank_files, recoveries FROM %I',
    current_schema() || '_app');
END $$;
