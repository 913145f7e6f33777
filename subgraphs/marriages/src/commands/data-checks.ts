/** What other registers say of the parties of an appointment. */
import { requiredTextProblems, words } from '@civil-affairs/kit/words';
import { and, eq } from 'drizzle-orm';
import type {
  RecordMarriageDataCheckInput,
  SupplementMarriageDataCheckInput,
} from '../generated/contract.ts';
import { problem } from '../problems.ts';
import { checkObstacles } from '../rules/appointments.ts';
import { dataChecks } from '../tables/parties.ts';
import { onAppointment } from './case.ts';

/** Records a check; the value is the id of the appointment. */
export const recordMarriageDataCheck = onAppointment<RecordMarriageDataCheckInput>(
  'recordMarriageDataCheck',
  {
    event: 'MarriageDataChecked',
    mayAct: ({ decide }) => decide,
    obstacles: ({ appointment }) => checkObstacles(appointment),
    inputProblems: ({ partyId }, { found: { residentIds } }) =>
      residentIds.includes(partyId) ? [] : [problem('NOT_THE_PARTIES', { path: ['partyId'] })],
    async write(tx, _context, { appointmentId, partyId, source, result }, { found, today }) {
      const number = found.checks.length + 1;
      await tx
        .insert(dataChecks)
        .values({ appointmentId, number, partyId, source, result, checkedOn: today });
      return { ok: true, value: { change: 'BOOKED', ids: { source, result } } };
    },
  },
);

/** Records the paper for a check; the value is the id of the appointment. */
export const supplementMarriageDataCheck = onAppointment<SupplementMarriageDataCheckInput>(
  'supplementMarriageDataCheck',
  {
    event: 'MarriageDataSupplemented',
    mayAct: ({ decide }) => decide,
    obstacles: ({ appointment }) => checkObstacles(appointment),
    inputProblems: ({ number, document }, { found: { checks } }) => {
      const check = checks.find((one) => one.number === number);
      const isOpen = check && check.result !== 'MATCH' && check.supplement === null;
      return [
        ...(isOpen ? [] : [problem('CHECK_NOT_OPEN', { path: ['number'] })]),
        ...requiredTextProblems(document, ['document'], 500),
      ];
    },
    async write(tx, _context, { appointmentId, number, supplement, document }, { today }) {
      await tx
        .update(dataChecks)
        .set({ supplement, document: words(document), supplementedOn: today })
        .where(and(eq(dataChecks.appointmentId, appointmentId), eq(dataChecks.number, number)));
      return { ok: true, value: { change: 'BOOKED', ids: { supplement } } };
    },
  },
);
