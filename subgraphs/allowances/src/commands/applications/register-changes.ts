/** What a register tells of a household while its application is open. */
import type { RecheckRow } from '../../tables/life.ts';
import { systemActOnApplication } from './case.ts';

/**
 * Notes in the case that the household is another one than was declared, for whoever handles it: the composition is looked at
 * anew before anything is decided (办法, article 7). The value is the application's id.
 */
export const noteAllowanceHouseholdChange = systemActOnApplication<{
  applicationId: string;
  cause: RecheckRow['cause'];
  residentId: string | null;
  clientMutationKey: string;
}>('noteAllowanceHouseholdChange', {
  event: 'AllowanceApplicationHouseholdChanged',
  async write(_tx, _context, { cause, residentId }, { found: { application } }) {
    return {
      ok: true,
      value: { change: { status: application.status }, remark: cause, ids: { cause, residentId } },
    };
  },
});
