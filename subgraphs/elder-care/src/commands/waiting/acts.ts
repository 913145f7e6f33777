/** Elders wait for a bed, are offered one, and take it or not. */

import { historyEntry } from '@civil-affairs/kit/acts';
import { addDays, type LocalDate } from '@civil-affairs/kit/dates';
import { caseHistory } from '@civil-affairs/kit/history';
import { notFound, refused } from '@civil-affairs/kit/problems';
import { words } from '@civil-affairs/kit/words';
import { worksFor } from '../../access/stays.ts';
import { mayJoin } from '../../access/waiting.ts';
import type {
  AcceptCareBedOfferInput,
  DeclineCareBedOfferInput,
  JoinCareWaitingListInput,
  LeaveCareWaitingListInput,
  OfferCareBedInput,
} from '../../generated/contract.ts';
import { problem } from '../../problems.ts';
import { assessmentRuleOn, assessmentsOf } from '../../queries/assessments.ts';
import { findInstitutions } from '../../queries/institutions.ts';
import { findBed, staysInBed } from '../../queries/stays.ts';
import { lastOffer, waitingFor } from '../../queries/waiting.ts';
import { resultProblems, standingResult } from '../../rules/assessments/findings.ts';
import { elderProblems, type RegisteredElder } from '../../rules/assessments/obstacles.ts';
import { assessmentResult, needOf } from '../../rules/care-levels.ts';
import { workingDaysAfter } from '../../rules/status.ts';
import { holdDays } from '../../rules/stays/admission.ts';
import {
  answerWorkingDays,
  declinesUntilLeft,
  offerProblems,
  priorityClassOf,
  type Support,
  waitingObstacles,
  wishProblems,
} from '../../rules/waiting/order.ts';
import { holdsOn } from '../../rules.ts';
import { factsFound } from '../../sealed.ts';
import { careAdmissions } from '../../tables/stays.ts';
import { careBedOffers, careWaitingEntries } from '../../tables/waiting.ts';
import { messagesOfHold, messagesOfJoining, messagesOfOffer } from '../messages.ts';
import {
  type MoveInput,
  openingAct,
  readElder,
  type SystemInput,
  theElder,
  theInstitution,
  writeMove,
} from '../protocol.ts';
import { lookAtBed } from '../stays/beds.ts';
import { onEntry } from './case.ts';
import { answerOffer, freeBedOf } from './linked.ts';

interface Joining {
  elder: RegisteredElder | undefined;
  mine: boolean;
  supports: readonly Support[];
}

/** Puts an elder on the list; the value is the entry's id. */
export const joinCareWaitingList = openingAct<JoinCareWaitingListInput, Joining>('joinCareWaitingList', {
  event: 'CareWaitingListJoined',
  entity: 'CareWaitingEntry',
  async prepare(context, { residentId }, id) {
    const elder = await readElder(context, id, residentId);
    const mine =
      elder !== undefined && mayJoin(context.viewer, { residentId, communityCode: elder.communityCode });
    const supports = mine ? await context.supports([residentId], context.clock.today(), id) : [];
    return { elder, mine, supports };
  },
  async write(tx, context, input, { id, now, today, prepared: { elder, mine, supports } }) {
    const { residentId, bedType, institutionIds, isAlone } = input;
    if (!elder || !mine) return refused(notFound(['residentId'], theElder));
    const wanted = [...new Set(institutionIds)];
    const rule = await assessmentRuleOn(tx, today);
    if (!rule) throw new Error('no rule of assessment holds');
    const result = standingResult(await assessmentsOf(tx, [residentId]));
    const known = new Set((await findInstitutions(tx, wanted)).map((house) => house.id));
    const problems = [
      ...elderProblems(elder, today),
      ...wishProblems(bedType, wanted),
      ...wanted.flatMap((house, n) =>
        known.has(house) ? [] : [notFound(['institutionIds', n], theInstitution)],
      ),
      ...resultProblems(result, rule, today),
    ];
    if (problems.length > 0 || !result) return refused(...problems);
    const { level } = assessmentResult(factsFound(context, result));
    const priorityClass = priorityClassOf({ birthDate: elder.birthDate, level, isAlone }, supports, today);
    await tx.insert(careWaitingEntries).values({
      id,
      residentId,
      communityCode: elder.communityCode,
      bedType,
      institutionIds: wanted,
      status: 'WAITING',
      version: 1,
      priorityClass,
      level,
      need: needOf(level),
      assessmentId: result.id,
      completeAt: now,
    });
    const opens = { caseId: id, version: 1, status: 'WAITING' };
    const messages = messagesOfJoining({ id, residentId, communityCode: elder.communityCode });
    return { ok: true, value: { opens, ids: { entryId: id, residentId, bedType }, messages } };
  },
});

/** Offers a free bed of the viewer's institution. Who is passed over needs a reason. */
export const offerCareBed = onEntry<OfferCareBedInput>('offerCareBed', {
  event: 'CareBedOffered',
  mayAct: ({ offer }) => offer,
  obstacles: ({ entry }) => waitingObstacles(entry.status, 'offerCareBed'),
  async write(tx, _, { institutionId, bedNumber, skipReason }, { found: { entry }, today, viewer }) {
    const [house] = worksFor(viewer, institutionId) ? await findInstitutions(tx, [institutionId]) : [];
    if (!house) return refused(notFound(['institutionId'], theInstitution));
    const bed = await findBed(tx, institutionId, bedNumber);
    const inService = bed && holdsOn(bed.inServiceFrom, bed.inServiceUntil, today);
    const taken = await staysInBed(tx, institutionId, bedNumber, today, null);
    // In an institution that the government invested in, the order is the law's (article 41).
    const byClass = house.kind !== 'PRIVATE';
    const order = byClass ? await waitingFor(tx, institutionId, entry.bedType, byClass) : [];
    const before = Math.max(
      0,
      order.findIndex(({ id }) => id === entry.id),
    );
    const problems = [
      ...(['OPEN', 'UNDER_ORDER'].includes(house.status) ? [] : [problem('INSTITUTION_TAKES_NOBODY')]),
      ...offerProblems(
        entry,
        { institutionId, type: inService ? bed.type : undefined, isFree: taken.length === 0 },
        before,
        skipReason,
      ),
    ];
    if (problems.length > 0) return refused(...problems);
    const number = ((await lastOffer(tx, entry.id))?.number ?? 0) + 1;
    const answerBy = workingDaysAfter(today, answerWorkingDays);
    await tx.insert(careBedOffers).values({
      entryId: entry.id,
      number,
      institutionId,
      bedNumber,
      offeredOn: today,
      answerBy,
      skipReason: before > 0 ? words(skipReason) : null,
    });
    const messages = messagesOfOffer(entry, answerBy);
    const ids = { institutionId, passedOver: before };
    return { ok: true, value: { change: { status: 'OFFERED' }, ids, messages } };
  },
});

/** Takes an offered bed: it is held, under a stay of its own. */
export const acceptCareBedOffer = onEntry<AcceptCareBedOfferInput>('acceptCareBedOffer', {
  event: 'CareBedOfferAccepted',
  mayAct: ({ act }) => act,
  obstacles: ({ entry }) => waitingObstacles(entry.status, 'acceptCareBedOffer'),
  async write(tx, context, _input, { found: { entry }, today }) {
    const offer = await lastOffer(tx, entry.id);
    const [house] = offer ? await findInstitutions(tx, [offer.institutionId]) : [];
    if (!offer || !house) throw new Error('an entry is offered a bed that is not there');
    if (offer.answerBy < today) return refused(problem('OFFER_IS_OVER'));
    const { residentId } = entry;
    const { institutionId, bedNumber } = offer;
    const wanted = {
      residentId,
      institutionId,
      bedNumber,
      since: today,
      until: lastDayOf(entry.bedType, today),
    };
    const { bed, problems } = await lookAtBed(tx, house, wanted);
    if (problems.length > 0 || !bed) return refused(...problems);
    const id = context.newId('CareAdmission');
    const holdUntil = addDays(today, holdDays);
    await tx.insert(careAdmissions).values({
      id,
      ...wanted,
      bedType: bed.type,
      stay: wanted.until === null ? 'LONG_TERM' : 'RESPITE',
      status: 'RESERVED',
      waitingEntryId: entry.id,
      holdUntil,
    });
    await tx.insert(caseHistory).values(historyEntry(context, 'acceptCareBedOffer', id, 1, 'RESERVED', null));
    await answerOffer(tx, entry.id, 'ACCEPTED', today, id);
    const messages = messagesOfHold(id, residentId, house, holdUntil);
    const ids = { institutionId, admissionId: id };
    return { ok: true, value: { change: { status: 'ACCEPTED' }, ids, messages } };
  },
});

/** A bed for short stays is taken for the longest of them; the desk ends it earlier. */
function lastDayOf(bedType: string, today: LocalDate): LocalDate | null {
  return bedType === 'SHORT_STAY' ? addDays(today, 28) : null;
}

export const declineCareBedOffer = onEntry<DeclineCareBedOfferInput>('declineCareBedOffer', {
  event: 'CareBedOfferDeclined',
  mayAct: ({ act }) => act,
  obstacles: ({ entry }) => waitingObstacles(entry.status, 'declineCareBedOffer'),
  async write(tx, _, _input, { found: { entry }, today }) {
    await answerOffer(tx, entry.id, 'DECLINED', today);
    const declined = entry.declined + 1;
    const status = declined >= declinesUntilLeft ? 'LEFT' : 'WAITING';
    return { ok: true, value: { change: { status, declined } } };
  },
});

export const leaveCareWaitingList = onEntry<LeaveCareWaitingListInput>('leaveCareWaitingList', {
  event: 'CareWaitingListLeft',
  mayAct: ({ act }) => act,
  obstacles: ({ entry }) => waitingObstacles(entry.status, 'leaveCareWaitingList'),
  async write(tx, context, _input, { found: { entry } }) {
    await freeBedOf(tx, context, entry, 'releaseCareBed');
    return { ok: true, value: { change: { status: 'LEFT' } } };
  },
});

interface OnEntry extends SystemInput {
  entryId: string;
}

/** An offer that nobody answered in time: the entry waits on, in its place. */
export const expireCareBedOffer = onEntry<OnEntry>('expireCareBedOffer', {
  event: 'CareBedOfferExpired',
  mayAct: ({ system }) => system,
  obstacles: ({ entry }) => waitingObstacles(entry.status, 'expireCareBedOffer'),
  async write(tx, _, _input, { found: { entry }, today }) {
    const offer = await lastOffer(tx, entry.id);
    if (!offer || offer.answerBy >= today) return refused(problem('OFFER_RUNS'));
    await answerOffer(tx, entry.id, 'MISSED', today);
    return { ok: true, value: { change: { status: 'WAITING', missed: entry.missed + 1 } } };
  },
});

/** Ends the waiting of somebody who died or moved away. */
export const closeCareWaitingEntry = onEntry<OnEntry & { cause: 'DEATH' | 'MOVED_AWAY' }>(
  'closeCareWaitingEntry',
  {
    event: 'CareWaitingEnded',
    mayAct: ({ system }) => system,
    obstacles: ({ entry }) => waitingObstacles(entry.status, 'closeCareWaitingEntry'),
    async write(tx, context, { cause }, { found: { entry } }) {
      await freeBedOf(tx, context, entry, cause === 'DEATH' ? 'releaseCareBedOfDeceased' : 'releaseCareBed');
      const status = cause === 'DEATH' ? 'CLOSED_BY_DEATH' : 'LEFT';
      return { ok: true, value: { change: { status }, ids: { cause } } };
    },
  },
);

export const moveCareWaitingEntry = onEntry<MoveInput & OnEntry>('moveCareWaitingEntry', {
  event: 'CareWaitingEntryMoved',
  mayAct: ({ system }) => system,
  obstacles: ({ entry }) => waitingObstacles(entry.status, 'moveCareWaitingEntry'),
  write: writeMove(({ entry }) => entry),
});
