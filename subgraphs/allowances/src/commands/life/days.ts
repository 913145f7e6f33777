/** What a day does to grants: a review falls due, a grant has had its last day. */
import { onGrant, onReview } from './case.ts';

/** Opens a review whose day has come, for whoever does it; the value is its id. */
export const openAllowanceReview = onReview<{ reviewId: string; clientMutationKey: string }>(
  'openAllowanceReview',
  {
    event: 'AllowanceReviewOpened',
    mayAct: ({ system }) => system,
    async write(_tx, _context, { reviewId }, { found: { status, grant } }) {
      // A household whose grant has ended is reviewed no more.
      if (status === 'STOPPED') return { ok: true, value: { unchanged: true } };
      return {
        ok: true,
        value: { change: status, made: reviewId, ids: { divisionCode: grant.communityCode } },
      };
    },
  },
);

/** Closes a grant whose last day is over, a gradual exit for example; the value is its id. */
export const endAllowanceGrant = onGrant<{ grantId: string; clientMutationKey: string }>(
  'endAllowanceGrant',
  {
    event: 'AllowanceEnded',
    mayAct: ({ system }) => system,
    async write(_tx, _context, _input, { found: { grant, status } }) {
      // Whoever had it go on meanwhile has had the last word.
      if (status !== 'STOPPED' || grant.stopReason === null) return { ok: true, value: { unchanged: true } };
      return { ok: true, value: { change: 'STOPPED', ids: { reason: grant.stopReason } } };
    },
  },
);
