/** Beds are held, and given back. */
import type { Db } from '@civil-affairs/kit/database';
import { addDays, type LocalDate } from '@civil-affairs/kit/dates';
import { notFound, type Problem, refused } from '@civil-affairs/kit/problems';
import { requiredTextProblems, words } from '@civil-affairs/kit/words';
import type { ReleaseCareBedInput, ReserveCareBedInput } from '../../generated/contract.ts';
import { problem } from '../../problems.ts';
import { countStays, findBed, placesToSleep, staysInBed } from '../../queries/stays.ts';
import { elderProblems, type RegisteredElder } from '../../rules/assessments/obstacles.ts';
import { longestReason } from '../../rules/status.ts';
import { bedProblems, holdDays, stayProblems } from '../../rules/stays/admission.ts';
import { careAdmissions } from '../../tables/stays.ts';
import type { BedRow, CareInstitutionRow } from '../../tables.ts';
import { messagesOfHold } from '../messages.ts';
import {
  openingAct,
  ownInstitution,
  readElder,
  type SystemInput,
  theElder,
  theInstitution,
} from '../protocol.ts';
import { entryWaitsAgain } from '../waiting/linked.ts';
import { onStay, open } from './case.ts';

interface Reservation {
  elder: RegisteredElder | undefined;
  house: CareInstitutionRow | undefined;
}

/** What is wanted: a bed for somebody in some days. */
export interface Wanted {
  residentId: string;
  institutionId: string;
  bedNumber: string;
  since: LocalDate;
  until: LocalDate | null;
}

/** What stands against giving a bed, with the day until which it lasts; and the bed. */
export async function lookAtBed(
  db: Db,
  house: CareInstitutionRow,
  { residentId, institutionId, bedNumber, since, until }: Wanted,
  exceptStay?: string,
): Promise<{ bed: BedRow | undefined; problems: Problem[] }> {
  const others = <Row extends { id: string }>(rows: Row[]) => rows.filter(({ id }) => id !== exceptStay);
  const bed = await findBed(db, institutionId, bedNumber);
  const inBed = others(await staysInBed(db, institutionId, bedNumber, since, until));
  const sleeping = bed?.type === 'DAY_PLACE' ? [] : others(await placesToSleep(db, residentId, since, until));
  const occupants = await countStays(db, institutionId, since);
  const free = (day: LocalDate | null | undefined) => (day == null ? {} : { allowedFrom: addDays(day, 1) });
  return {
    bed,
    problems: [
      ...bedProblems(bed, house, { since, until }, occupants - (exceptStay === undefined ? 0 : 1)),
      ...inBed
        .slice(0, 1)
        .map((taken) => problem('BED_TAKEN', { path: ['bedNumber'], ...free(taken.until) })),
      ...sleeping
        .slice(0, 1)
        .map((place) => problem('LIVES_ELSEWHERE', { path: ['residentId'], ...free(place.until) })),
    ],
  };
}

/** Holds a bed for an elder; the value is the stay's id. */
export const reserveCareBed = openingAct<ReserveCareBedInput, Reservation>('reserveCareBed', {
  event: 'CareBedReserved',
  entity: 'CareAdmission',
  async prepare(context, { institutionId, residentId }, id) {
    const house = await ownInstitution(context, institutionId);
    return { house, elder: house && (await readElder(context, id, residentId)) };
  },
  async write(tx, _, input, { id, today, prepared: { elder, house } }) {
    const { residentId, institutionId, bedNumber, stay, since, until = null } = input;
    if (!house) return refused(notFound(['institutionId'], theInstitution));
    if (!elder) return refused(notFound(['residentId'], theElder));
    const wanted = { residentId, institutionId, bedNumber, since, until };
    const { bed, problems } = await lookAtBed(tx, house, wanted);
    const all = [
      ...elderProblems(elder, today),
      ...(since < today ? [problem('DAY_IS_OVER', { path: ['since'] })] : []),
      ...stayProblems(stay, since, until),
      ...problems,
    ];
    if (all.length > 0 || !bed) return refused(...all);
    // A bed that is wanted for a later day is held until that day and the days of the setting.
    const holdUntil = addDays(since, holdDays);
    await tx.insert(careAdmissions).values({
      id,
      ...wanted,
      bedType: bed.type,
      stay,
      status: 'RESERVED',
      holdUntil,
    });
    const opens = { caseId: id, version: 1, status: 'RESERVED' };
    const messages = messagesOfHold(id, residentId, house, holdUntil);
    return {
      ok: true,
      value: { opens, ids: { admissionId: id, residentId, institutionId, since }, messages },
    };
  },
});

/** Gives a held bed back; who waited for it waits again. */
export const releaseCareBed = onStay<ReleaseCareBedInput>('releaseCareBed', {
  event: 'CareBedReleased',
  mayAct: ({ desk }) => desk,
  obstacles: open('releaseCareBed'),
  inputProblems: ({ reason }) => requiredTextProblems(reason, ['reason'], longestReason),
  async write(tx, context, { reason }, { found: { stay } }) {
    await entryWaitsAgain(tx, context, stay.waitingEntryId, 'releaseCareBed');
    return { ok: true, value: { change: { status: 'CANCELLED' }, remark: words(reason) } };
  },
});

interface OnStay extends SystemInput {
  admissionId: string;
}

/** Gives a bed back that nobody came for in time. */
export const expireCareBedHold = onStay<OnStay>('expireCareBedHold', {
  event: 'CareBedHoldExpired',
  mayAct: ({ system }) => system,
  obstacles: (facts, { today }) => [
    ...open('expireCareBedHold')(facts),
    ...(facts.stay.holdUntil !== null && facts.stay.holdUntil < today ? [] : [problem('HOLD_RUNS')]),
  ],
  async write(tx, context, _input, { found: { stay } }) {
    await entryWaitsAgain(tx, context, stay.waitingEntryId, 'expireCareBedHold');
    return { ok: true, value: { change: { status: 'CANCELLED' } } };
  },
});

/** Gives a bed back that was held for somebody who died. */
export const releaseCareBedOfDeceased = onStay<OnStay>('releaseCareBedOfDeceased', {
  event: 'CareBedReleasedByDeath',
  mayAct: ({ system }) => system,
  obstacles: open('releaseCareBedOfDeceased'),
  write: async () => ({ ok: true, value: { change: { status: 'CANCELLED' } } }),
});
