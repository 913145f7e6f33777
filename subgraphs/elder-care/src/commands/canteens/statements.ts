/** The statement of a month on paper, for each payer. */
import { notFound, refused } from '@civil-affairs/kit/problems';
import { cooksAt } from '../../access/meals.ts';
import type { IssueCanteenStatementInput } from '../../generated/contract.ts';
import { paper } from '../../papers.ts';
import { problem } from '../../problems.ts';
import { statementLines } from '../../queries/canteen-cases.ts';
import { findCanteens } from '../../queries/canteens.ts';
import { issueProblems, portionsOf, totalOf, totalsOf } from '../../rules/meals/statements.ts';
import { canteenStatements } from '../../tables/canteens.ts';
import { theCanteen } from '../meals/case.ts';
import { openingAct } from '../protocol.ts';

/** Issues the statement of a month, once; the value is its id. */
export const issueCanteenStatement = openingAct<IssueCanteenStatementInput>('issueCanteenStatement', {
  event: 'CanteenStatementIssued',
  entity: 'CanteenStatement',
  async write(tx, { viewer }, { canteenId, month }, { id, today, actor }) {
    const [canteen] = cooksAt(viewer, canteenId) ? await findCanteens(tx, [canteenId]) : [];
    if (!canteen) return refused(notFound(['canteenId'], theCanteen));
    const early = issueProblems(month, today);
    if (early.length > 0) return refused(...early);
    const lines = await statementLines(tx, canteenId, month);
    const totals = totalsOf(lines);
    if (totals.length === 0) return refused(problem('NOTHING_TO_SETTLE', { path: ['month'] }));
    await tx.insert(canteenStatements).values({ id, canteenId, month, issuedOn: today, issuedBy: actor });
    const total = totalOf(lines);
    const papers = totals.map(({ payer, amount }) =>
      paper(
        'CANTEEN_STATEMENT',
        // A payer is no person of the register.
        { caseId: id, divisionCode: canteen.communityCode, recipientId: null },
        {
          canteen: canteen.nameZh,
          canteenKo: canteen.nameKo,
          month,
          payer,
          portions: portionsOf(lines, payer),
          amount,
          total,
        },
      ),
    );
    const ids = { statementId: id, canteenId, month, papers: papers.length };
    return { ok: true, value: { ids, papers } };
  },
});
