/** Wedding-custom activities of several departments. */
import type { CaseKind, HeldCase } from '@civil-affairs/kit/acts';
import { notFound, refused } from '@civil-affairs/kit/problems';
import { hasJurisdiction } from '@civil-affairs/kit/viewer';
import { words } from '@civil-affairs/kit/words';
import { eq, sql } from 'drizzle-orm';
import type { Context } from '../context.ts';
import type {
  AnnounceWeddingActivityInput,
  EnrolInWeddingActivityInput,
  RecordWeddingAttendanceInput,
} from '../generated/contract.ts';
import { problem } from '../problems.ts';
import { findActivities } from '../queries/counselling.ts';
import { activityProblems } from '../rules/counselling.ts';
import { type WeddingActivityRow, weddingActivities, weddingEnrolments } from '../tables/counselling.ts';
import { actsOn, openingAct } from './case.ts';

const theActivity = { zhHans: '该活动', ko: '해당 활동', en: 'activity' };

/** Announces an activity; the value is its id. */
export const announceWeddingActivity = openingAct<AnnounceWeddingActivityInput>('announceWeddingActivity', {
  event: 'WeddingActivityAnnounced',
  entity: 'WeddingCustomActivity',
  async write(tx, { viewer }, input, { id, today }) {
    const { divisionCode, kind, departments, heldOn, capacity, parentsInvited } = input;
    if (!hasJurisdiction(viewer, divisionCode))
      return refused(problem('OFFICE_NOT_YOURS', { path: ['divisionCode'] }));
    const problems = activityProblems(input, today);
    if (problems.length > 0) return refused(...problems);
    await tx.insert(weddingActivities).values({
      id,
      divisionCode,
      kind,
      departments: departments.map((name) => words(name) ?? ''),
      heldOn,
      place: words(input.place) ?? '',
      capacity,
      parentsInvited,
      version: 1,
    });
    const opens = { caseId: id, version: 1, status: 'ANNOUNCED' };
    return { ok: true, value: { opens, ids: { activityId: id, divisionCode, kind, heldOn } } };
  },
});

/** Enrols the viewer; the value is the id of the activity. */
export const enrolInWeddingActivity = openingAct<EnrolInWeddingActivityInput>('enrolInWeddingActivity', {
  event: 'WeddingActivityEnrolled',
  entity: 'WeddingCustomActivity',
  subject: ({ activityId }) => activityId,
  async write(tx, { viewer }, { activityId }, { today }) {
    const [activity] = await findActivities(tx, [activityId]);
    if (!activity) return refused(notFound(['activityId'], theActivity));
    const residentId = viewer?.residentId;
    if (!residentId) return refused(problem('NOT_A_PARTY', { path: ['activityId'] }));
    if (activity.heldOn < today) return refused(problem('ACTIVITY_OVER'));
    await tx.insert(weddingEnrolments).values({ activityId, residentId, enrolledOn: today });
    const { id, enrolled } = weddingActivities;
    await tx
      .update(weddingActivities)
      .set({ enrolled: sql`${enrolled} + 1` })
      .where(eq(id, activityId));
    return { ok: true, value: { made: activityId, ids: { activityId } } };
  },
});

interface ActivityFacts {
  activity: WeddingActivityRow;
}

const onActivity = actsOn({
  noun: theActivity,
  idField: 'activityId',
  async lock(tx, _, id) {
    await tx
      .select({ id: weddingActivities.id })
      .from(weddingActivities)
      .where(eq(weddingActivities.id, id))
      .for('update');
    const [activity] = await findActivities(tx, [id]);
    return activity && { activity, id, version: activity.version };
  },
  rightsOn: ({ viewer }, { activity }) => ({
    record:
      hasJurisdiction(viewer, activity.divisionCode) &&
      (viewer?.scopes.includes('marriages:counsel') ?? false),
  }),
  async move(tx, _, { activity: { id, version } }, _act, attendedCouples) {
    await tx
      .update(weddingActivities)
      .set({ attendedCouples, version: version + 1 })
      .where(eq(weddingActivities.id, id));
    return 'HELD';
  },
  idsOf: ({ id }) => ({ activityId: id }),
} satisfies CaseKind<Context, ActivityFacts, ActivityFacts & HeldCase, { record: boolean }, number>);

/** Records the attendance; the value is the id of the activity. */
export const recordWeddingAttendance = onActivity<RecordWeddingAttendanceInput>('recordWeddingAttendance', {
  event: 'WeddingActivityHeld',
  mayAct: ({ record }) => record,
  obstacles: ({ activity }, { today }) => (activity.heldOn > today ? [problem('ACTIVITY_NOT_HELD')] : []),
  inputProblems: ({ attendedCouples }) =>
    attendedCouples < 0 ? [problem('ACTIVITY_UNCLEAR', { path: ['attendedCouples'] })] : [],
  write: async (_tx, _context, { attendedCouples }) => ({ ok: true, value: { change: attendedCouples } }),
});
