// A production start knows nobody. Files fill it, in the order that docs/operations.md says, by the command that it names; then the
// city answers as if it had been worked in.
import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { citizenIdCheckDigit, unifiedSocialCreditCode } from '@civil-affairs/kit/national-ids';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';
import postgres from 'postgres';
import { expect, inject, test } from 'vitest';
import { ready, startProcesses } from '../hard/starting.ts';
import { operations } from '../operations.ts';

const { folder, start } = startProcesses();
const community = '222401003004';
const people = 300;

const creditCode = (prefix: string, n: number) =>
  unifiedSocialCreditCode(prefix, '222499', `PR${String(n).padStart(6, '0')}`);
const citizenId = (birth: string, order: number) => {
  const first = `222401${birth}${String(order).padStart(3, '0')}`;
  return `${first}${citizenIdCheckDigit(first)}`;
};

/** The files of a small city by their kind, in the order in which they are imported. */
const files: [kind: string, lines: string[]][] = [
  [
    'allowance-standards',
    [
      '城市代码,城乡,执行日期,日期精度,月标准,年标准,来源',
      '222401,城市,2023-07-01,月,640,,文件',
      '222401,农村,2026-01-01,月,,5400,文件',
    ],
  ],
  [
    'care-institutions',
    [
      '统一社会信用代码,名称,机构性质,社区代码,地址,备案编号,备案日期,开业日期,关闭日期,核定床位',
      ...Array.from(
        { length: 5 },
        (_, n) =>
          `${creditCode('52', n)},养老院${n},民办,${community},街${n}号,B${n},2020-01-01,2019-01-01,${n === 4 ? '2021-01-01' : ''},20`,
      ),
    ],
  ],
  [
    'care-medical-arrangements',
    [
      '统一社会信用代码,医疗服务方式,起始日期,截止日期,合作医疗机构',
      `${creditCode('52', 0)},内设诊所,2020-01-01,,`,
      `${creditCode('52', 1)},合作协议,2020-01-01,2020-12-31,市医院`,
    ],
  ],
  ['care-beds', ['统一社会信用代码,床位号,床位类型,启用日期', `${creditCode('52', 0)},1,护理型,2020-01-01`]],
  [
    'canteens',
    [
      '名称,运营模式,社区代码,地址,开业日期',
      `食堂一,公建民营,${community},街1号,2023-03-18`,
      `食堂二,公建民营,${community},街2号,2023-03-18`,
    ],
  ],
  ['canteen-prices', ['食堂名称,就餐人群,价格,起始日期', '食堂一,60岁以上,10,2023-03-18']],
  ['canteen-hours', ['食堂名称,星期,餐次,开始时间,结束时间', '食堂一,1,午餐,11:00,13:00']],
  [
    'canteen-investments',
    [
      '食堂名称,序号,金额,资金来源,投入日期',
      '食堂一,1,200000,财政资金,2023-01-10',
      '食堂二,1,150000.50,福彩公益金,2023-01-10',
    ],
  ],
  [
    'funeral-facilities',
    [
      '设施类别,区划代码,名称,启用日期,停用日期,来源',
      '殡仪馆,222401,殡仪馆,1998-05-01,,台账',
      '公墓,222401003,老公墓,1980-05-01,2020-01-01,台账',
    ],
  ],
  [
    'marriage-offices',
    [
      '登记机关代码,区划代码,名称,设有婚姻家庭辅导中心,每窗口每小时对数,可提前预约天数',
      '222401,222401,婚姻登记处,是,6,30',
    ],
  ],
  ['marriage-office-hours', ['登记机关代码,日期,开始时间,结束时间,窗口数', '222401,,8:30,11:30,3']],
  [
    'charity-organisations',
    [
      '统一社会信用代码,名称,组织形式,区划代码,登记日期',
      `${creditCode('51', 1)},慈善总会,社会团体,222401,2006-05-18`,
    ],
  ],
  [
    'charity-community-funds',
    ['社区代码,上线日期,认领日期', `${community},2023-01-01,2023-02-01`, '222401003001,2023-01-01,'],
  ],
  [
    'residents',
    [
      '公民身份号码,姓名,民族,户口性质,社区代码,城乡,户编号,与户主关系',
      ...Array.from({ length: people }, (_, n) => {
        const birth = `${n % 3 === 0 ? 1950 : 1990}${String((n % 12) + 1).padStart(2, '0')}15`;
        return `${citizenId(birth, n)},居民${n},汉族,居民户口,${community},城镇,${n >> 1},${n % 2 === 0 ? '户主' : '配偶'}`;
      }),
    ],
  ],
  [
    'allowance-staff',
    ['账号,姓名,区划代码,岗位,任职日期', 'officer-1,朴敏,222401003,低保经办人员,2024-01-01'],
  ],
];

/** An issuer of tokens, as the bureau has one; its address is on this machine. */
async function openIssuer() {
  const { publicKey, privateKey } = await generateKeyPair('ES256');
  const key = { ...(await exportJWK(publicKey)), kid: 'bureau-1', alg: 'ES256' };
  const server = createServer((_, response) => response.end(JSON.stringify({ keys: [key] })));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    jwks: `http://127.0.0.1:${(server.address() as AddressInfo).port}/jwks.json`,
    close: () => server.close(),
    tokenFor: (claims: object) =>
      new SignJWT({ ...claims })
        .setProtectedHeader({ alg: 'ES256', kid: 'bureau-1' })
        .setSubject('worker-1')
        .setIssuer('https://login.example')
        .setAudience('civil-affairs-graph')
        .setExpirationTime('10m')
        .sign(privateKey),
  };
}

test('a production start knows nobody, files fill it, and its figures are those of the files', async () => {
  const { host, user, password, port: databasePort, secret } = inject('testServer');
  const name = `filled_${process.pid}`;
  const sql = postgres({ host, port: databasePort, user, password, database: 'postgres', max: 1 });
  await sql.unsafe(`CREATE DATABASE ${name}`);
  const issuer = await openIssuer();
  const newSecret = () => randomBytes(32).toString('base64url');
  const env = {
    NODE_ENV: 'production',
    // The roles belong to the whole test server: another secret would lock out the other tests.
    DATABASE_ROLE_SECRET: secret,
    GATEWAY_SECRET: newSecret(),
    AUDIT_SECRET: newSecret(),
    SEALING_KEYS: `2026:${randomBytes(32).toString('base64')}`,
    DATABASE_URL: `postgres://${user}:${encodeURIComponent(password)}@localhost:${databasePort}/${name}?host=${host}`,
    JWKS_URL: issuer.jwks,
    TOKEN_ISSUER: 'https://login.example',
    AUDIT_FOLDER: join(folder, 'heads'),
  };
  try {
    const started = await ready(await start('gateway/src/start.ts', env));
    const token = await issuer.tokenFor({
      role: 'COMMUNITY_WORKER',
      scope: 'residents:read elder-care:read allowances:read residents:summary',
      division: community,
    });
    const send = (path: string, operation: string, variables: object, bearer?: string) =>
      fetch(`http://127.0.0.1:${started.port}${path}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...(bearer && { authorization: `Bearer ${bearer}` }) },
        body: JSON.stringify({ query: operations.find((one) => one.name === operation)?.query, variables }),
      });
    const overview = async () => (await send('/graphql', 'CityOverview', {})).json();
    const fill = async (kind: string, lines: readonly string[]) => {
      const file = join(folder, `${kind}.csv`);
      writeFileSync(file, `\ufeff${lines.join('\r\n')}\r\n`);
      const task = ['gateway/src/import-task.ts', kind, file];
      const { stdout } = await promisify(execFile)(process.execPath, task, {
        cwd: join(import.meta.dirname, '../..'),
        env: { ...process.env, VITEST: '', ...env },
      });
      return stdout;
    };

    expect(await overview()).toMatchObject({
      data: {
        division: {
          elderCare: { institutionCount: 0, canteenCount: 0 },
          marriages: { officeCount: 0, registeredThisYear: 0 },
          funerals: { facilityCount: 0 },
        },
      },
    });
    for (const [kind, lines] of files)
      expect(await fill(kind, lines), kind).toContain(
        `${lines.length - 1} lines: ${lines.length - 1} new, 0 known already, 0 with faults. ${lines.length - 1} were written.`,
      );
    const filled = (await overview()) as { data: unknown; errors?: unknown };
    expect(filled.errors).toBeUndefined();
    expect(filled.data).toMatchObject({
      division: {
        elderCare: {
          // One of the five has closed, one of the two arrangements has ended.
          institutionCount: 4,
          medicalCoverCount: 1,
          canteenCount: 2,
          canteenInvestment: { yuan: '350000.50' },
        },
        allowances: {
          // What is published comes with the start; the file adds to it.
          urbanStandard: { perMonth: { yuan: '760.00' } },
          ruralStandard: { perYear: { yuan: '5400.00' } },
        },
        funerals: { hotline: '96444', facilityCount: 1 },
        marriages: { officeCount: 1, registeredThisYear: 0 },
        charity: { communityFunds: { registered: 2, claimed: 1, projects: 0 }, campaignCount: 0 },
      },
    });

    const page = await send('/graphql', 'CommunityResidents', { code: community, first: 100 }, token);
    const { data, errors } = (await page.json()) as {
      data: { division: { residents: { nodes: unknown[] } } };
      errors?: unknown;
    };
    expect(errors).toBeUndefined();
    expect(data.division.residents.nodes).toHaveLength(100);
    const exported = await send('/export', 'CommunityResidents', { code: community }, token);
    expect((await exported.text()).trimEnd().split('\r\n')).toHaveLength(people + 1);

    for (const [kind, lines] of files)
      expect(await fill(kind, lines), `${kind} again`).toContain(
        `0 new, ${lines.length - 1} known already, 0 with faults. 0 were written.`,
      );
  } finally {
    issuer.close();
    await sql.unsafe(`DROP DATABASE ${name} WITH (FORCE)`);
    await sql.end();
  }
}, 400_000);
