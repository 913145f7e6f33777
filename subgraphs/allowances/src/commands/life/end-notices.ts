/** The public notice before support of 特困人员 ends. */
import { addDays } from '@civil-affairs/kit/dates';
import { eq } from 'drizzle-orm';
import { mayHandle } from '../../access.ts';
import type { PublishAllowanceEndNoticeInput } from '../../generated/contract.ts';
import { findGrants, membersOf } from '../../queries/grants.ts';
import { findChanges } from '../../queries/life.ts';
import { daysOfEndNotice, endNoticeObstacles } from '../../rules/life/end-notices.ts';
import type { RegisteredPerson } from '../../rules/persons.ts';
import { grantChanges } from '../../tables/life.ts';
import { notices } from '../../tables/notices.ts';
import { onChange } from './case.ts';

/** Publishes in the community that support shall end; the value is the change's id. */
export const publishAllowanceEndNotice = onChange<
  PublishAllowanceEndNoticeInput,
  RegisteredPerson | undefined
>('publishAllowanceEndNotice', {
  event: 'AllowanceEndNoticePublished',
  mayAct: ({ handle }) => handle,
  async prepare(context, { changeId }) {
    const { db } = context.database;
    const [change] = await findChanges(db, [changeId]);
    const [grant] = change ? await findGrants(db, [change.grantId], context.clock.today()) : [];
    if (!change || !grant || !mayHandle(context.viewer, grant.communityCode)) return undefined;
    const [first] = await membersOf(db, [grant.id]);
    const [[person] = []] = await context.registry([
      { caseNumber: grant.id, ids: first ? [first.residentId] : [] },
    ]);
    return person;
  },
  obstacles: endNoticeObstacles,
  async write(tx, context, _, { found: { grant, change, status }, today, prepared: person }) {
    if (!person) throw new Error('a grant counts nobody whom the registry knows');
    const noticeId = context.newId('AllowanceNotice');
    const until = addDays(today, daysOfEndNotice);
    await tx.insert(notices).values({
      id: noticeId,
      applicationId: null,
      changeId: change.id,
      kind: 'END',
      round: 1,
      communityCode: grant.communityCode,
      applicantName: person.name,
      members: grant.term.countedMembers,
      monthlyAmountFen: grant.term.monthlyAmountFen,
      publishedOn: today,
      until,
    });
    await tx.update(grantChanges).set({ noticeUntil: until }).where(eq(grantChanges.id, change.id));
    return { ok: true, value: { change: status, ids: { noticeId } } };
  },
});
