import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runImport } from '@civil-affairs/kit/imports/run';
import { citizenIdCheckDigit } from '@civil-affairs/kit/national-ids';
import { testSubgraph, testViewer } from '@civil-affairs/kit/testing';
import { importsInto } from '@civil-affairs/kit/testing/imports';
import { describe, expect, test } from 'vitest';
import { residentsImport } from '../src/imports/residents.ts';
import { residents } from '../src/subgraph.ts';

const graph = testSubgraph(residents);
const files = importsInto(graph, '2026-11-20');

const community = '222401003004';
const head =
  '公民身份号码,姓名,朝鲜文姓名,民族,户口性质,社区代码,城乡,户编号,与申请人关系,入户日期,母亲公民身份号码,父亲公民身份号码';
const idOf = (birth: string, order: number) => {
  const first = `222401${birth}${String(order).padStart(3, '0')}`;
  return `${first}${citizenIdCheckDigit(first)}`;
};
const person = (id: string, over: Partial<Record<string, string>> = {}) => {
  const given = {
    name: '单英',
    ko: '',
    ethnicity: '汉族',
    hukou: '居民户口',
    community,
    place: '城镇',
    home: '12',
    relation: '户主',
    since: '',
    mother: '',
    father: '',
    ...over,
  };
  return [
    id,
    given.name,
    given.ko,
    given.ethnicity,
    given.hukou,
    given.community,
    given.place,
    given.home,
    given.relation,
    given.since,
    given.mother,
    given.father,
  ].join(',');
};

const run = (...given: [lines: readonly string[], options?: { isDryRun?: boolean; skipFaulty?: boolean }]) =>
  files.run(residentsImport, ...given);
const again = (...given: [file: string, options?: { skipFaulty?: boolean }]) =>
  files.again(residentsImport, ...given);
const officer = testViewer({ scopes: ['residents:read', 'residents:identify'], division: community });
const found = async (id: string) =>
  (
    await graph.read(
      `{ residentByCitizenId(citizenId: "${id}", purpose: RESIDENT_REGISTRATION, caseNumber: "i-1") {
           name birthDate sex household { members { relation resident { name } } } } }`,
      {},
      officer,
    )
  ).residentByCitizenId;

const [mother, father, child] = [idOf('19800101', 102), idOf('19790505', 101), idOf('20150606', 104)];
const family = [
  head,
  person(mother, { name: '朴英姬', ko: '박영희', ethnicity: '朝鲜族' }),
  person(father, { name: '金哲', ethnicity: 'CS', relation: '配偶', since: '2010-05-01' }),
  person(child, { name: '金单', ethnicity: '10', relation: '未成年子女', mother, father }),
];

describe('a file of residents', () => {
  test('is checked by a dry run, which writes nothing', async () => {
    const { result, faults } = await run(family, { isDryRun: true });
    expect([result, faults]).toEqual([{ lines: 3, fresh: 3, same: 0, faulty: 0, written: 0 }, []]);
    expect(await found(mother)).toBeNull();
  });

  test('fills households, persons and their kin, sealed and found by every name', async () => {
    const { file, result } = await run(family);
    expect(result).toEqual({ lines: 3, fresh: 3, same: 0, faulty: 0, written: 3 });
    expect(await found(child)).toEqual({
      name: '金单',
      birthDate: '2015-06-06',
      sex: 'FEMALE',
      household: {
        members: expect.arrayContaining([
          { relation: 'APPLICANT', resident: { name: '朴英姬' } },
          { relation: 'SPOUSE', resident: { name: '金哲' } },
        ]),
      },
    });
    const { sql } = graph.database;
    const [kin] = await sql`SELECT count(*)::int AS links FROM kin_links WHERE child_id =
      (SELECT id FROM residents WHERE name = '金单')`;
    expect(kin).toEqual({ links: 2 });
    const rows = await sql`SELECT citizen_id, pinyin, korean FROM residents WHERE name = '朴英姬'`;
    expect(rows[0]?.citizen_id).not.toContain(mother);
    expect([rows[0]?.pinyin, rows[0]?.korean]).toEqual(['piaoyingji', '박영희']);

    expect((await again(file)).result, 'the same file').toEqual({
      lines: 3,
      fresh: 0,
      same: 3,
      faulty: 0,
      written: 0,
    });
    expect(
      (
        await run(
          [...family]
            .reverse()
            .toSorted(() => 0)
            .slice(-1)
            .concat(family.slice(1)),
        )
      ).result,
    ).toMatchObject({ same: 3, written: 0 });
  });

  test('with one line that is wrong is not written at all, and every fault is told by line and column', async () => {
    const good = idOf('19900909', 111);
    const lines = [
      head,
      person(good, { home: '77' }),
      person('222401199009091110', { home: '78' }),
      person(idOf('19900909', 113), { home: '79', name: '', ethnicity: '白', relation: '朋友' }),
      person(good, { home: '80' }),
      person(idOf('19900909', 115), { home: '77' }),
      person(idOf('19900909', 117), { home: '81', community: '222401999999' }),
      person(mother, { name: '别人' }),
      person(idOf('19900909', 119), { home: '82', since: '1980-01-01' }),
      person(idOf('20300101', 119), { home: '83' }),
    ];
    const { result, faults, file } = await run(lines);
    expect(result).toEqual({ lines: 9, fresh: 1, same: 0, faulty: 8, written: 0 });
    expect(faults).toEqual([
      [3, 'citizenId', 'CITIZEN_ID_NOT_VALID'],
      [4, 'name', 'TEXT_MISSING'],
      [5, 'citizenId', 'IMPORT_LINE_TWICE'],
      [6, 'relation', 'IMPORT_LINE_TWICE'],
      [7, 'communityCode', 'COMMUNITY_NOT_YOURS'],
      [8, 'citizenId', 'IMPORT_DIFFERS'],
      [9, 'since', 'IMPORT_DAY_IMPOSSIBLE'],
      [10, 'citizenId', 'CITIZEN_ID_NOT_VALID'],
    ]);
    expect(await found(good)).toBeNull();
    const rest = await again(file, { skipFaulty: true });
    expect(rest.result).toMatchObject({ fresh: 1, faulty: 8, written: 1 });
    expect(await found(good)).toMatchObject({ sex: 'MALE' });
  });

  test('whose first line lacks a column, or names one twice, is refused', async () => {
    await expect(run(['姓名,民族', '金哲,汉族'])).rejects.toThrow('The first line lacks 公民身份号码');
    await expect(run([`${head},name`, person(mother)])).rejects.toThrow('names 姓名 twice');
    await expect(run([''])).rejects.toThrow('no lines');
  });

  test('may name its columns in English, in any order, with others beside them', async () => {
    const id = idOf('19700303', 121);
    const { result } = await run([
      'remark,relation,household,settlement,community_code,HUKOU TYPE,ethnicity,name,Citizen Id',
      `x,APPLICANT,90,URBAN,${community},UNIFIED,HA,王五,${id}`,
    ]);
    expect(result.written).toBe(1);
    expect(await found(id)).toMatchObject({ name: '王五' });
  });

  test('has telephone numbers, sealed, and differs where the register has another one', async () => {
    const withPhone = (phone: string) => [
      `${head},手机号`,
      `${person(idOf('19610404', 131), { home: '91' })},${phone}`,
    ];
    expect((await run(withPhone('4567'))).faults).toEqual([[2, 'phone', 'PHONE_NOT_VALID']]);
    expect((await run(withPhone('138-0433-7011'))).result).toMatchObject({ fresh: 1, written: 1 });
    expect((await run(withPhone('+86 13804337011'))).result).toMatchObject({ same: 1, written: 0 });
    expect((await run(withPhone(''))).result).toMatchObject({ same: 1, written: 0 });
    expect((await run(withPhone('13804337012'))).faults).toEqual([[2, 'phone', 'IMPORT_DIFFERS']]);
    const query = `{ residentsByPhone(phone: "13804337011", purpose: SYSTEM_INTEGRATION) { maskedPhone birthDate } }`;
    expect((await graph.read(query, {}, officer)).residentsByPhone).toEqual([
      { maskedPhone: '138******11', birthDate: '1961-04-04' },
    ]);
  });

  test('goes on where it was interrupted, and two runs of it at once write each line once', async () => {
    const many = Array.from({ length: 3_500 }, (_, n) =>
      person(
        idOf(`1960${String(1 + (n % 12)).padStart(2, '0')}${String(1 + (n % 28)).padStart(2, '0')}`, n % 997),
        { home: `m${n}` },
      ),
    );
    const unique = [...new Map(many.map((line) => [line.slice(0, 18), line])).values()];
    const file = join(files.folder, 'many.csv');
    writeFileSync(file, `${[head, ...unique].join('\n')}\n`);
    let batches = 0;
    const interrupted = {
      ...residentsImport,
      write: async (...given: Parameters<typeof residentsImport.write>) => {
        batches += 1;
        if (batches === 2) throw new Error('the power is gone');
        await residentsImport.write(...given);
      },
    };
    const context = { database: graph.database, today: '2026-11-20' };
    const options = { isDryRun: false, skipFaulty: false, onLine: () => {} };
    await expect(runImport(interrupted, file, context, options)).rejects.toThrow('the power is gone');
    const count = async () =>
      Number(
        (
          await graph.database
            .sql`SELECT count(*) FROM residents WHERE birth_date BETWEEN '1960-01-01' AND '1960-12-31' AND name = '单英'`
        )[0]?.count,
      );
    expect(await count()).toBe(1_000);
    const both = await Promise.all([
      runImport(residentsImport, file, context, options),
      runImport(residentsImport, file, context, options),
    ]);
    expect(both[0].written + both[1].written).toBe(unique.length - 1_000);
    expect(await count()).toBe(unique.length);
  });
});
