import { carryOut, type Effect } from '@civil-affairs/kit/case-file';
import type { Db } from '@civil-affairs/kit/database';
import { addDays } from '@civil-affairs/kit/dates';
import { publicError } from '@civil-affairs/kit/errors';
import { newId } from '@civil-affairs/kit/ids';
import { notFound, type Problem, type Result, staleVersion } from '@civil-affairs/kit/problems';
import { type AppointmentRights, mayReissue, rightsOnAppointment, worksAt } from './access.ts';
import type { Context } from './context.ts';
import type {
  BookMarriageAppointmentInput,
  CancelAppointmentInput,
  RefuseMarriageInput,
  RegisterMarriageInput,
  ReissueCertificateInput,
} from './generated.ts';
import { problem } from './problems.ts';
import {
  findOffices,
  findRegistrations,
  marriedAmong,
  openAppointmentsOf,
  openingHoursOf,
  partiesOf,
  slotsOf,
  spousesOf,
} from './queries.ts';
import {
  type Booker,
  bookerProblems,
  cancellationObstacles,
  candidatesOf,
  mayBook,
  mayRefuse,
  mayRegister,
  partyProblems,
  reissueProblems,
} from './rules.ts';
import { bookableSlots, dayOf, nextFreeSlot, slotsOn } from './slots.ts';
import type { AppointmentPartyRow, AppointmentRow, OfficeRow } from './tables.ts';
import {
  closeAppointment,
  drawQueueNumber,
  insertAppointment,
  insertCertificate,
  insertRefusal,
  insertRegistration,
  issueNumber,
  leaveSlot,
  lockAppointment,
  lockRegistration,
  takeSlot,
} from './writes.ts';
