import { unifiedSocialCreditCode } from '@civil-affairs/kit/national-ids';
import { testSubgraph } from '@civil-affairs/kit/testing';
import { importsInto } from '@civil-affairs/kit/testing/imports';
import { expect, test } from 'vitest';
import { communityFundsImport, organisationsImport } from '../src/imports/organisations.ts';
import { charity } from '../src/subgraph.ts';

const graph = testSubgraph(charity);
const files = importsInto(graph, '2026-11-20');
const creditCode = (prefix: string, n: number) =>
  unifiedSocialCreditCode(prefix, '222499', `JM${String(n).padStart(6, '0')}`);

test('a file of organisations: the code says the form, and charity begins with the registration unless a day is given', async () => {
  const { result, faults, file } = await files.run(organisationsImport, [
    '统一社会信用代码,名称,组织形式,区划代码,登记日期,认定为慈善组织日期,注销日期',
    `${creditCode('53', 1)},教育基金会,基金会,222401,2015-04-01,,`,
    `${creditCode('51', 2)},互助会,社会团体,222401,2016-04-01,2018-01-01,2020-01-01`,
    `${creditCode('51', 3)},中心,社会服务机构,222401,2016-04-01,,`,
    `${creditCode('52', 4)},中心,社会服务机构,222401,2016-04-01,2015-01-01,`,
  ]);
  expect(result).toMatchObject({ fresh: 2, written: 0 });
  expect(faults).toEqual([
    [4, 'form', 'IMPORT_FIELDS_DISAGREE'],
    [5, 'charitySince', 'IMPORT_FIELDS_DISAGREE'],
  ]);
  expect((await files.again(organisationsImport, file, { skipFaulty: true })).result.written).toBe(2);
  const rows = await graph.database.sql`
    SELECT name_zh AS name, charity_since::text AS since FROM organisations
    WHERE credit_code IN (${creditCode('53', 1)}, ${creditCode('51', 2)}) ORDER BY since`;
  expect([...rows]).toEqual([
    { name: '教育基金会', since: '2015-04-01' },
    { name: '互助会', since: '2018-01-01' },
  ]);
});

test('a file of community funds: one for each community', async () => {
  const [known] = await graph.database
    .sql`SELECT community_code AS code, registered_on::text AS since FROM community_funds LIMIT 1`;
  const { faults, file } = await files.run(communityFundsImport, [
    '社区代码,上线日期,认领日期',
    '222401999001,2024-05-01,2024-06-01',
    `${known?.code},1999-01-01,`,
  ]);
  expect(faults).toEqual([[3, 'registeredOn', 'IMPORT_DIFFERS']]);
  expect((await files.again(communityFundsImport, file, { skipFaulty: true })).result.written).toBe(1);
});
