-- What persons are told: one row for each message, written with the act that it tells of and sent by a worker; and what
-- was decided on paper. Runs in the subgraph's own schema, as its migrator.

CREATE TABLE messages (
  id            text COLLATE "C" PRIMARY KEY CHECK (id LIKE 'msg\_%'),
  case_id       text COLLATE "C" NOT NULL,
  -- Place of the office that looks after the case, and after a message that reached nobody.
  division_code text COLLATE "C" NOT NULL CHECK (division_code ~ '^[0-9]{6}([0-9]{3}){0,2}$'),
  recipient_id  text COLLATE "C" NOT NULL CHECK (recipient_id LIKE 'res\_%'),
  template      text NOT NULL CHECK (template ~ '^[A-Z][A-Z0-9_]*$'),
  version       integer NOT NULL CHECK (version > 0),
  -- JSON of what the text says of this case, sealed.
  facts         text NOT NULL CONSTRAINT messages_facts_sealed CHECK (starts_with(facts, 's1.')),
  written_at    timestamptz NOT NULL,
  status        text NOT NULL DEFAULT 'QUEUED' CHECK (status IN ('QUEUED', 'DELIVERED', 'FAILED_FOR_NOW', 'FAILED')),
  attempts      integer NOT NULL DEFAULT 0 CHECK (attempts >= 0),
  -- Of the server's time, not the city's: so long it waits for the next attempt.
  due_at        timestamptz NOT NULL DEFAULT now(),
  settled_at    timestamptz,
  -- A code, never words: what a channel says may quote personal data.
  fault         text CHECK (fault ~ '^[A-Z][A-Z0-9_]{0,99}$'),
  CHECK ((settled_at IS NOT NULL) = (status IN ('DELIVERED', 'FAILED'))),
  CHECK ((fault IS NOT NULL) = (status IN ('FAILED_FOR_NOW', 'FAILED')))
);
CREATE INDEX messages_waiting ON messages (due_at, id) WHERE status IN ('QUEUED', 'FAILED_FOR_NOW');
CREATE INDEX messages_of_case ON messages (case_id, id);
CREATE INDEX messages_of_person ON messages (recipient_id, id);
CREATE INDEX messages_failed ON messages (division_code, id) WHERE status = 'FAILED';

-- What the channel of the demo and of tests would have sent; a real channel leaves it empty.
CREATE TABLE sandbox_messages (
  message_id   text COLLATE "C" PRIMARY KEY REFERENCES messages,
  recipient_id text COLLATE "C" NOT NULL,
  body         text NOT NULL CONSTRAINT sandbox_messages_body_sealed CHECK (starts_with(body, 's1.')),
  sent_at      timestamptz NOT NULL DEFAULT now()
);

CREATE TABLE papers (
  id            text COLLATE "C" PRIMARY KEY CHECK (id LIKE 'pap\_%'),
  -- By which anybody can find out whether a paper is genuine: drawn by a keyed hash, so that nobody guesses one.
  number        text COLLATE "C" NOT NULL UNIQUE CHECK (number ~ '^[A-Z][0-9A-HJKMNP-TV-Z]{16}[0-9A-Z*]$'),
  case_id       text COLLATE "C" NOT NULL,
  recipient_id  text COLLATE "C" NOT NULL CHECK (recipient_id LIKE 'res\_%'),
  division_code text COLLATE "C" NOT NULL CHECK (division_code ~ '^[0-9]{6}([0-9]{3}){0,2}$'),
  template      text NOT NULL CHECK (template ~ '^[A-Z][A-Z0-9_]*$'),
  version       integer NOT NULL CHECK (version > 0),
  issued_on     date NOT NULL,
  -- JSON of what the paper says, sealed: it prints the same as long as the template's version is kept.
  facts         text NOT NULL CONSTRAINT papers_facts_sealed CHECK (starts_with(facts, 's1.')),
  -- Of the page that the facts give, in hexadecimal.
  sha256        text NOT NULL CHECK (sha256 ~ '^[0-9a-f]{64}$')
);
CREATE INDEX papers_of_case ON papers (case_id, id);

-- What was said and decided stays as it was; the application notes how far a message has come.
DO $$
BEGIN
  EXECUTE format('REVOKE UPDATE, DELETE, TRUNCATE ON messages, sandbox_messages, papers FROM %I',
    current_schema() || '_app');
  EXECUTE format('GRANT UPDATE (status, attempts, due_at, settled_at, fault) ON messages TO %I',
    current_schema() || '_app');
END $$;
