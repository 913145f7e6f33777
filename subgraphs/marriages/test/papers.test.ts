import { testViewer } from '@civil-affairs/kit/testing';
import { expect, test } from 'vitest';
import { registrar, testMarriages } from './testing.ts';
import { receivedDivorce } from './testing-divorces.ts';

const graph = testMarriages();

async function receiptsOf(id: string, viewer = registrar) {
  const { divorceCase } = await graph.read(
    'query ($id: ID!) { divorceCase(id: $id) { receiptNumber papers { id code number title { zhHans } } } }',
    { id },
    viewer,
  );
  return divorceCase;
}

test('each party gets a receipt of an application for divorce, with both periods', async () => {
  const { id, couple } = await receivedDivorce(graph);
  const { papers, receiptNumber } = await receiptsOf(id);
  expect(papers).toHaveLength(2);
  const viewer = testViewer({ ...registrar, scopes: ['internal'] });
  const pages = await Promise.all(
    papers.map(async (paper: { id: string }) => {
      const { marriagePaperPage } = await graph.read(
        'query ($id: ID!) { marriagePaperPage(id: $id) }',
        { id: paper.id },
        viewer,
      );
      return JSON.parse(marriagePaperPage).zhHans;
    }),
  );
  for (const { title, lines, body } of pages) {
    expect(title).toBe('离婚登记申请受理回执单');
    const values = lines.map(({ value }: { value: string }) => value);
    expect(values[0]).toMatch(/^\p{Script=Han}+$/u);
    expect(values).toContain(receiptNumber);
    // Received on 2026-11-20: day thirty is Sunday 20 December, the next thirty end on 20 January.
    expect(values).toContain('2026年12月21日');
    expect(values).toContain('2026年12月22日至2027年1月20日');
    expect(body.join()).toContain('撤回申请');
  }
  const [residentId] = couple;
  const party = testViewer({ role: 'RESIDENT', scopes: ['marriages:read', 'marriages:book'], residentId });
  expect((await receiptsOf(id, party)).papers).toHaveLength(1);
});

test('the number of a receipt proves it, and says nothing of a divorce’s parties', async () => {
  const { id } = await receivedDivorce(graph);
  const { papers } = await receiptsOf(id);
  const { marriagePaperProof } = await graph.read(
    'query ($number: String!) { marriagePaperProof(number: $number) { title { zhHans } issuedOn } }',
    { number: papers[0].number },
    null,
  );
  expect(marriagePaperProof).toEqual({
    title: { zhHans: '离婚登记申请受理回执单' },
    issuedOn: '2026-11-20',
  });
});
