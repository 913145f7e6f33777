import { testViewer } from '@civil-affairs/kit/testing';
import { codes } from '@civil-affairs/kit/testing/mutations';
import { describe, expect, test } from 'vitest';
import {
  act,
  addElder,
  addStay,
  clerk,
  elderAs,
  reviewer,
  testElderCare,
  today,
  worker,
} from './care-testing.ts';
import { addCanteen, canteenWithOctober, cookOf } from './meal-testing.ts';

const graph = testElderCare();

interface Paper {
  id: string;
  code: string;
  number: string;
}

/** What a paper says in the national common language. */
async function pageOf({ id }: Paper): Promise<string> {
  const { elderCarePaperPage } = await graph.read(
    'query ($id: ID!) { elderCarePaperPage(id: $id) }',
    { id },
    testViewer({ ...reviewer, scopes: ['internal'] }),
  );
  const { title, lines, body } = JSON.parse(elderCarePaperPage).zhHans;
  const line = ({ label, value }: Record<string, string>) => `${label}：${value}`;
  return [title, ...lines.map(line), ...body].join('\n');
}

describe('a receipt', () => {
  /** The first one first. */
  async function papersOf(cardId: string, viewer: ReturnType<typeof testViewer>): Promise<Paper[]> {
    const { mealCard } = await graph.read(
      'query ($id: ID!) { mealCard(id: $id) { papers { nodes { id code number } } } }',
      { id: cardId },
      viewer,
    );
    return mealCard.papers.nodes.toReversed();
  }

  async function toppedUp() {
    const { canteenId, cook } = await addCanteen(graph);
    const residentId = await addElder(graph);
    const { card } = await act(graph, 'issueMealCard', { residentId }, worker);
    const input = { cardId: card.id, canteenId, amountFen: 2_550, source: 'GIFT', receiptNumber: 'S-17' };
    expect(codes(await act(graph, 'topUpMealCard', input, cook))).toEqual([]);
    return { residentId, cardId: card.id as string, cook };
  }

  test('says what came on a card and what is on it, names nobody, and is no tax invoice', async () => {
    const { cardId, residentId } = await toppedUp();
    const [paper, ...others] = await papersOf(cardId, elderAs(residentId));
    if (!paper) throw new Error('no receipt');
    expect(others).toEqual([]);
    const page = await pageOf(paper);
    expect(page).toMatch(
      new RegExp(
        `餐卡编号：${cardId}\\n经办人登记的收据号：S-17\\n收到金额：25.50元\\n款项来源：他人赠与\\n充值后余额：25.50元\\n收款食堂：测试食堂`,
      ),
    );
    expect(page).toContain('本收据不是税务发票');
    const { elderCarePaperProof } = await graph.read(
      'query ($number: String!) { elderCarePaperProof(number: $number) { title { zhHans } issuedOn } }',
      { number: paper.number },
      null,
    );
    expect(elderCarePaperProof).toEqual({ title: { zhHans: '孝心餐卡充值收据' }, issuedOn: today });
  });

  test('says what was paid out; of an empty card there is none', async () => {
    const { cardId } = await toppedUp();
    await act(graph, 'closeMealCard', { cardId, expectedVersion: 2, receiptNumber: 'S-18' }, worker);
    const papers = await papersOf(cardId, worker);
    expect(papers.map(({ code }) => code)).toEqual(['MEAL_CARD_TOP_UP_RECEIPT', 'MEAL_CARD_PAY_OUT_RECEIPT']);
    const { card } = await act(graph, 'issueMealCard', { residentId: await addElder(graph) }, worker);
    await act(graph, 'closeMealCard', { cardId: card.id, expectedVersion: 1, receiptNumber: 'S-19' }, worker);
    expect(await papersOf(card.id, worker)).toEqual([]);
  });

  test('is not shown to a canteen, which has the card before it', async () => {
    const { cardId, cook } = await toppedUp();
    const { data } = await graph.ask(
      'query ($id: ID!) { mealCard(id: $id) { papers { totalCount } } }',
      { id: cardId },
      { ...cook, scopes: [...cook.scopes, 'elder-care:read'] },
    );
    expect(data.mealCard.papers).toBeNull();
  });

  test('says what an institution returned and has still to return', async () => {
    const residentId = await addElder(graph);
    const admissionId = await addStay(graph, residentId);
    await act(
      graph,
      'returnCarePrepayment',
      { admissionId, expectedVersion: 2, returnedFen: 100_000 },
      clerk,
    );
    const { careAdmission } = await graph.read(
      'query ($id: ID!) { careAdmission(id: $id) { papers { id code number } } }',
      { id: admissionId },
      elderAs(residentId),
    );
    // Three months of 3,000 yuan were paid in advance.
    expect(await pageOf(careAdmission.papers[0])).toMatch(/退还金额：1000.00元\n尚未退还的余额：8000.00元/);
  });
});

describe('the statement of a canteen', () => {
  const statementOf = async (canteenId: string, month: string, viewer: ReturnType<typeof testViewer>) =>
    (
      await graph.read(
        `query ($id: ID!, $month: YearMonth!) { canteenStatement(canteenId: $id, month: $month) {
          issuedOn papers { id code number } totals { payer amount { fen } } } }`,
        { id: canteenId, month },
        viewer,
      )
    ).canteenStatement;

  test('is issued for each payer, adds up to the month, and says that it is no tax invoice', async () => {
    const { canteenId, cook, month } = await canteenWithOctober(graph);
    expect(await statementOf(canteenId, month, cook)).toMatchObject({ issuedOn: null, papers: [] });
    expect(codes(await act(graph, 'issueCanteenStatement', { canteenId, month }, cook))).toEqual([]);
    const { issuedOn, papers, totals } = await statementOf(canteenId, month, reviewer);
    expect(issuedOn).toBe(today);
    expect(totals).toEqual([
      { payer: 'PERSON', amount: { fen: 1_000 } },
      { payer: 'OPERATOR', amount: { fen: 500 } },
    ]);
    const pages = await Promise.all(papers.map(pageOf));
    expect(pages).toEqual([
      expect.stringMatching(/承担方：就餐人\n涉及份数：1份\n承担金额：10.00元\n当月各方合计：15.00元/),
      expect.stringMatching(
        /承担方：食堂经营者（让利）\n涉及份数：1份\n承担金额：5.00元\n当月各方合计：15.00元/,
      ),
    ]);
    for (const page of pages) {
      expect(page).toMatch(/^民膳食堂月度结算单\n食堂：测试食堂\n结算月份：2026年10月/);
      expect(page).toContain('本结算单不是发票');
    }
  });

  test('is issued once, when the month is over, and only where something was eaten', async () => {
    const { canteenId, cook, month } = await canteenWithOctober(graph);
    const issue = (input: object, viewer = cook) =>
      act(graph, 'issueCanteenStatement', { canteenId, month, ...input }, viewer);
    expect(codes(await issue({ month: '2026-11' }))).toEqual(['MONTH_NOT_OVER']);
    expect(codes(await issue({ month: '2026-08' }))).toEqual(['NOTHING_TO_SETTLE']);
    expect(codes(await issue({}, cookOf('can_other')))).toEqual(['NOT_FOUND']);
    expect(codes(await issue({}))).toEqual([]);
    expect(codes(await issue({}))).toEqual(['STATEMENT_ISSUED']);
  });

  test('is in the access log when it is printed, as a paper of the canteen’s', async () => {
    const { canteenId, cook, month } = await canteenWithOctober(graph);
    const { statement } = await act(graph, 'issueCanteenStatement', { canteenId, month }, cook);
    const [paper] = statement.papers as Paper[];
    if (!paper) throw new Error('no paper');
    await pageOf(paper);
    const rows = await graph.database
      .sql`SELECT subject_id FROM audit_log WHERE details ->> 'paperId' = ${paper.id}`;
    expect(rows.map((row) => String(row.subject_id))).toEqual([expect.stringMatching(/^cms_/)]);
  });
});
