-- An appointment whose day went by without the couple is closed as missed.
ALTER TABLE appointments DROP CONSTRAINT appointments_status_check;
ALTER TABLE appointments ADD CONSTRAINT appointments_status_check
  CHECK (status IN ('BOOKED', 'REGISTERED', 'REFUSED', 'CANCELLED', 'MISSED'));
CREATE INDEX appointments_open ON appointments (on_date, id) WHERE status = 'BOOKED';
