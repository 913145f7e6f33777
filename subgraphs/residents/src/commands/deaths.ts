import type { Db } from '@civil-affairs/kit/database';
import { words } from '@civil-affairs/kit/words';
import type { CorrectResidentDeathInput, RegisterDeathInput } from '../generated/contract.ts';
import { problem } from '../problems.ts';
import { membershipsKnownBefore, membershipsOf, membersOf } from '../queries/households.ts';
import { deathEntriesOf } from '../queries/persons.ts';
import {
  deathCorrectionObstacles,
  deathCorrectionProblems,
  deathObstacles,
  deathProblems,
  deathWarnings,
} from '../rules/deaths.ts';
import { endedOn, membershipOn } from '../rules/memberships.ts';
import { sealedCertificateNumber } from '../sealed.ts';
import { type DeathEntryRow, deathEntries } from '../tables.ts';
import { onResident, touchHouseholds } from './case.ts';
import { writeMemberships } from './memberships.ts';
import { messagesOfDeathCorrection } from './messages.ts';

/** Enters a death; the value is the person's id. */
export const registerDeath = onResident<RegisterDeathInput>('registerDeath', {
  event: 'ResidentDeathRegistered',
  mayAct: ({ register }) => register,
  obstacles: ({ person }) => deathObstacles(person),
  inputProblems: (input, { found: { person }, today }) => deathProblems(input, person, today),
  async write(tx, context, { residentId, diedOn, certificateNumber }, { found, now, today }) {
    const memberships = await membershipsOf(tx, [residentId]);
    const last = membershipOn(memberships, diedOn);
    const left = await othersIn(tx, last?.householdId, residentId, today);
    await enterDeath(tx, {
      residentId,
      version: found.version + 1,
      enteredAt: now,
      diedOn,
      certificateNumber: sealedCertificateNumber(context, words(certificateNumber)),
      reason: null,
    });
    await writeMemberships(tx, residentId, endedOn(memberships, diedOn), now);
    await touchHouseholds(tx, context, 'registerDeath', last ? [last.householdId] : []);
    const relations = left.map(({ relation }) => relation);
    return {
      ok: true,
      value: {
        change: { diedOn },
        ids: { diedOn },
        warnings: deathWarnings(diedOn, today, last?.relation, relations),
      },
    };
  },
});

/** Corrects a death that was entered by mistake; the value is the person's id. */
export const correctResidentDeath = onResident<CorrectResidentDeathInput>('correctResidentDeath', {
  event: 'ResidentDeathCorrected',
  mayAct: ({ register }) => register,
  obstacles: ({ person }) => deathCorrectionObstacles(person),
  inputProblems: (input, { found: { person }, today }) => deathCorrectionProblems(input, person, today),
  async write(
    tx,
    context,
    { residentId, correction, certificateNumber, reason, ...input },
    { found, now, today },
  ) {
    const diedOn = correction === 'OTHER_DAY' ? (input.diedOn ?? null) : null;
    const entries = await deathEntriesOf(tx, [residentId]);
    const said = words(reason);
    await enterDeath(tx, {
      residentId,
      version: found.version + 1,
      enteredAt: now,
      diedOn,
      certificateNumber:
        diedOn === null
          ? null
          : (sealedCertificateNumber(context, words(certificateNumber)) ??
            entries.at(-1)?.certificateNumber ??
            null),
      reason: said,
    });
    const before = await membershipsBeforeDeath(tx, residentId, entries);
    const memberships = diedOn === null ? before : endedOn(before, diedOn);
    await writeMemberships(tx, residentId, memberships, now);
    const last = memberships.at(-1)?.householdId;
    await touchHouseholds(tx, context, 'correctResidentDeath', last ? [last] : []);
    const back = membershipOn(memberships, today);
    const others = await othersIn(tx, back?.householdId, residentId, today);
    const alone = back !== undefined && back.relation !== 'APPLICANT' && others.length === 0;
    return {
      ok: true,
      value: {
        change: { diedOn },
        remark: said,
        messages: messagesOfDeathCorrection({ ...found.person, diedOn }),
        ids: { diedOn, formerlyDiedOn: found.person.diedOn },
        warnings: alone ? [problem('HOUSEHOLD_GONE_MEANWHILE')] : [],
      },
    };
  },
});

/** The one place where the number of a death certificate is written. */
async function enterDeath(tx: Db, entry: DeathEntryRow): Promise<void> {
  await tx.insert(deathEntries).values(entry);
}

/** Memberships as they were before the death was entered. Who came into the register dead has those that are written. */
async function membershipsBeforeDeath(tx: Db, residentId: string, entries: readonly DeathEntryRow[]) {
  const lastAlive = entries.findLastIndex(({ diedOn }) => diedOn === null);
  const first = entries[lastAlive + 1];
  return first ? membershipsKnownBefore(tx, residentId, first.enteredAt) : membershipsOf(tx, [residentId]);
}

async function othersIn(tx: Db, householdId: string | undefined, residentId: string, today: string) {
  const found = householdId ? await membersOf(tx, [householdId], today) : [];
  return found.map(({ member }) => member).filter((member) => member.residentId !== residentId);
}
