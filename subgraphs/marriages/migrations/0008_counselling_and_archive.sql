-- Counselling beside registration and divorce: no state of either asks for it.
CREATE TABLE counselling_slots (
  id         text COLLATE "C" PRIMARY KEY,
  office_id  text COLLATE "C" NOT NULL REFERENCES offices,
  kind       text NOT NULL CHECK (kind IN ('NEWLYWED', 'FAMILY', 'DIVORCE_MEDIATION', 'CHILD_PLAN')),
  counsellor text NOT NULL,
  starts_at  timestamptz NOT NULL,
  ends_at    timestamptz NOT NULL CHECK (ends_at > starts_at),
  UNIQUE (counsellor, starts_at)
);
CREATE INDEX counselling_slots_office ON counselling_slots (office_id, starts_at);

-- What the counsellor notes is one text, sealed, and read by nobody else.
CREATE TABLE counselling_bookings (
  id          text COLLATE "C" PRIMARY KEY,
  slot_id     text COLLATE "C" NOT NULL REFERENCES counselling_slots,
  status      text NOT NULL CHECK (status IN ('BOOKED', 'ATTENDED', 'MISSED', 'CANCELLED')),
  booked_on   date NOT NULL,
  recorded_on date CHECK (recorded_on >= booked_on),
  outcome     text CHECK (outcome IN ('RECONCILED', 'THINKING', 'NO', 'STOPPED')),
  notes       text CONSTRAINT counselling_bookings_notes_sealed CHECK (starts_with(notes, 's1.')),
  version     integer NOT NULL CHECK (version > 0),
  CHECK ((status IN ('ATTENDED', 'MISSED')) = (recorded_on IS NOT NULL)),
  CHECK (outcome IS NULL OR status = 'ATTENDED')
);
CREATE UNIQUE INDEX one_booking_of_slot ON counselling_bookings (slot_id) WHERE status <> 'CANCELLED';

CREATE TABLE counselling_parties (
  booking_id  text COLLATE "C" NOT NULL REFERENCES counselling_bookings,
  resident_id text COLLATE "C" NOT NULL,
  PRIMARY KEY (booking_id, resident_id)
);
CREATE INDEX counselling_parties_resident ON counselling_parties (resident_id, booking_id);

CREATE TABLE wedding_activities (
  id               text COLLATE "C" PRIMARY KEY,
  division_code    text COLLATE "C" NOT NULL CHECK (division_code ~ '^[0-9]{6}([0-9]{3}([0-9]{3})?)?$'),
  kind             text NOT NULL CHECK (kind IN ('CERTIFICATE_CEREMONY', 'COLLECTIVE_WEDDING', 'TALK', 'SHOW')),
  departments      text[] NOT NULL CHECK (cardinality(departments) BETWEEN 1 AND 10),
  held_on          date NOT NULL,
  place            text NOT NULL,
  capacity         integer NOT NULL CHECK (capacity > 0),
  enrolled         integer NOT NULL DEFAULT 0,
  parents_invited  boolean NOT NULL,
  attended_couples integer CHECK (attended_couples >= 0),
  version          integer NOT NULL CHECK (version > 0),
  CONSTRAINT activity_within_capacity CHECK (enrolled BETWEEN 0 AND capacity)
);
CREATE INDEX wedding_activities_division ON wedding_activities (division_code, held_on);

CREATE TABLE wedding_enrolments (
  activity_id text COLLATE "C" NOT NULL REFERENCES wedding_activities,
  resident_id text COLLATE "C" NOT NULL,
  enrolled_on date NOT NULL,
  CONSTRAINT enrolled_once PRIMARY KEY (activity_id, resident_id)
);

-- The archive: where a file stands, and who consulted it on which basis.
CREATE TABLE archive_files (
  id              text COLLATE "C" PRIMARY KEY,
  office_id       text COLLATE "C" NOT NULL REFERENCES offices,
  registration_id text COLLATE "C" REFERENCES registrations,
  divorce_case_id text COLLATE "C" REFERENCES divorce_cases,
  kind            text NOT NULL CHECK (kind IN ('MARRIAGE', 'DIVORCE', 'REISSUE', 'ANNULMENT')),
  fonds           text NOT NULL,
  year            integer NOT NULL CHECK (year BETWEEN 1949 AND 2199),
  volume          integer NOT NULL CHECK (volume > 0),
  first_page      integer NOT NULL CHECK (first_page > 0),
  last_page       integer NOT NULL,
  filed_on        date NOT NULL,
  filed_by        text NOT NULL,
  transferred_to  text,
  CHECK (last_page >= first_page),
  CHECK (num_nonnulls(registration_id, divorce_case_id) = 1),
  CONSTRAINT place_in_archive UNIQUE (fonds, year, volume, first_page)
);
CREATE INDEX archive_files_registration ON archive_files (registration_id);
CREATE INDEX archive_files_divorce ON archive_files (divorce_case_id);

CREATE TABLE archive_consultations (
  id           text COLLATE "C" PRIMARY KEY,
  file_id      text COLLATE "C" NOT NULL REFERENCES archive_files,
  basis        text NOT NULL CHECK (basis IN ('PARTY', 'AGENT_NOTARISED', 'COURT', 'PROCURATORATE', 'POLICE',
    'STATE_SECURITY', 'LAWYER_WITH_COURT_PAPER', 'OTHER_APPROVED')),
  applicant_id text COLLATE "C",
  content      text NOT NULL CONSTRAINT archive_consultations_content_sealed CHECK (starts_with(content, 's1.')),
  approved_by  text,
  pages_copied integer NOT NULL CHECK (pages_copied >= 0),
  consulted_on date NOT NULL,
  entered_by   text NOT NULL,
  CHECK ((basis = 'OTHER_APPROVED') = (approved_by IS NOT NULL))
);
CREATE INDEX archive_consultations_file ON archive_consultations (file_id, id);

CREATE TABLE record_certificates (
  id              text COLLATE "C" PRIMARY KEY,
  registration_id text COLLATE "C" NOT NULL REFERENCES registrations,
  office_id       text COLLATE "C" NOT NULL REFERENCES offices,
  basis           text NOT NULL,
  applicant_id    text COLLATE "C",
  purpose         text NOT NULL,
  issued_on       date NOT NULL,
  issued_by       text NOT NULL
);
CREATE INDEX record_certificates_registration ON record_certificates (registration_id, id);

-- Suspicions are kept apart from every case: nothing of a case says that there is one.
CREATE TABLE protection_reports (
  id           text COLLATE "C" PRIMARY KEY,
  suspicion    text NOT NULL CHECK (suspicion IN ('TRAFFICKING', 'ABDUCTION', 'VIOLENCE', 'COERCION', 'MINOR')),
  reported_to  text NOT NULL,
  content      text NOT NULL CONSTRAINT protection_reports_content_sealed CHECK (starts_with(content, 's1.')),
  reported_at  timestamptz NOT NULL,
  reported_by  text NOT NULL,
  division_code text COLLATE "C" NOT NULL
);

DO $$
BEGIN
  EXECUTE format('REVOKE DELETE ON counselling_slots, counselling_bookings, counselling_parties, wedding_activities FROM %I',
    current_schema() || '_app');
  EXECUTE format('REVOKE UPDATE, DELETE ON archive_consultations, record_certificates, protection_reports FROM %I',
    current_schema() || '_app');
END $$;
