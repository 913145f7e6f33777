/** What a death does to an application that is open, and what its correction does. */

import type { Db } from '@civil-affairs/kit/database';
import type { LocalDate } from '@civil-affairs/kit/dates';
import { and, eq } from 'drizzle-orm';
import { isClosed } from '../../rules/applications/states.ts';
import { applicationMembers } from '../../tables/applications.ts';
import { systemActOnApplication } from './case.ts';

interface OnDeath {
  applicationId: string;
  residentId: string;
  clientMutationKey: string;
}

/**
 * Notes the death of somebody who applies: the person is counted no more, and the process ends when nobody is left. The
 * others go on with it. The value is the application's id.
 */
export const followAllowanceApplicantDeath = systemActOnApplication<OnDeath & { diedOn: LocalDate }>(
  'followAllowanceApplicantDeath',
  {
    event: 'AllowanceApplicantDied',
    async write(tx, _, { applicationId, residentId, diedOn }, { found: { application, members } }) {
      const known = members.find((member) => member.residentId === residentId);
      // Whoever decided on it was faster: then the grant hears of the death.
      if (!known || known.diedOn === diedOn || isClosed(application.status))
        return { ok: true, value: { unchanged: true } };
      await writeDeath(tx, applicationId, residentId, diedOn);
      const left = members.some((member) => member.residentId !== residentId && member.diedOn === null);
      const change = { status: left ? application.status : ('TERMINATED' as const) };
      return { ok: true, value: { change, ids: { residentId } } };
    },
  },
);

/** Counts somebody again who turns out to live; the value is the application's id. */
export const undoAllowanceApplicantDeath = systemActOnApplication<OnDeath>('undoAllowanceApplicantDeath', {
  event: 'AllowanceApplicantDeathUndone',
  async write(tx, _, { applicationId, residentId }, { found: { application } }) {
    await writeDeath(tx, applicationId, residentId, null);
    return { ok: true, value: { change: { status: application.status }, ids: { residentId } } };
  },
});

/** Leaves to an officer an application that a death which was none has ended; the value is its id. */
export const reportAllowanceApplicationConflict = systemActOnApplication<OnDeath>(
  'reportAllowanceApplicationConflict',
  {
    event: 'AllowanceApplicationConflictFound',
    async write(tx, _, { applicationId, residentId }, { found: { application } }) {
      await writeDeath(tx, applicationId, residentId, null);
      const conflict = 'ENDED_BY_DEATH';
      return {
        ok: true,
        value: { change: { status: application.status }, remark: conflict, ids: { residentId, conflict } },
      };
    },
  },
);

async function writeDeath(
  tx: Db,
  applicationId: string,
  residentId: string,
  diedOn: LocalDate | null,
): Promise<void> {
  await tx
    .update(applicationMembers)
    .set({ diedOn })
    .where(
      and(eq(applicationMembers.applicationId, applicationId), eq(applicationMembers.residentId, residentId)),
    );
}
