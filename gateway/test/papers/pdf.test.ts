// What is on a printed paper, by the text that is on it: never by its bytes, which a new version of the library may change.
import { extractText, getDocumentProxy } from 'unpdf';
import { afterAll, describe, expect, test } from 'vitest';
import { type PaperCatalogue, pageOf } from '../../../kit/src/papers/templates.ts';
import allowances from '../../../subgraphs/allowances/papers.json' with { type: 'json' };
import elderCare from '../../../subgraphs/elder-care/papers.json' with { type: 'json' };
import marriages from '../../../subgraphs/marriages/papers.json' with { type: 'json' };
import { htmlOf } from '../../src/papers/html.ts';
import { openPrinter } from '../../src/papers/printer.ts';

const printer = openPrinter();
afterAll(() => printer.stop());

const head = { number: 'A7Q2M4XK9TB3WCDE5V', version: 1, issuedOn: '2026-11-20' };
const caseId = 'app_01900000-0000-7000-8000-00000000000f';
const grant = {
  household: '崔永花',
  grant: 'gra_01900000-0000-7000-8000-00000000000f',
  reasons: '经入户调查和经济状况核对，家庭月人均收入高于标准。',
};
const canteen = { canteen: '民昌社区民膳食堂', canteenKo: '민창사회구역 민선식당' };
const facts: Readonly<Record<string, Record<string, string | number | string[]>>> = {
  ALLOWANCE_GRANT_DECISION: {
    name: '崔永花',
    case: caseId,
    members: 2,
    amount: 102_000,
    from: '2026-12-01',
    category: 'ALLOWANCE',
  },
  ALLOWANCE_REFUSAL_DECISION: { name: '喆㛃', case: caseId, reason: '月人均收入1,125.00元，高于标准。' },
  MARRIAGE_RECORD_CERTIFICATE: {
    husband: '金哲洙',
    wife: '李美兰',
    number: 'J222401-2020-000123',
    registeredOn: '2020-05-20',
    office: '延吉市婚姻登记处',
    officeKo: '연길시혼인등록처',
    purpose: '办理不动产登记',
    status: 'IN_FORCE',
  },
  MARRIAGE_REFUSAL_NOTICE: {
    name: '金哲洙',
    case: caseId,
    office: '延吉市婚姻登记处',
    officeKo: '연길시혼인등록처',
    reasons: ['NOT_IN_PERSON', 'STATEMENT_MISSING'],
  },
  DIVORCE_RECEIPT: {
    name: '金哲洙',
    number: 'SL222401-2026-000001',
    office: '延吉市婚姻登记处',
    officeKo: '연길시혼인등록처',
    acceptedOn: '2026-11-20',
    withdrawUntil: '2026-12-21',
    issueFrom: '2026-12-22',
    issueUntil: '2027-01-20',
  },
  ALLOWANCE_AMOUNT_DECISION: {
    ...grant,
    kind: 'REDUCTION',
    before: 102_000,
    amount: 42_000,
    from: '2026-12-01',
  },
  ALLOWANCE_END_DECISION: { ...grant, kind: 'GRADUAL_EXIT', until: '2027-02-28' },
  ALLOWANCE_SUSPENSION_DECISION: { ...grant, from: '2026-12-01' },
  ALLOWANCE_RESUMPTION_DECISION: { ...grant, amount: 42_000, from: '2026-12-01' },
  MEAL_CARD_TOP_UP_RECEIPT: {
    card: 'mcd_01900000-0000-7000-8000-00000000000f',
    receipt: 'S-17',
    amount: 2_550,
    rest: 3_000,
    source: 'GIFT',
    ...canteen,
  },
  MEAL_CARD_PAY_OUT_RECEIPT: {
    card: 'mcd_01900000-0000-7000-8000-00000000000f',
    receipt: 'S-18',
    amount: 3_000,
  },
  CARE_PREPAYMENT_RECEIPT: {
    stay: 'adm_01900000-0000-7000-8000-00000000000f',
    amount: 100_000,
    rest: 800_000,
    house: '延吉市测试养老院',
    houseKo: '연길시시험양로원',
  },
  CANTEEN_STATEMENT: {
    ...canteen,
    month: '2026-10',
    payer: 'GOVERNMENT',
    portions: 1_280,
    amount: 384_000,
    total: 1_920_000,
  },
};
const catalogues: readonly PaperCatalogue[] = [allowances, elderCare, marriages];
const all = catalogues.flatMap((catalogue) =>
  Object.keys(catalogue).map((template) => ({ catalogue, template })),
);
const plain = (text: string) => text.replaceAll(/\s/g, '');

describe.each(all)('$template', ({ catalogue, template }) => {
  const page = pageOf(catalogue, { ...head, template }, facts[template] ?? {});

  test('has every word of both languages on one sheet, Chinese first, with the number in groups', async () => {
    const pdf = await printer.print(page);
    const { totalPages, text } = await extractText(await getDocumentProxy(Uint8Array.from(pdf)), {
      mergePages: true,
    });
    expect(totalPages).toBe(1);
    const printed = plain(text);
    const words = [page.zhHans, page.ko].flatMap(({ title, lines, body, issuer }) => [
      title,
      ...lines.flatMap(({ label, value }) => [label, value]),
      ...body,
      issuer,
    ]);
    for (const word of words) expect(printed).toContain(plain(word));
    expect(printed.indexOf(plain(page.zhHans.title))).toBeLessThan(printed.indexOf(plain(page.ko.title)));
    expect(printed).toContain('A-7Q2M-4XK9-TB3W-CDE5-V');
  }, 60_000);

  test('is the same file whenever it is printed', async () => {
    const [one, other] = [await printer.print(page), await printer.print(page)];
    expect(Buffer.compare(Buffer.from(one), Buffer.from(other))).toBe(0);
  }, 60_000);

  test('says the same in the browser, whatever somebody wrote', () => {
    const html = htmlOf(page);
    for (const { lines, body } of [page.zhHans, page.ko]) {
      for (const { value } of lines) expect(html).toContain(`<dd>${value}</dd>`);
      for (const text of body) expect(html).toContain(`<p>${text}</p>`);
    }
    expect(html.indexOf('lang="zh-Hans"><h1>')).toBeLessThan(html.indexOf('lang="ko"><h1>'));
    const evil = '<script>alert("1")</script>';
    const other = { ...page, zhHans: { ...page.zhHans, lines: [{ label: evil, value: evil }] } };
    expect(htmlOf(other)).not.toContain('<script>');
  });
});

test('reasons as long as they may be go on over further sheets, and none of them is lost', async () => {
  const reasons = Array.from({ length: 80 }, (_, n) => `第${n + 1}项：经入户调查和核对，情况属实。`).join('');
  const written = { ...facts.ALLOWANCE_END_DECISION, reasons };
  const page = pageOf(allowances, { ...head, template: 'ALLOWANCE_END_DECISION' }, written);
  const pdf = await printer.print(page);
  const { totalPages, text } = await extractText(await getDocumentProxy(Uint8Array.from(pdf)), {
    mergePages: true,
  });
  expect(totalPages).toBeGreaterThan(1);
  const printed = plain(text);
  for (const n of [1, 40, 80]) expect(printed).toContain(`第${n}项`);
  expect(printed).toContain('행정재의');
  expect(printed).toContain('A-7Q2M-4XK9-TB3W-CDE5-V');
}, 60_000);
