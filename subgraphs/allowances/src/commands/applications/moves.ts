/** What a move within the city does to an application: the office in charge follows. */
import { moveDeadlines } from '@civil-affairs/kit/statutory-deadlines';
import { eq } from 'drizzle-orm';
import { applications } from '../../tables/applications.ts';
import { systemActOnApplication } from './case.ts';

/**
 * Lets the office in charge of an application follow those who applied, with what the law wants done in time. Who handled
 * the case until now keeps the part in it. The value is the application's id.
 */
export const followAllowanceApplicantMove = systemActOnApplication<{
  applicationId: string;
  communityCode: string;
  clientMutationKey: string;
}>('followAllowanceApplicantMove', {
  event: 'AllowanceApplicationOfficeChanged',
  async write(tx, _, { applicationId, communityCode }, { found: { application } }) {
    const formerly = application.communityCode;
    if (formerly === communityCode) return { ok: true, value: { unchanged: true } };
    await tx.update(applications).set({ communityCode }).where(eq(applications.id, applicationId));
    await moveDeadlines(tx, applicationId, communityCode);
    return {
      ok: true,
      value: {
        change: { status: application.status },
        ids: { communityCode, formerCommunityCode: formerly },
      },
    };
  },
});
